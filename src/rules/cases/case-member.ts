import type { ClaimingMember, ClaimPeriod, CoveredPlan } from '../claim/claim.ts';
import type { Scheme } from '../scheme/schema.ts';
import { plusDays, plusDuration } from '../value/plain-date.ts';
import { withoutAbsent } from './case-claim.ts';
import type { CaseCoverage, SchemeCase } from './case-file.ts';

/** The member of a case: enrolled in every plan that he or she may take, for its whole term, where the case does not say. */
export function memberOfCase(given: SchemeCase['given'], scheme: Scheme, period: ClaimPeriod): ClaimingMember {
  const { plans, ...facts } = given.member ?? {};
  const covered = Object.entries(plans ?? everyPlan(scheme, facts.sex)).flatMap(([plan, coverages]) =>
    [coverages].flat().map((coverage) => coveredPlan(plan, coverage, scheme, period)),
  );
  return {
    ...withoutAbsent(facts),
    ...(given.unit && { unitKind: given.unit.kind }),
    plans: covered.sort((one, other) => (one.span.from < other.span.from ? -1 : 1)),
  } as ClaimingMember;
}

/** A plan for women alone is every member's but a man's. */
function everyPlan({ plans }: Scheme, sex: 'men' | 'women' | undefined): Record<string, CaseCoverage> {
  const open = Object.entries(plans).filter(([, { only }]) => only === undefined || sex !== 'men');
  return Object.fromEntries(open.map(([plan]) => [plan, {}]));
}

/** Who joins within the period is covered to the end of everybody's term; a coverage of another period has a term of its own. */
function coveredPlan(plan: string, coverage: CaseCoverage, scheme: Scheme, { span }: ClaimPeriod): CoveredPlan {
  const { from = span.from, to, shares = 1, renewal = 'new', invoicedOn = from } = coverage;
  const counted = from >= span.from && from < span.to ? span.from : from;
  return {
    plan,
    span: {
      from,
      to: to === undefined ? plusDuration(counted, scheme.plans[plan]?.term ?? scheme.period.length) : plusDays(to, 1),
    },
    shares,
    renewal,
    consecutivePeriods: coverage.consecutivePeriods ?? (renewal === 'renewing' ? 2 : 1),
    waits: !(renewal === 'renewing' && scheme.renewal?.waives === 'waiting'),
    invoicedOn,
  };
}
