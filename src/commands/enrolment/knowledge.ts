import type { Known, PeriodInForce } from '../../rules/enrolment/known.ts';
import type { OverlappingCoverage } from '../../rules/enrolment/overlap-findings.ts';
import type { EnrolmentPlan } from '../../rules/enrolment/plan.ts';

/** Whom a submission is about: what has to be asked for before it can be judged. */
export interface Question {
  readonly period: PeriodInForce;
  /** By the name that the centre's register has, where it has the unit; the others are further spellings of it. */
  readonly unit: { readonly name: string; readonly aliases: readonly string[]; readonly creditCode: string | null };
  readonly identityNumbers: readonly string[];
}

/**
 * What is known outside of a submission, and where a plan goes. `mutual enrol` has the ledger behind it; `mutual check` and `--dry-run` keep what a run would
 * have taken in memory, so that of two units that name one person the second is told in the same way.
 */
export interface Knowledge {
  known(question: Question): Promise<Known>;
  /** Writes exactly the plan. `stale`: what it was made on no longer holds, plan again. */
  take(plan: EnrolmentPlan, known: Known, question: Question): Promise<Taken | Overlapping | 'stale'>;
}

/** Where a plan went. */
export interface Taken {
  /** Name of the entry; null where nothing is kept. */
  readonly entry: string | null;
  /** Id of the unit in the ledger, or in what the run remembers; null where it is not known. */
  readonly unit: string | null;
}

/** Persons would be covered twice in one plan, by coverages that no check saw; nothing was written. */
export interface Overlapping {
  readonly overlaps: readonly OverlappingCoverage[];
}
