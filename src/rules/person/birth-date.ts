import { daysInMonth, type PlainDate } from '../value/plain-date.ts';

/**
 * The date that eight digits of an identity number stand for.
 *
 * @param digits - `19900101`
 * @returns undefined where the calendar has no such day, or before 1900
 */
export function birthDateFrom(digits: string): PlainDate | undefined {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  const isDay = Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
  return isDay && Number(year) >= 1900 ? `${year}-${month}-${day}` : undefined;
}
