import type { Subject } from '../../rules/enrolment/check.ts';
import { allChecks } from '../../rules/enrolment/checks/index.ts';
import { judgeSubmission } from '../../rules/enrolment/judge.ts';
import type { Known, RegisteredUnit } from '../../rules/enrolment/known.ts';
import { type OverlappingCoverage, overlapFindings } from '../../rules/enrolment/overlap-findings.ts';
import { type Decision, planEnrolment } from '../../rules/enrolment/plan-enrolment.ts';
import { standingList } from '../../rules/enrolment/standing-list.ts';
import { readUnitFacts } from '../../rules/enrolment/unit-facts.ts';
import type { Question } from './knowledge.ts';
import type { ReadSubmission } from './read-submissions.ts';
import type { RunRules } from './run-rules.ts';

/** What is decided on one list, over what is known. */
export interface Verdict extends Decision {
  /** It stands in the ledger already, under the same scheme and options: there is nothing to be written. */
  readonly unchanged: boolean;
  /** The entry by which it stands already. */
  readonly entry: string | null;
  /** Id of the unit, where it is known. */
  readonly unit: string | null;
}

/** A list with all that does not depend on what is known. */
export interface Case {
  readonly read: ReadSubmission;
  readonly question: Question;
  /** Its unit's line in the centre's register of units. */
  readonly register: RegisteredUnit | undefined;
}

/** What has to be asked before a list can be decided on. */
export function caseOf(read: ReadSubmission, rules: RunRules): Case {
  const facts = readUnitFacts(read.submission, rules.scheme);
  const register = rules.register?.find({ name: facts.name ?? '', creditCode: facts.creditCode });
  const unit = {
    name: register?.name ?? facts.name ?? '',
    aliases: [...(register?.aliases ?? []), ...(facts.name === undefined ? [] : [facts.name])],
    creditCode: facts.creditCode ?? register?.creditCode ?? null,
  };
  const identityNumbers = [...new Set(read.members.flatMap((member) => member.identity.document?.number ?? []))];
  return { read, register, question: { period: rules.period, unit, identityNumbers } };
}

/** Decides on a list: returned, to be taken, or in force already. */
export function decide(each: Case, known: Known, rules: RunRules): Verdict {
  const { submission, findings: ofTable } = each.read;
  const taken = known.unit?.lists.find(
    (list) =>
      list.sha256 === submission.sha256 &&
      list.schemeHash === rules.schemeHash &&
      list.optionsHash === rules.optionsHash,
  );
  const subject = subjectOf(each, known, { ...rules, asOf: taken?.asOf ?? rules.asOf });
  const findings = [...ofTable, ...judgeSubmission(allChecks, subject)];
  const unit = known.unit?.id ?? null;
  if (taken && known.unit)
    return { ...standingList(subject, known.unit, taken.status, findings), unchanged: true, entry: taken.entry, unit };
  return { ...planEnrolment(subject, findings, { partial: rules.partial }), unchanged: false, entry: null, unit };
}

/** The same where persons would be covered twice in one plan, by coverages that no check saw: the list goes back. */
export function decideOnOverlaps(
  each: Case,
  known: Known,
  rules: RunRules,
  { findings, unit }: Verdict,
  overlaps: readonly OverlappingCoverage[],
): Verdict {
  const subject = subjectOf(each, known, rules);
  const told = [...findings, ...overlapFindings(subject, overlaps)];
  return { ...planEnrolment(subject, told, { partial: false }), unchanged: false, entry: null, unit };
}

function subjectOf({ read, register }: Case, known: Known, rules: RunRules): Subject {
  return {
    submission: read.submission,
    members: read.members,
    scheme: rules.scheme,
    period: rules.period,
    asOf: rules.asOf,
    hasRegister: rules.register !== undefined,
    register,
    known,
    replace: rules.replace,
  };
}
