import type { Fen } from './money.ts';

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const;
const PLACES = ['', '拾', '佰', '仟'] as const;

/** Sections of four digits: 万 after the second and the fourth, 亿 after the third. */
function sectionName(position: number): string {
  return position === 8 ? '亿' : position % 8 === 4 ? '万' : '';
}

/** Whole yuan without 元: 1409 gives 壹仟肆佰零玖. Zeros between two digits are said once, zeros at the end not at all. */
function wholeInWords(yuan: string): string {
  let words = '';
  let zeros = false;
  let spoken = false;
  for (let index = 0; index < yuan.length; index++) {
    const position = yuan.length - 1 - index;
    const digit = Number(yuan[index]);
    if (digit === 0) zeros = words !== '';
    else {
      words += `${zeros ? '零' : ''}${DIGITS[digit]}${PLACES[position % 4]}`;
      zeros = false;
      spoken = true;
    }
    if (position % 4 === 0 && (spoken || (position === 8 && words !== ''))) {
      words += sectionName(position);
      spoken = false;
    }
  }
  return words;
}

/**
 * A sum in Chinese capitals as on cheques and payment notices: 120 yuan gives 壹佰贰拾元整.
 *
 * Follows 《支付结算办法》附件一《正确填写票据和结算凭证的基本规定》: 整 after 元 and after 角, not after 分; zeros between digits are said once; where the
 * jiao is zero and the fen is not, 零 stands before the fen. Where the rule leaves 零 open (an even ten of yuan before 角), it is left out.
 *
 * @param amount - whole fen; below zero begins with 负
 * @returns the words without 人民币
 * @throws RangeError from 10 万亿 yuan on, beyond what {@link Fen} sums reach here
 */
export function amountInWords(amount: Fen): string {
  const fen = amount < 0n ? -amount : amount;
  if (fen >= 10n ** 15n) throw new RangeError(`too large to be put into words: ${amount} fen`);
  const whole = wholeInWords((fen / 100n).toString());
  const jiao = Number((fen / 10n) % 10n);
  const cents = Number(fen % 10n);

  let words = whole && `${whole}元`;
  if (jiao > 0) words += `${DIGITS[jiao]}角`;
  else if (cents > 0 && whole) words += '零';
  words += cents > 0 ? `${DIGITS[cents]}分` : words ? '整' : '零元整';
  return amount < 0n ? `负${words}` : words;
}
