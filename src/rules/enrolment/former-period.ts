import type { PeriodInForce } from './known.ts';

const year = /(?<!\d)((?:19|20)\d{2})年/g;
const issue = /第(\d{1,3}|[一二三四五六七八九十]{1,3})期/g;
const digits = '零一二三四五六七八九';

/**
 * Whether a text speaks of a period before this one, and of no other: 2024年度 where it begins in 2025, 第二期 where it is the third.
 *
 * @param edition - the scheme's: 第三期; it counts together with the centre's own number of the period, for a centre may count otherwise
 */
export function isOfFormerPeriod(text: string, period: PeriodInForce, edition: string): boolean {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const years = [...plain.matchAll(year)].map(([, digit]) => Number(digit));
  const issues = issuesIn(plain);
  if (years.length + issues.length === 0) return false;
  const own = [...issuesIn(edition), Number(period.number)].filter((each) => each > 0 && each < 1000);
  const isBefore = (asked: number) => own.length > 0 && own.every((each) => asked < each);
  return years.every((each) => each < Number(period.span.from.slice(0, 4))) && issues.every(isBefore);
}

function issuesIn(text: string): number[] {
  return [...text.matchAll(issue)].flatMap(([, words = '']) => {
    const number = /^\d/.test(words) ? Number(words) : numberInWords(words);
    return number > 0 ? [number] : [];
  });
}

/** 三 is 3, 十三 13, 二十 20, 二十三 23; 0 where the words are no such number. */
function numberInWords(words: string): number {
  const [, tens, ones = ''] = /^(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/.exec(words) ?? [];
  const ten = tens === undefined ? 0 : tens === '' ? 1 : digits.indexOf(tens);
  return 10 * ten + (ones === '' ? 0 : digits.indexOf(ones));
}
