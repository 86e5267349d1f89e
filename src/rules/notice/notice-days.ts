import { plusWorkingDays } from '../claim/checks/working-days.ts';
import type { WorkingCalendar } from '../claim/claim.ts';
import type { PublicNotice } from '../scheme/public-notice.ts';
import { type PlainDate, plusDays } from '../value/plain-date.ts';

/** The last day of a notice; or why it cannot be told: nobody says how many days it is up, or the table of holidays lacks a year. */
export type NoticeEnd =
  | { readonly last: PlainDate }
  | { readonly last: undefined; readonly why: 'days-unknown' }
  | { readonly last: undefined; readonly why: 'calendar-missing'; readonly year: number };

/**
 * The last day on which a notice has to be up. The first day counts; of working days it counts where it is one.
 *
 * @param rule - undefined where the scheme asks for no notice
 * @param calendar - for working days
 */
export function noticeEnd(
  rule: Pick<PublicNotice, 'days' | 'working'> | undefined,
  first: PlainDate,
  calendar: WorkingCalendar,
): NoticeEnd {
  if (rule?.days === undefined) return { last: undefined, why: 'days-unknown' };
  if (rule.working !== true) return { last: plusDays(first, Math.max(rule.days, 1) - 1) };
  const end = plusWorkingDays(plusDays(first, -1), rule.days, calendar);
  return end.day === undefined ? { last: undefined, why: 'calendar-missing', year: end.year } : { last: end.day };
}
