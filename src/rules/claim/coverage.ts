import type { Scheme } from '../scheme/schema.ts';
import { type DateSpan, type PlainDate, plusDuration } from '../value/plain-date.ts';
import type { ClaimingMember, CoveredPlan } from './claim.ts';

/** The member's coverages of a plan, in order of their first day. */
export function coveragesOf(member: ClaimingMember, plan: string): readonly CoveredPlan[] {
  const held = member.plans.filter((covered) => covered.plan === plan);
  // As most members have it, and every rule asks.
  if (held.length < 2) return held;
  return held.sort((one, other) => (one.span.from < other.span.from ? -1 : one.span.from > other.span.from ? 1 : 0));
}

/** The coverage of a plan that holds on a day. */
export function coverageOn(member: ClaimingMember, plan: string, day: PlainDate): CoveredPlan | undefined {
  return coveragesOf(member, plan).find(({ span }) => span.from <= day && day < span.to);
}

/** Of several coverages the one to name where none holds on the day: the last that had begun, else the first to come. */
export function nearestCoverage(coverages: readonly CoveredPlan[], day: PlainDate): CoveredPlan | undefined {
  return coverages.findLast(({ span }) => span.from <= day) ?? coverages[0];
}

/**
 * The term to which a coverage belongs. A member who changes his unit has one term in two parts: they touch, count the same number of consecutive periods, which a
 * renewal raises, and are together no longer than a term of the plan. Who enrols anew on the day after his term, because the scheme does not count it as a renewal,
 * counts from one again as well: only the length tells that from a change of unit.
 */
export function termOf(scheme: Scheme, member: ClaimingMember, coverage: CoveredPlan): DateSpan {
  const length = scheme.plans[coverage.plan]?.term ?? scheme.period.length;
  const parts = coveragesOf(member, coverage.plan).filter(
    ({ consecutivePeriods }) => consecutivePeriods === coverage.consecutivePeriods,
  );
  let term = coverage.span;
  const take = (longer: DateSpan): void => {
    if (longer.to <= plusDuration(longer.from, length)) term = longer;
  };
  for (const { span } of parts) if (span.from === term.to) take({ from: term.from, to: span.to });
  for (const { span } of parts.toReversed()) if (span.to === term.from) take({ from: span.from, to: term.to });
  return term;
}

/** Whether the coverages from the one that held on a former day up to this one follow each other without a gap that the scheme counts. */
export function renewedSince(
  { scheme, member }: { readonly scheme: Scheme; readonly member: ClaimingMember },
  coverage: CoveredPlan,
  day: PlainDate,
  paid: number,
): boolean {
  const coverages = coveragesOf(member, coverage.plan);
  const first = coverages.findIndex(({ span }) => span.from <= day && day < span.to);
  // Without a record of that time the count of periods says it, a period each time that it was paid.
  if (first < 0) return coverage.consecutivePeriods > paid;
  const chain = coverages.slice(first, coverages.indexOf(coverage) + 1);
  return chain.slice(1).every((later, index) => {
    const earlier = chain[index];
    if (earlier === undefined) return false;
    const sameTerm = termOf(scheme, member, later).from === termOf(scheme, member, earlier).from;
    return sameTerm || later.consecutivePeriods === earlier.consecutivePeriods + 1;
  });
}
