import { type DateSpan, overlap, plusDays } from '../../../value/plain-date.ts';
import type { Check, Subject } from '../../check.ts';
import { coverageDates } from '../../coverage-dates.ts';
import type { FormerCoverage } from '../../known.ts';
import type { MemberReading } from '../../member-reading.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from '../row-finding.ts';

/**
 * A former coverage in the same plan that lasts into the new one: of a term longer than a period, or of one that began late. Where the other unit is told of
 * already, it is not told twice.
 */
export const stillCovered: Check = {
  codes: ['still-covered'],
  needs: 'ledger',
  run: (subject) =>
    findingsOn(subject.members, (member) => {
      const number = member.identity.document?.number ?? '';
      if (subject.known.elsewhere.has(number)) return undefined;
      const lasting = (subject.known.former?.get(number) ?? []).find((former) => meets(subject, member, former));
      if (lasting === undefined) return undefined;
      const plan = subject.scheme.plans[lasting.plan]?.title ?? lasting.plan;
      const parameters = { plan, lastDay: plusDays(lasting.span.to, -1) };
      return rowFinding(subject, 'still-covered', member, 'id-number', { parameters });
    }),
};

/** Whether a former coverage shares a day with the one that the row would begin in its plan. */
function meets(subject: Subject, member: MemberReading, { plan, span }: FormerCoverage): boolean {
  const number = member.identity.document?.number ?? '';
  const inForce = subject.known.unit?.members.get(number)?.coverages.some((coverage) => coverage.plan === plan);
  return member.plans.includes(plan) && !inForce && overlap(span, spanOf(subject, plan));
}

/** The days that a new coverage would take up; one that waits for its fee takes up the whole period. */
function spanOf({ scheme, period, asOf }: Subject, plan: string): DateSpan {
  const rule = scheme.plans[plan];
  const dates = rule && coverageDates(scheme, rule, period, asOf);
  return { from: dates?.from ?? period.span.from, to: dates?.to ?? period.span.to };
}
