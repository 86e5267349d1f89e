import { isNumbered } from '../../io/ledger/identity/ids.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { basisDigest, basisFor, type EnrolmentBasis, isNotFromNumber } from '../../io/ledger/read/enrolment-basis.ts';
import type { DecidedList } from '../../io/ledger/write/decided-list.ts';
import { type PreparedEnrolment, prepareEnrolment } from '../../io/ledger/write/prepare-enrolment.ts';
import { enrolErrors } from '../../io/report/text/enrol-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { unitKey } from '../../rules/value/unit-name.ts';
import { caseOf, decide, decideOnOverlaps, type Verdict } from './decide.ts';
import { type Judged, judgedOf } from './judged.ts';
import type { ReadSubmission } from './read-submissions.ts';
import type { RunRules } from './run-rules.ts';

/** One list, decided on over what the ledger held at one moment. Plain data: it goes from the thread that decided to the one that writes. */
export interface PreparedList extends DecidedList {
  readonly judged: Judged;
}

/** Where lists are decided on: a ledger that is only read, and the terms of the run. */
export interface Desk {
  readonly ledger: Ledger;
  readonly office: string;
  readonly rules: RunRules;
}

/** Others may bring in another version of the scheme at any time; where they do so again and again, the ledger is no longer the one that the run began on. */
const MOST_ATTEMPTS = 50;

/**
 * Decides on a list over what the ledger holds at this moment, and makes its entry ready.
 *
 * @throws UserError where the ledger cannot be read, or is under another version of the scheme than the run
 */
export async function prepareList(read: ReadSubmission, desk: Desk): Promise<PreparedList> {
  const { ledger, office, rules } = desk;
  const each = caseOf(read, rules);
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
    const basis = await basisFor(ledger, { ...each.question, office });
    // Also a list that is returned, or stands already, has to be judged by the version that is in force.
    if (basis.schemeHash !== rules.schemeHash) continue;
    const verdict = decide(each, basis.known, rules);
    if (verdict.unchanged || verdict.plan.status === 'returned') return prepared(verdict, basis, null);
    const { asOf: day, schemeHash, optionsHash } = rules;
    const enrolment = prepareEnrolment(verdict.plan, basis, { day, schemeHash, optionsHash });
    if (enrolment === 'stale') continue;
    if (!('overlaps' in enrolment)) return prepared(verdict, basis, enrolment);
    return prepared(decideOnOverlaps(each, basis.known, rules, verdict, enrolment.overlaps), basis, null);
  }
  throw new UserError(enrolErrors.ledgerMoves, { unit: each.question.unit.name });
}

function prepared(verdict: Verdict, basis: EnrolmentBasis, enrolment: PreparedEnrolment | null): PreparedList {
  const { question, position } = basis;
  return {
    judged: judgedOf(verdict),
    concerns: concernsOf(verdict, basis),
    askAgain: basis.known.corrected.size > 0 || (basis.newUnit !== null && isNumbered(basis.newUnit)),
    basis: enrolment ?? { question, position, basis: basisDigest(basis) },
    enrolment,
  };
}

function concernsOf({ plan, unit }: Verdict, { question, members, persons }: EnrolmentBasis): string[] {
  const { name, aliases = [], creditCode } = question.unit;
  const leaving = [...plan.change.removed, ...plan.change.changed.map((each) => each.before)];
  const numbers = new Set(leaving.map((member) => member.identity.number));
  // A row may hold a number that the person has no more: he is known by his id as well.
  const ids = [
    ...members.filter(({ record }) => numbers.has(record.identity.number)).map(({ person }) => person),
    ...[...persons].filter(isNotFromNumber).map(([, person]) => person),
  ].map((person) => `person ${person}`);
  const names = [name, ...aliases, plan.unit.name].map((each) => `name ${unitKey(each)}`);
  const codes = [creditCode, plan.unit.creditCode].flatMap((code) => (code === null ? [] : `code ${code}`));
  return [...new Set([...numbers, ...ids, ...names, ...codes, ...(unit === null ? [] : [`unit ${unit}`])])];
}
