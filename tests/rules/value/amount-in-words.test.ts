import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords } from '../../../src/rules/value/amount-in-words.ts';
import { fen } from '../../../src/rules/value/money.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES: Readonly<Record<string, bigint>> = { 拾: 10n, 佰: 100n, 仟: 1000n };

/** Reads the words back the way a cashier does: digit, place, section. */
function fromWords(words: string): bigint {
  const negative = words.startsWith('负');
  let total = 0n;
  let section = 0n;
  let digit = 0n;
  let fenPart = 0n;
  for (const word of negative ? words.slice(1) : words) {
    const place = PLACES[word];
    if (DIGITS.includes(word)) digit = BigInt(DIGITS.indexOf(word));
    else if (place) {
      section += digit * place;
      digit = 0n;
    } else if (word === '万') {
      total += (section + digit) * 10_000n;
      section = digit = 0n;
    } else if (word === '亿') {
      total = (total + section + digit) * 100_000_000n;
      section = digit = 0n;
    } else if (word === '元') {
      total += section + digit;
      section = digit = 0n;
    } else if (word === '角') {
      fenPart += digit * 10n;
      digit = 0n;
    } else if (word === '分') {
      fenPart += digit;
      digit = 0n;
    }
  }
  const value = total * 100n + fenPart;
  return negative ? -value : value;
}

describe('a sum in Chinese capitals', () => {
  it.each([
    ['0.00', '零元整'],
    ['120.00', '壹佰贰拾元整'],
    ['10.00', '壹拾元整'],
    ['0.05', '伍分'],
    ['0.50', '伍角整'],
    ['1.05', '壹元零伍分'],
    ['36.50', '叁拾陆元伍角整'],
    ['1409.50', '壹仟肆佰零玖元伍角整'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
    ['107000.53', '壹拾万零柒仟元伍角叁分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    ['100000.00', '壹拾万元整'],
    ['1000010.00', '壹佰万零壹拾元整'],
    ['100000000.00', '壹亿元整'],
    ['100000001.00', '壹亿零壹元整'],
    ['1000000000000.00', '壹万亿元整'],
    ['1000100000000.00', '壹万零壹亿元整'],
    ['-36.00', '负叁拾陆元整'],
  ])('%s is %s', (sum, words) => {
    expect(amountInWords(fen(sum))).toBe(words);
  });

  it('reads back as the same sum, and never says 零 twice', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n - 1n), max: 10n ** 15n - 1n }).filter((amount) => amount !== 0n),
        (amount) => {
          const words = amountInWords(amount);
          expect(fromWords(words)).toBe(amount);
          expect(words).not.toMatch(/零零|零[万亿元角]/);
        },
      ),
    );
  });

  it('refuses what it cannot say', () => {
    expect(() => amountInWords(10n ** 15n)).toThrow(RangeError);
  });
});
