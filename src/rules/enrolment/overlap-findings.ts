import type { Finding } from '../findings/finding.ts';
import { type DateSpan, plusDays } from '../value/plain-date.ts';
import type { Subject } from './check.ts';
import { rowFinding } from './checks/row-finding.ts';
import { unitInForce } from './unit-in-force.ts';

/** A coverage in the ledger that shares a day with one that a plan would begin. */
export interface OverlappingCoverage {
  readonly identityNumber: string;
  readonly plan: string;
  readonly span: DateSpan;
}

/** What the ledger's guard found when a plan was to be applied, told at the rows of the people concerned: no two coverages of one person in one plan overlap. */
export function overlapFindings(subject: Subject, overlaps: readonly OverlappingCoverage[]): Finding[] {
  const { name } = unitInForce(subject);
  return overlaps.flatMap(({ identityNumber, plan, span }) => {
    const member = subject.members.find((each) => each.identity.document?.number === identityNumber);
    if (!member) return [];
    const parameters = { plan: subject.scheme.plans[plan]?.title ?? plan, lastDay: plusDays(span.to, -1) };
    return [{ ...rowFinding(subject, 'still-covered', member, 'id-number', { parameters }), unit: name }];
  });
}
