import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Submission } from '../../submission/submission.ts';
import { originOf } from '../../submission/submission.ts';
import type { Check, Subject } from '../check.ts';
import { personChecks } from '../checks/person/index.ts';
import { feeMismatch } from '../checks/unit/fee-mismatch.ts';
import { feeUndetermined } from '../checks/unit/fee-undetermined.ts';
import { lateList } from '../checks/unit/late-list.ts';
import { outsideApplicationWindow } from '../checks/unit/outside-application-window.ts';
import { paymentOver } from '../checks/unit/payment-over.ts';
import { planNotForMen } from '../checks/unit/plan-not-for-men.ts';
import { planRequired } from '../checks/unit/plan-required.ts';
import { renewalLapsed } from '../checks/unit/renewal-lapsed.ts';
import { renewalUnknown } from '../checks/unit/renewal-unknown.ts';
import { sharesNotUniform } from '../checks/unit/shares-not-uniform.ts';
import { sharesOverLimit } from '../checks/unit/shares-over-limit.ts';
import type { KnownUnit } from '../known.ts';
import { coverageBeginner } from '../new-coverage.ts';
import { plannedMember } from '../planned-member.ts';
import { readMembers } from '../read-member.ts';
import { unitInForce } from '../unit-in-force.ts';
import { type AmendmentDecision, amended, joining, refused } from './amendment.ts';

/** What a late joiner is judged on: as a list of one row is, apart from what the list as a whole has to say. */
export type JoiningGrounds = Omit<Subject, 'members' | 'replace' | 'hasRegister' | 'register'>;

/** Checks that a single joiner can fail. Headcounts and ratios were kept when the unit's lists were taken, and one member more lowers no ratio. */
const checks: readonly Check[] = [
  ...personChecks,
  outsideApplicationWindow,
  lateList,
  paymentOver,
  planRequired,
  planNotForMen,
  sharesOverLimit,
  sharesNotUniform,
  renewalUnknown,
  renewalLapsed,
  feeUndetermined,
  feeMismatch,
];

/**
 * Somebody joins a unit after its list was taken: judged by the roster's own checks, covered from the day that the scheme has for late joiners, with his fee due.
 *
 * @param grounds - with a submission of one row, and with a unit that the ledger knows
 */
export function planJoining(grounds: JoiningGrounds): AmendmentDecision {
  const { submission, scheme, known, asOf } = grounds;
  const [reading] = readMembers(submission, scheme);
  const { unit } = known;
  if (reading === undefined || unit === undefined) throw new RangeError('a late joiner is one row of a known unit');
  const subject: Subject = { ...grounds, members: [reading], hasRegister: false, register: undefined, replace: false };
  const findings: Finding[] = checks
    .flatMap((check) => check.run(subject))
    .map((each) => ({ ...each, unit: unit.name }));
  const member = unit.members.get(reading.identity.document?.number ?? '');
  if (member !== undefined) findings.push(isMember(submission, unit, member.name, member.identity.number));
  const record = plannedMember(subject, reading, coverageBeginner(subject, unitInForce(subject)));
  if (record === undefined || findings.some(({ severity }) => severity === 'error')) return refused(...findings);
  return amended('joining', { scheme, on: asOf }, [joining(unit, record)], findings);
}

function isMember(submission: Submission, { name: unit }: KnownUnit, name: string, found: string): Finding {
  const [row] = submission.rows;
  const origin = row ? originOf(submission, row, 'id-number') : { file: submission.file };
  return finding('amend-joiner-is-member', { origin, unit, found, parameters: { name, unit } });
}
