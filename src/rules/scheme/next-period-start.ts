import { type PlainDate, plusDuration } from '../value/plain-date.ts';

/**
 * The first day of a period of a scheme whose periods start on the same day each year.
 *
 * @param on - the day of the year, `07-01`, as the scheme has it under `period.starts.on`
 * @param from - the earliest date that may be given
 * @returns the first such day that is not before `from`: `from` itself where it is one
 */
export function nextPeriodStart(on: string, from: PlainDate): PlainDate {
  const thisYear = `${from.slice(0, 4)}-${on}`;
  return thisYear >= from ? thisYear : plusDuration(thisYear, 'P1Y');
}
