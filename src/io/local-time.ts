import { Temporal } from 'temporal-polyfill';

/**
 * A moment as clocks in China (UTC+8, no summer time) show it, to the minute: `2026-06-18 09:30`. So a run bears one time on the terminal and in its workbooks, wherever either is made.
 *
 * @param moment - ISO 8601 with its offset
 */
export function localTime(moment: string): string {
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO('+08:00').toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
