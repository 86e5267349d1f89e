import { termEnd } from '../enrolment/coverage-dates.ts';
import type { CoverageRecord, FormerCoverage, MemberRecord, PeriodInForce } from '../enrolment/known.ts';
import { waitingOf } from '../enrolment/waiting-dates.ts';
import type { Scheme } from '../scheme/schema.ts';
import { daysBetween, type PlainDate, plusDays, plusDuration } from '../value/plain-date.ts';

/** When the coverage of a unit that has paid all that it owes begins. */
export interface PaymentComplete {
  readonly scheme: Scheme;
  readonly period: PeriodInForce;
  /** The day on which the last of the fee came in. */
  readonly paidOn: PlainDate;
  /** The day on which its last list was taken: papers too have to be complete. */
  readonly listedOn: PlainDate;
  /** Day of the invoice; that of the payment where no other is stated. */
  readonly invoicedOn: PlainDate;
  /** Former coverages by identity number: a renewal goes on where the one before ends. */
  readonly former: ReadonlyMap<string, readonly FormerCoverage[]>;
}

/**
 * The members whose coverage begins now, before and after. A scheme whose coverage begins with the period has none.
 *
 * Coverage begins on the day after fee and papers are complete, or on the day of the invoice, yet not before the period, nor before the member's former coverage in the plan ends
 * (inferred: no source lets one fee buy days that another has paid for). It lasts for the plan's term, else as long as the period.
 */
export function startedCoverages(
  members: readonly MemberRecord[],
  complete: PaymentComplete,
): { readonly before: MemberRecord; readonly after: MemberRecord }[] {
  if (complete.scheme.coverage.starts === 'period') return [];
  return members.flatMap((before) => {
    if (before.coverages.every(({ from }) => from !== null)) return [];
    const coverages = before.coverages.map((coverage) =>
      coverage.from === null ? started(coverage, before.identity.number, complete) : coverage,
    );
    return [{ before, after: { ...before, coverages } }];
  });
}

function started(coverage: CoverageRecord, number: string, complete: PaymentComplete): CoverageRecord {
  const { scheme, period, invoicedOn } = complete;
  const from = firstDay(coverage.plan, number, complete);
  const waiting = coverage.waiting.length === 0 ? [] : waitingOf(scheme, coverage.plan, period, from, invoicedOn);
  return { ...coverage, from, to: lastDayAfter(coverage.plan, from, complete), waiting };
}

function firstDay(plan: string, number: string, complete: PaymentComplete): PlainDate {
  const { scheme, period, paidOn, listedOn, invoicedOn, former } = complete;
  const papers = paidOn > listedOn ? paidOn : listedOn;
  const due = scheme.coverage.starts === 'invoice-date' ? later(invoicedOn, listedOn) : plusDays(papers, 1);
  const ends = (former.get(number) ?? []).filter((each) => each.plan === plan).map(({ span }) => span.to);
  return [due, period.span.from, ...ends].reduce(later);
}

const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other);

/** The first day after the coverage: as long after its first as the plan's term, or the period, lasts. */
function lastDayAfter(plan: string, from: PlainDate, { scheme, period }: PaymentComplete): PlainDate {
  const term = scheme.plans[plan]?.term;
  if (term !== undefined) return plusDuration(from, term);
  const end = termEnd(undefined, period);
  for (const years of [1, 2, 3, 4, 5])
    if (plusDuration(period.span.from, `P${years}Y`) === end) return plusDuration(from, `P${years}Y`);
  return plusDays(from, daysBetween(period.span.from, end));
}
