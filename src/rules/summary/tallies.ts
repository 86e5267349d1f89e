import type { DecisionStatus } from '../claim/decision.ts';
import type { CostColumn } from '../scheme/amounts.ts';
import type { Fen, Yuan } from '../value/money.ts';

/** A unit of a period, as the ledger has it. Ids tie what follows to it. */
export interface TalliedUnit {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly region: string | null;
  /** Whether one of its lists is in force in the period. */
  readonly listed: boolean;
}

/** Distinct persons of a unit. */
export interface MemberTally {
  readonly unit: string;
  readonly new: number;
  readonly renewing: number;
}

/** Distinct persons of a unit in one plan, and the fees of all its coverages in it. */
export interface PlanTally extends MemberTally {
  readonly plan: string;
  readonly fee: Fen;
  readonly due: Fen;
}

/** What the books say of a unit's fees. */
export interface DueTally {
  readonly unit: string;
  readonly due: Fen;
  readonly received: Fen;
  /** What others pay of them. */
  readonly subsidised: Fen;
}

/** Claims of one unit and status in one band. */
export interface ClaimTally {
  /** Null where the claimants are in no unit that the ledger knows. */
  readonly unit: string | null;
  readonly status: DecisionStatus;
  /** Place of the band; -1 for claims that are given nothing. */
  readonly band: number;
  readonly visits: number;
  readonly amount: Fen;
  readonly paid: Fen;
  readonly largest: Fen;
}

/** What one unit's claims were given of one benefit. */
export interface BenefitTally {
  /** Null where the claimants are in no unit that the ledger knows. */
  readonly unit: string | null;
  readonly benefit: string;
  readonly visits: number;
  readonly amount: Fen;
  /** What of it is in the books: not what a former system had paid. */
  readonly booked: Fen;
}

/** What a period comes to, counted by the database. */
export interface Tallies {
  readonly units: readonly TalliedUnit[];
  readonly members: readonly MemberTally[];
  readonly plans: readonly PlanTally[];
  /** All that stand in its lists, each person once, also who is in no plan. */
  readonly people: number;
  readonly dues: readonly DueTally[];
  readonly subsidies: readonly { readonly payer: string; readonly due: Fen; readonly received: Fen }[];
  readonly claims: readonly ClaimTally[];
  /** Persons helped, each at the unit of his first helped claim. */
  readonly persons: readonly { readonly unit: string | null; readonly persons: number }[];
  readonly benefits: readonly BenefitTally[];
}

/** A helped claim with what it states of its costs, to tell what its member had paid himself. */
export interface HelpedVisit {
  readonly unit: string | null;
  readonly amount: Fen;
  /** Whether the books have it: not what a former system had paid. */
  readonly booked: boolean;
  /** Those that gave it something. */
  readonly benefits: readonly string[];
  readonly costs: Readonly<Partial<Record<CostColumn, Yuan>>>;
}
