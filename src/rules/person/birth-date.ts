import type { PlainDate } from '../value/plain-date.ts';

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The date that eight digits of an identity number stand for. Counted out here, since a roster of a province asks for it a million times.
 *
 * @param digits - `19900101`
 * @returns undefined where the calendar has no such day, or before 1900
 */
export function birthDateFrom(digits: string): PlainDate | undefined {
  const year = Number(digits.slice(0, 4));
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6, 8));
  const longest = DAYS_OF_MONTH[month - 1];
  if (longest === undefined || day < 1 || day > longest || year < 1900) return undefined;
  if (month === 2 && day === 29 && !isLeapYear(year)) return undefined;
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
