import { numberOf } from '../value/number-in-words.ts';
import type { ReceiptPeriod } from './receipt.ts';

const EDITION = /第?([\d零〇一二三四五六七八九十百]{1,4})期/gu;
const YEAR = /(20\d\d)(?:年度?|度)/gu;

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
