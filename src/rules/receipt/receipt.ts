import type { SettledPart, SettlementKind } from '../fund/settled-part.ts';
import type { StatementLine } from '../statement/statement.ts';
import type { Fen, Yuan } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** What one unit owes and has paid in one period. */
export interface UnitOwing {
  readonly unit: string;
  readonly name: string;
  /** All its names, aliases among them. */
  readonly names: readonly string[];
  readonly creditCode: string | null;
  readonly period: string;
  /** Not yet received; never below zero. */
  readonly open: Fen;
  /** Received beyond what was owed then, and held for the unit. */
  readonly advance: Fen;
  /** Received for dues that have become less since; none where absent. */
  readonly overpaid?: Fen;
}

/** What a payer of parts of fees has still to remit for a period. */
export interface SubsidyOwing {
  readonly payer: string;
  readonly period: string;
  readonly open: Fen;
}

/** A payment of a batch, by which a line that concerns it alone is known. */
export interface BatchPayment {
  /** The claim in full. */
  readonly number: string;
  readonly payee: string;
  readonly amount: Fen;
  readonly period: string;
  readonly isBounced: boolean;
  /** Of one that came back: whether a line of a statement is that already; not where absent. */
  readonly isReturned?: boolean;
  /** What of it lines of statements are that came back, in fen; none where absent. */
  readonly returned?: Fen;
  /** Whether the bank answered that it arrived; not where absent. */
  readonly isPaid?: boolean;
}

/** A batch that the bank’s statement has not cleared yet. */
export interface OpenBatch {
  /** In full. */
  readonly batch: string;
  /** As the bank was given it, `2026-001`. */
  readonly number: string;
  readonly day: PlainDate;
  /** Not yet on a statement as money that went out; by period. */
  readonly open: readonly { readonly period: string; readonly amount: Fen }[];
  /** Of its payments those that came back; of money that has not come back in. */
  readonly bounced: Fen;
  readonly payments: readonly BatchPayment[];
}

/** What a member who was paid beyond what a correction left has still to give back of a claim. */
export interface RecoveryOwing {
  /** The claim in full. */
  readonly number: string;
  /** The member’s id. */
  readonly person: string;
  /** Those who may pay it back: the member, and whoever the claim was paid to. */
  readonly names: readonly string[];
  readonly unit: string | null;
  readonly open: Fen;
}

/** A period that money may be for. */
export interface ReceiptPeriod {
  readonly id: string;
  /** As the centre counts it: `17`, `2021`. */
  readonly number: string;
  /** Its first day. */
  readonly from: PlainDate;
}

/** What lines are matched with. */
export interface ReceiptGrounds {
  readonly dues: readonly UnitOwing[];
  readonly subsidies: readonly SubsidyOwing[];
  readonly batches: readonly OpenBatch[];
  /** None where absent. */
  readonly recoveries?: readonly RecoveryOwing[];
  readonly periods: readonly ReceiptPeriod[];
  /** The period to which income belongs that names none. */
  readonly home: string;
}

/** Why a line is taken for what it is, or is doubted. */
export type MatchReason =
  | 'named'
  | 'named-with-code'
  | 'short-name'
  | 'several-payments'
  | 'several-units'
  | 'too-much'
  | 'too-little'
  | 'nothing-open'
  | 'interest'
  | 'subsidy'
  | 'batch'
  | 'batch-less-bounced'
  | 'payment'
  | 'bounced'
  | 'returned-fee'
  | 'recovery'
  | 'as-told'
  | 'unknown-payer'
  | 'amount-only'
  | 'sum-of-units'
  | 'name-not-sure'
  | 'amount-not-sure'
  | 'several-named'
  | 'payer-and-remark-differ'
  | 'period-other'
  | 'period-which'
  | 'for-others'
  | 'perhaps-recovery'
  | 'perhaps-bounced'
  | 'perhaps-bounced-though-paid'
  | 'perhaps-interest'
  | 'perhaps-subsidy'
  | 'perhaps-donation'
  | 'perhaps-batch'
  | 'perhaps-returned-fee'
  | 'went-out';

/** What a doubtful line might be. */
export interface Candidate {
  readonly kind: SettlementKind;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly period: string | null;
  readonly payer: string | null;
  readonly batch: string | null;
  readonly number: string | null;
  /** What would be settled at most: still open, or held. */
  readonly open: Yuan;
  readonly because: MatchReason;
  /** Of several units whose dues add up to the line: those besides `unit`, each with what it owes. */
  readonly with?: readonly { readonly id: string; readonly name: string; readonly open: Yuan }[];
  /** Of a batch that the line names with another sum: by how much the two differ. */
  readonly differs?: Yuan;
}

/** What a line is taken for. */
export interface LineMatch {
  readonly line: StatementLine;
  /** They add up to the line; a doubtful line is unidentified as a whole. */
  readonly parts: readonly SettledPart[];
  readonly isSure: boolean;
  readonly reason: MatchReason;
  /** The likeliest first; none of a sure line. */
  readonly candidates: readonly Candidate[];
}
