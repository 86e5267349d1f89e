import type { ReceiptPeriod } from './receipt.ts';

const EDITION = /第?([\d零〇一二三四五六七八九十百]{1,4})期/gu;
const YEAR = /(20\d\d)(?:年度?|度)/gu;
const DIGITS = '零一二三四五六七八九';

/**
 * The periods that a remark names: `第十七期`, `17期`, `2026年度`.
 *
 * @returns undefined where it names none; empty where it names one that is not at hand
 */
export function periodsNamed(remark: string, periods: readonly ReceiptPeriod[]): ReadonlySet<string> | undefined {
  const text = remark.normalize('NFKC');
  const editions = [...text.matchAll(EDITION)].flatMap(([, word = '']) => numberOf(word) ?? []);
  if (editions.length > 0)
    return new Set(periods.filter(({ number }) => editions.includes(Number(number))).map(({ id }) => id));
  const years = [...text.matchAll(YEAR)].map(([, year]) => year);
  if (years.length === 0) return undefined;
  const ofYear = ({ number, from }: ReceiptPeriod) => years.includes(number) || years.includes(from.slice(0, 4));
  return new Set(periods.filter(ofYear).map(({ id }) => id));
}

/** A number below a thousand in digits or Chinese; undefined where it is none. */
export function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const [, hundreds, tens, ones] =
    /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九])?$/u.exec(
      word.replace(/〇/gu, '零'),
    ) ?? [];
  if (hundreds === undefined && tens === undefined && ones === undefined) return undefined;
  const value = (digit: string | undefined) => (digit ? DIGITS.indexOf(digit) : 0);
  return value(hundreds) * 100 + (tens === '' ? 1 : value(tens)) * 10 + value(ones);
}
