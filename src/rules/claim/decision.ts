import type { Step } from '../benefit/step.ts';
import type { Span } from '../scheme/amounts.ts';
import type { Yuan } from '../value/money.ts';
import type { FormerAward } from './claim.ts';
import type { ReasonCode } from './reasons.ts';

/** What a claim comes to as a whole; see {@link Decision}. */
export type DecisionStatus = 'approved' | 'reduced' | 'rejected' | 'held';

/** Why a claim, or one benefit of it, is not paid, not in full or not yet. `values` fill the reason's text. */
export interface Reason {
  readonly code: ReasonCode;
  readonly benefit?: string;
  /** Id of the clause; absent only where no clause of the scheme is the ground (a value under `missing`). */
  readonly clause?: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A limit as it stood: what it allows, what former claims had used of it, what this claim takes, what remains after it. */
export interface LimitUse {
  readonly kind: 'cap' | 'together' | 'claims' | 'once' | 'not-with';
  readonly title?: string;
  readonly per: Span;
  readonly allowed: string;
  readonly used: string;
  readonly taken: string;
  readonly remaining: string;
  readonly clause: string;
}

/** What one benefit comes to for the claim, with every step; also of benefits that did not pay, with the reason why not. */
export interface Award {
  readonly benefit: string;
  /** Whole fen, never negative. Zero where it did not pay or is held. */
  readonly amount: Yuan;
  /** `none`: it does not apply; `held`: it cannot be decided yet. */
  readonly state: 'paid' | 'reduced' | 'none' | 'held';
  readonly reasons: readonly Reason[];
  readonly steps: readonly Step[];
  readonly limits: readonly LimitUse[];
  /** Clauses it rests on that are inferred or unreadable. */
  readonly inferred: readonly string[];
  readonly endsCoverage: boolean;
}

/**
 * A rule of the claim as a whole that was looked at: coverage, waiting, deadline, papers, exclusions, period. `no-rule`: the scheme has none; `not-given`: it lists the
 * rule under `missing`.
 */
export interface RuleSeen {
  readonly rule:
    | 'plan'
    | 'period'
    | 'coverage'
    | 'waiting'
    | 'deadline'
    | 'notice'
    | 'opening'
    | 'papers'
    | 'exclusions';
  readonly outcome: 'kept' | 'broken' | 'undecided' | 'no-rule' | 'not-given';
  readonly clause?: string;
  /** Such as the day on which waiting ends, the last day of the deadline. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * What a claim comes to. `approved`: paid in full; `reduced`: a cap or limit took something; `rejected`: nothing is paid, the reasons say why; `held`: a value, a
 * paper or a judgement is wanting, and nothing is paid before.
 */
export interface Decision {
  readonly claim: string;
  readonly status: DecisionStatus;
  /** The sum of the awards; zero where held or rejected. */
  readonly amount: Yuan;
  /** Every benefit that the event may have, in the order of the scheme. */
  readonly awards: readonly Award[];
  readonly rules: readonly RuleSeen[];
  readonly reasons: readonly Reason[];
  /** What frozen decisions have had beyond what all events come to; zero but where an earlier event came later. Told, never taken back silently. */
  readonly overpaid: Yuan;
  /** Values that no source gives and that a reviewer stated for this claim, by their paths; absent where it rests on none. */
  readonly stated?: Readonly<Record<string, string>>;
  /**
   * Where a person set clauses aside for this claim: what it has by benefit without that, which is all that other claims reckon with. Absent where that is what it has.
   */
  readonly counted?: readonly FormerAward[];
}
