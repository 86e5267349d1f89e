import type { Decimal } from 'decimal.js';
import type { Claim, FormerClaim } from '../claim/claim.ts';
import type { Span } from '../scheme/amounts.ts';
import type { ComputeStep, OperatorName, Parameters } from '../scheme/compute.ts';
import type { Condition } from '../scheme/condition.ts';
import type { CountFact, Fact } from '../scheme/facts.ts';
import type { Step } from './step.ts';

/**
 * What an operator may look at besides the amount. It is made once a benefit by the claim's rules, which know the facts and the history; operators ask and never
 * look further.
 */
export interface Surrounding {
  /** Id of the benefit. */
  readonly benefit: string;
  /** What the computation began with, in yuan: the benefit's base, or the running total where it accumulates. `bonus` and `plus: {of: base}` go by it. */
  readonly base: Decimal;
  /** Whether the amount is the running total of the period or term, so that what is taken once is taken from it and not from what former claims left. */
  readonly accumulated: boolean;
  readonly claim: Claim;
  /**
   * Former claims of this benefit, in the same period, of an earlier event, or of a later one whose decision is frozen: those that had an award, and those whose
   * computation came to zero, since they used up a deductible as well. In order of event.
   */
  readonly before: readonly FormerClaim[];
  /** What another claim's computation of this benefit begins with, in yuan; zero where it states none of the columns. */
  baseOf(claim: Claim): Decimal;
  /** Which claim of this benefit in the period this is, from 1, in order of event. */
  readonly visit: number;
  readonly shares: number;
  readonly consecutivePeriods: number;
  /** What the member has had of a benefit in former claims over a span, in yuan. */
  had(benefit: string, over: Span): Decimal;
  /**
   * How often the member has had this benefit for the same disease, whether every period since was renewed (true where it never was paid), and whether he has had it
   * in this period already.
   */
  readonly instalments: { readonly paid: number; readonly renewed: boolean; readonly inPeriod: boolean };
  /**
   * A fact in the words of the scheme language (`yes` and `no` for one that holds or not); undefined where the claim does not state it. Several where a claim may
   * have several (diseases, treatments); none where it is known that there is none.
   */
  fact(fact: Fact): readonly string[] | undefined;
  count(fact: CountFact): number | undefined;
  /** Whether a condition holds; where it does not, by which fact. */
  holds(condition: Condition): ConditionOutcome;
  /** Days of this benefit that former claims were paid for, over a span. */
  daysPaid(over: Span): number;
}

/** Whether a condition holds. `unknown` names the facts that the claim does not state and that decide. */
export type ConditionOutcome =
  | { readonly holds: true }
  | { readonly holds: false; readonly fact: string; readonly found: string; readonly wanted: string }
  | { readonly holds: undefined; readonly unknown: readonly string[] };

/** Where a step stands in the scheme, and what it rests on. */
export interface StepPlace {
  readonly path: string;
  readonly clause: string;
  readonly title?: string;
}

/** What an operator made of the amount. */
export interface OperatorResult {
  /** In yuan, exact. */
  readonly amount: Decimal;
  readonly step: Step;
}

/**
 * An operator: one file, one rule of arithmetic. Pure. It never gives less than zero; where a value is `missing`, or a fact unknown, it gives zero and names what is
 * wanting in its step.
 *
 * @param amount - what the step before came to, in yuan, exact
 * @param parameters - what stands beside the operator in the scheme
 */
export type Operator<Name extends OperatorName> = (
  amount: Decimal,
  parameters: Parameters[Name],
  surrounding: Surrounding,
  place: StepPlace,
) => OperatorResult;

/** Runs steps one after the other; the way for operators that hold steps (`choose`, `plus`). */
export type Compute = (
  amount: Decimal,
  steps: readonly ComputeStep[],
  surrounding: Surrounding,
  place: StepPlace,
) => {
  readonly amount: Decimal;
  readonly steps: readonly Step[];
};
