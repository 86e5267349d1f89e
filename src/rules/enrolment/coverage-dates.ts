import type { Plan } from '../scheme/plans.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type PlainDate, plusDays, plusDuration } from '../value/plain-date.ts';
import { placeOfDay } from './application-window.ts';
import type { PeriodInForce } from './known.ts';

/** A coverage's first day and the first day after it; both null while it waits for the fee. */
export type CoverageDates =
  | { readonly from: PlainDate; readonly to: PlainDate }
  | { readonly from: null; readonly to: null };

/**
 * When the coverage of a member enrolled on `asOf` begins and ends.
 *
 * - A scheme whose coverage starts with the invoice or on the day after payment: not known before the fee comes, so null.
 * - Else it starts with the period, also where the list comes in after that day while the application window is open: the scheme's own date holds, not the
 *   day on which a clerk got round to the list.
 * - A late joiner, taken after the period began and after the window was shut (or, without a window, after the period's first day: see {@link placeOfDay}), is
 *   covered from the day after `asOf` (inferred: no source gives the day, and nobody joins with an illness that he already has).
 *
 * It ends with the period, or with the plan's own term counted from the period's start, so that a late joiner's term ends with everybody's.
 */
export function coverageDates(scheme: Scheme, plan: Plan, period: PeriodInForce, asOf: PlainDate): CoverageDates {
  if (scheme.coverage.starts !== 'period') return { from: null, to: null };
  return { from: startOf(scheme, period, asOf), to: termEnd(plan, period) };
}

/** The first day after the term of a plan; where the scheme does not have the plan, after the period. */
export function termEnd(plan: Plan | undefined, { span }: PeriodInForce): PlainDate {
  return plan?.term === undefined ? span.to : plusDuration(span.from, plan.term);
}

function startOf(scheme: Scheme, period: PeriodInForce, asOf: PlainDate): PlainDate {
  const late = placeOfDay(scheme, period, asOf) === 'after' && asOf >= period.span.from;
  return late ? plusDays(asOf, 1) : period.span.from;
}
