import type { PlainDate } from '../../rules/value/plain-date.ts';
import { remembered } from './remembered.ts';

const DAY = 86_400_000;
/** Days from 1899-12-30, from which spreadsheets count, to 1970-01-01. */
const TO_1970 = 25_569;
/** Spreadsheets disagree on earlier days: Excel has a 29 February 1900. */
const FIRST_CERTAIN = '1900-03-01';

/** A date as the number by which a cell of format `yyyy-mm-dd` shows it; as text where spreadsheets would disagree on it (before March 1900). */
export const dateValue = remembered((date: PlainDate): number | string => {
  if (date < FIRST_CERTAIN || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY + TO_1970;
});
