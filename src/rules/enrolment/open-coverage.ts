import type { Scheme } from '../scheme/schema.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { termEnd } from './coverage-dates.ts';
import type { CoverageRecord, PeriodInForce } from './known.ts';

/**
 * Whether a coverage holds on a day or is still to come. One that waits for its fee is open; one that an amendment left without days is not.
 */
export function isOpenOn({ from, to }: Pick<CoverageRecord, 'from' | 'to'>, day: PlainDate): boolean {
  return to === null || (day < to && from !== to);
}

/** Whether an amendment ended a coverage before its term was over: somebody withdrew, moved, was replaced or died. */
export function isCutShort(
  { plan, to }: Pick<CoverageRecord, 'plan' | 'to'>,
  { scheme, period }: { readonly scheme: Scheme; readonly period: PeriodInForce },
): boolean {
  return to !== null && to < termEnd(scheme.plans[plan], period);
}
