import type { PlainDate } from '../../../rules/value/plain-date.ts';

const DAY = 86_400_000;
/** 31 December 9999, the last day that a spreadsheet shows. */
const LAST_SERIAL = 2_958_465;
const DAYS_1900_TO_1904 = 1_462;
/** Spreadsheets count a 29 February 1900 that never was, so that days before it and days after it count from different ends. */
const LEAP_BUG = 60;

/**
 * The day that a spreadsheet's serial number means; the time of day is cut off.
 *
 * @param serial - as the file has it: `45474`, `45474.5`
 * @param date1904 - whether the workbook counts from 1904
 * @returns the date, or `undefined` where there is no such day: below the first, beyond the last, or the 29 February 1900
 */
export function dateOfSerial(serial: string, date1904: boolean): PlainDate | undefined {
  const day = Math.floor(Number(serial)) + (date1904 ? DAYS_1900_TO_1904 : 0);
  if (!(day >= 1 && day <= LAST_SERIAL) || day === LEAP_BUG) return undefined;
  const first = day < LEAP_BUG ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return new Date(first + day * DAY).toISOString().slice(0, 10);
}
