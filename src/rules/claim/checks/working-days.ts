import { daysBetween, type PlainDate, plusDays } from '../../value/plain-date.ts';
import type { WorkingCalendar } from '../claim.ts';

/** Sunday 4 January 1970; weekdays are counted from one. */
const A_SUNDAY = '1970-01-04';

/** The day so many working days after another, or the year of which the table says nothing. */
export type WorkingDay = { readonly day: PlainDate } | { readonly day: undefined; readonly year: number };

/**
 * Counts working days: Monday to Friday but the public holidays, and the weekends that are worked for them. The day counted from is not one of them.
 *
 * @param count - 0 gives the day itself
 */
export function plusWorkingDays(from: PlainDate, count: number, calendar: WorkingCalendar | undefined): WorkingDay {
  let day = from;
  for (let left = count; left > 0; ) {
    day = plusDays(day, 1);
    const year = Number(day.slice(0, 4));
    if (!calendar?.years.includes(year)) return { day: undefined, year };
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return { day };
}

/** Monday to Friday but the public holidays, and the weekends that are worked; of a year that the table lacks, Monday to Friday. */
export function isWorkingDay(day: PlainDate, { holidays, workdays }: WorkingCalendar): boolean {
  if (workdays.includes(day)) return true;
  if (holidays.some(({ from, to }) => from <= day && day < to)) return false;
  const weekday = ((daysBetween(A_SUNDAY, day) % 7) + 7) % 7;
  return weekday !== 0 && weekday !== 6;
}
