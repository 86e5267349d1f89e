import type { Finding } from '../findings/finding.ts';
import { dueFromUnit, postingsFor } from '../fund/dues.ts';
import { yuan } from '../value/money.ts';
import type { Subject } from './check.ts';
import { unitChecks } from './checks/unit/index.ts';
import { sortErrors, withoutRows } from './clean-rows.ts';
import { judgeSubmission } from './judge.ts';
import { mergeLists } from './merge-lists.ts';
import { coverageBeginner } from './new-coverage.ts';
import { isCutShort } from './open-coverage.ts';
import { distinctPersons } from './person-key.ts';
import type { EnrolmentPlan, UnitStatus } from './plan.ts';
import { planFigures } from './plan-figures.ts';
import { plannedMember } from './planned-member.ts';
import { readUnitFacts } from './unit-facts.ts';
import { type UnitInForce, unitInForce } from './unit-in-force.ts';

/** How much of a list may be taken. */
export interface PlanOptions {
  /** `--partial`: take the clean rows of a list where the unit's ratio still holds with them. */
  readonly partial: boolean;
}

/** What was decided on a submission. */
export interface Decision {
  readonly plan: EnrolmentPlan;
  /** The findings that it was decided on, with those that only came up when the clean rows were judged alone. */
  readonly findings: readonly Finding[];
}

/**
 * Decides once what a submission would write: its members, the change, the unit's due and the journal lines.
 *
 * Any error returns the unit. With `partial` rows with an error of their own are left out, and the unit's checks run again on the rest: an error of the unit
 * or of the list, before or then, returns it all the same. A list that replaces is never taken in part: who is left out of it would be removed.
 * A plan that changes nothing is `accepted` with an empty change.
 *
 * @param findings - of all checks on this subject
 */
export function planEnrolment(subject: Subject, findings: readonly Finding[], options: PlanOptions): Decision {
  const errors = sortErrors(subject, findings);
  if (errors.rows.size === 0 && errors.ofUnit.length === 0) {
    return { plan: takenPlan(subject, subject, 'accepted'), findings };
  }
  const clean = withoutRows(subject, errors.rows);
  if (!options.partial || subject.replace || errors.ofUnit.length > 0 || clean.members.length === 0) {
    return { plan: returnedPlan(subject), findings };
  }
  const further = judgeSubmission(unitChecks, clean).filter((finding) => finding.severity === 'error');
  if (further.length > 0) return { plan: returnedPlan(subject), findings: [...findings, ...further] };
  return { plan: takenPlan(subject, clean, 'partial'), findings };
}

/** @param taken - the subject with the rows that are taken */
function takenPlan(subject: Subject, taken: Subject, status: UnitStatus): EnrolmentPlan {
  const unit = unitInForce(subject);
  const begin = coverageBeginner(taken, unit);
  const list = taken.members
    .map((reading) => plannedMember(taken, reading, begin))
    .filter((member) => member !== undefined);
  const { members, change } = mergeLists(
    subject.known.unit?.members ?? new Map(),
    list,
    subject.replace ? 'replace' : 'add',
    (coverage) => isCutShort(coverage, subject),
  );
  return {
    status,
    ...aboutList(subject, unit),
    members,
    change,
    due: yuan(dueFromUnit(members)),
    plans: planFigures(taken, unit, members),
    postings: postingsFor(change, Object.keys(subject.scheme.plans)),
  };
}

function returnedPlan(subject: Subject): EnrolmentPlan {
  const unit = unitInForce(subject);
  const inForce = [...(subject.known.unit?.members.values() ?? [])];
  return {
    status: 'returned',
    ...aboutList(subject, unit),
    members: [],
    change: { added: [], removed: [], changed: [] },
    due: yuan(dueFromUnit(inForce)),
    plans: planFigures(subject, unit, inForce),
    postings: [],
  };
}

/** The unit and the list as the plan tells of them. */
export function aboutList(subject: Subject, unit: UnitInForce): Pick<EnrolmentPlan, 'unit' | 'list'> {
  const { submission, register } = subject;
  const stated = readUnitFacts(submission, subject.scheme);
  return {
    unit: {
      name: unit.name,
      creditCode: unit.creditCode ?? null,
      kind: unit.kind ?? null,
      region: unit.region ?? null,
    },
    list: {
      file: submission.file,
      sha256: submission.sha256,
      format: submission.format,
      mode: subject.replace ? 'replace' : 'add',
      asOf: subject.asOf,
      headcounts: { ...register?.headcounts, ...stated.headcounts },
      participants: distinctPersons(subject.members).length,
      declaredParticipants: stated.declaredParticipants ?? null,
      declaredFee: stated.declaredFee === undefined ? null : yuan(stated.declaredFee),
      contact: stated.contact ?? null,
      contactPhone: stated.contactPhone ?? null,
    },
  };
}
