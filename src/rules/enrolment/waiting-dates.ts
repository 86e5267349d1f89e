import type { Scheme } from '../scheme/schema.ts';
import { endOfWaiting, makesWait, type Waiting } from '../scheme/waiting.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { PeriodInForce, WaitingUntil } from './known.ts';

/**
 * The waiting that holds for one member's new coverage in a plan, rule by rule. 90 days from 1 January with the first day included end with 31 March, and
 * `until` is 1 April, the first day on which an event counts; with the first day excluded it is 2 April. Months are counted as {@link endOfWaiting} says.
 *
 * @param coverageFrom - first day covered, null while the coverage waits for the fee: what counts from it has no end yet
 * @param invoicedOn - day of the invoice, null while there is none
 */
export function waitingOf(
  scheme: Scheme,
  plan: string,
  period: PeriodInForce,
  coverageFrom: PlainDate | null,
  invoicedOn: PlainDate | null = null,
): WaitingUntil[] {
  return (scheme.waiting ?? [])
    .filter((rule) => makesWait(rule) && (rule.plans === undefined || rule.plans.includes(plan)))
    .map((rule) => ({ events: rule.events ?? null, until: untilOf(rule, { period, coverageFrom, invoicedOn }) }));
}

interface WaitingStarts {
  readonly period: PeriodInForce;
  readonly coverageFrom: PlainDate | null;
  readonly invoicedOn: PlainDate | null;
}

function untilOf(rule: Waiting, { period, coverageFrom, invoicedOn }: WaitingStarts): PlainDate | null {
  const starts = { 'coverage-start': coverageFrom, 'period-start': period.span.from, 'invoice-date': invoicedOn };
  const start = starts[rule.from];
  return start === null ? null : endOfWaiting(rule, start);
}
