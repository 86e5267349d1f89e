import type { Plan } from '../scheme/plans.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type PlainDate, plusDays, plusDuration } from '../value/plain-date.ts';
import { applicationWindow, placeInWindow } from './application-window.ts';
import type { PeriodInForce } from './known.ts';

/** A coverage's first day and the first day after it; both null while it waits for the fee. */
export type CoverageDates =
  | { readonly from: PlainDate; readonly to: PlainDate }
  | { readonly from: null; readonly to: null };

/**
 * When the coverage of a member enrolled on `asOf` begins and ends.
 *
 * - A scheme whose coverage starts with the invoice or on the day after payment: not known before the fee comes, so null.
 * - Else it starts with the period, also where the list comes in after that day while the application window is open, or where the scheme has no window:
 *   the scheme's own date holds, not the day on which a clerk got round to the list.
 * - A late joiner, taken after the window was shut and after the period began, is covered from the day after `asOf` (inferred: no source gives the day, and
 *   nobody joins with an illness that he already has).
 *
 * It ends with the period, or with the plan's own term counted from the period's start, so that a late joiner's term ends with everybody's.
 */
export function coverageDates(scheme: Scheme, plan: Plan, period: PeriodInForce, asOf: PlainDate): CoverageDates {
  if (scheme.coverage.starts !== 'period') return { from: null, to: null };
  const to = plan.term === undefined ? period.span.to : plusDuration(period.span.from, plan.term);
  return { from: startOf(scheme, period, asOf), to };
}

function startOf(scheme: Scheme, period: PeriodInForce, asOf: PlainDate): PlainDate {
  const late = placeInWindow(applicationWindow(scheme, period), asOf) === 'after' && asOf >= period.span.from;
  return late ? plusDays(asOf, 1) : period.span.from;
}
