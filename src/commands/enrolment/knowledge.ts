import type { Known, PeriodInForce } from '../../rules/enrolment/known.ts';
import type { EnrolmentPlan } from '../../rules/enrolment/plan.ts';

/** Whom a submission is about: what has to be asked for before it can be judged. */
export interface Question {
  readonly period: PeriodInForce;
  /** By the name that the centre's register has, where it has the unit; the others are further spellings of it. */
  readonly unit: { readonly name: string; readonly aliases: readonly string[]; readonly creditCode: string | null };
  readonly identityNumbers: readonly string[];
}

/** What is known outside of a submission. */
export interface Knowledge {
  known(question: Question): Promise<Known>;
}

/**
 * Knowledge that grows with what a review would take: `mutual check` and `--dry-run` write nothing, yet of two units that name one person the second is told in the same
 * way as a run would tell it.
 */
export interface GrowingKnowledge extends Knowledge {
  /** Keeps what the plan would have written; gives the unit's id. */
  remember(plan: EnrolmentPlan, known: Known, question: Question): string;
}
