import { enrolErrors } from '../../io/report/text/enrol-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Subject } from '../../rules/enrolment/check.ts';
import { allChecks } from '../../rules/enrolment/checks/index.ts';
import { judgeSubmission } from '../../rules/enrolment/judge.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import { overlapFindings } from '../../rules/enrolment/overlap-findings.ts';
import { type Decision, planEnrolment } from '../../rules/enrolment/plan-enrolment.ts';
import { standingList } from '../../rules/enrolment/standing-list.ts';
import { readUnitFacts } from '../../rules/enrolment/unit-facts.ts';
import type { UnitsRegister } from '../../rules/enrolment/units-register.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { Knowledge, Question, Taken } from './knowledge.ts';
import type { ReadSubmission } from './read-submissions.ts';

/** What holds for every submission of a run. */
export interface RunRules {
  readonly scheme: Scheme;
  readonly schemeHash: string;
  readonly period: PeriodInForce;
  readonly asOf: PlainDate;
  readonly partial: boolean;
  readonly replace: boolean;
  readonly optionsHash: string;
  /** The centre's own register of units, where `--units` gave one. */
  readonly register: UnitsRegister | undefined;
}

/** What became of one submission. */
export interface Judged extends Decision, Taken {
  /** It stands in the ledger already, under the same scheme and options: nothing was written. `plan.status` still says what it is: accepted or partial. */
  readonly unchanged: boolean;
}

/** Others may write at the same time, and a plan is then made again; a ledger that moves under every attempt is no longer the one that the run began on. */
const MOST_ATTEMPTS = 50;

/** Judges one submission and, where nothing speaks against it, takes it; plans again when the ledger moved in between. */
export async function judgeAndTake(
  { submission, members, findings: ofTable }: ReadSubmission,
  rules: RunRules,
  knowledge: Knowledge,
): Promise<Judged> {
  const facts = readUnitFacts(submission, rules.scheme);
  const register = rules.register?.find({ name: facts.name ?? '', creditCode: facts.creditCode });
  const question: Question = {
    period: rules.period,
    unit: {
      name: register?.name ?? facts.name ?? '',
      aliases: [...(register?.aliases ?? []), ...(facts.name === undefined ? [] : [facts.name])],
      creditCode: facts.creditCode ?? register?.creditCode ?? null,
    },
    identityNumbers: [...new Set(members.flatMap((member) => member.identity.document?.number ?? []))],
  };
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const known = await knowledge.known(question);
    const taken = known.unit?.lists.find(
      (list) =>
        list.sha256 === submission.sha256 &&
        list.schemeHash === rules.schemeHash &&
        list.optionsHash === rules.optionsHash,
    );
    const subject: Subject = {
      submission,
      members,
      scheme: rules.scheme,
      period: rules.period,
      asOf: taken?.asOf ?? rules.asOf,
      hasRegister: rules.register !== undefined,
      register,
      known,
      replace: rules.replace,
    };
    const findings = [...ofTable, ...judgeSubmission(allChecks, subject)];
    if (taken && known.unit) {
      const decision = standingList(subject, known.unit, taken.status, findings);
      return { ...decision, unchanged: true, entry: taken.entry, unit: known.unit.id };
    }
    const decision = planEnrolment(subject, findings, { partial: rules.partial });
    if (decision.plan.status === 'returned')
      return { ...decision, unchanged: false, entry: null, unit: known.unit?.id ?? null };
    const outcome = await knowledge.take(decision.plan, known, question);
    if (outcome === 'stale') continue;
    if (!('overlaps' in outcome)) return { ...decision, ...outcome, unchanged: false };
    const told = [...findings, ...overlapFindings(subject, outcome.overlaps)];
    return {
      ...planEnrolment(subject, told, { partial: false }),
      unchanged: false,
      entry: null,
      unit: known.unit?.id ?? null,
    };
  }
  throw new UserError(enrolErrors.ledgerMoves, { unit: question.unit.name });
}
