import type { Known, MemberRecord, PeriodInForce } from '../../rules/enrolment/known.ts';
import type { EnrolmentPlan } from '../../rules/enrolment/plan.ts';
import { unitKey as normalisedName } from '../../rules/submission/label.ts';

/** Whom a submission is about: what has to be asked for before it can be judged. */
export interface Question {
  readonly period: PeriodInForce;
  readonly unit: { readonly name: string; readonly creditCode: string | null };
  readonly identityNumbers: readonly string[];
}

/**
 * What is known outside of a submission, and where a plan goes. `mutual enrol` has the ledger behind it; `mutual check` and `--dry-run` keep what a run would
 * have taken in memory, so that of two units that name one person the second is told in the same way.
 */
export interface Knowledge {
  known(question: Question): Promise<Known>;
  /** Writes exactly the plan. `stale`: what it was made on no longer holds, plan again. */
  take(plan: EnrolmentPlan, known: Known, question: Question): Promise<Taken | 'stale'>;
}

/** Where a plan went. */
export interface Taken {
  /** Name of the entry; null where nothing is kept. */
  readonly entry: string | null;
  /** Id of the unit in the ledger; null where nothing is kept. */
  readonly unit: string | null;
}

const NOTHING: Known = { unit: undefined, elsewhere: new Map(), former: undefined };

interface TakenUnit {
  readonly plan: EnrolmentPlan;
  readonly members: ReadonlyMap<string, MemberRecord>;
}

/** Keeps what the run would have taken over what is known beneath (the ledger, or nothing). */
export function rememberingKnowledge(beneath?: Pick<Knowledge, 'known'>): Knowledge {
  const units = new Map<string, TakenUnit>();
  const persons = new Map<string, { unitKey: string; unitName: string; plans: readonly string[] }>();
  return {
    async known(question) {
      const below = (await beneath?.known(question)) ?? NOTHING;
      const key = unitKey(question.unit);
      const taken = units.get(key);
      const elsewhere = new Map(below.elsewhere);
      for (const number of question.identityNumbers) {
        const person = persons.get(number);
        if (person && person.unitKey !== key) elsewhere.set(number, { unitName: person.unitName, plans: person.plans });
      }
      return { ...below, elsewhere, unit: taken ? withTaken(below.unit, key, taken) : below.unit };
    },
    async take(plan, _known, question) {
      const key = unitKey(question.unit);
      units.set(key, { plan, members: new Map(plan.members.map((member) => [member.identity.number, member])) });
      for (const member of plan.members) {
        persons.set(member.identity.number, {
          unitKey: key,
          unitName: plan.unit.name,
          plans: member.coverages.map((coverage) => coverage.plan),
        });
      }
      return { entry: null, unit: null };
    },
  };
}

function unitKey(unit: Question['unit']): string {
  return unit.creditCode ?? normalisedName(unit.name);
}

function withTaken(below: Known['unit'], key: string, { plan, members }: TakenUnit): NonNullable<Known['unit']> {
  return {
    id: below?.id ?? key,
    ...plan.unit,
    headcounts: { ...below?.headcounts, ...plan.list.headcounts },
    members,
    lists: below?.lists ?? [],
    fixedBy: below?.fixedBy ?? null,
  };
}
