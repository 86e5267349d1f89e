import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { UnitPosting } from '../entry.ts';

/** Where the money of a line goes. */
export interface PayeeAccount {
  readonly name: string;
  readonly bank: string | null;
  readonly account: string | null;
}

/** One payment of a batch. */
export interface PayoutLine {
  /** From 1 in the batch. */
  readonly line: number;
  /** The claim's number, in full. */
  readonly number: string;
  /** The entry by which the decision that it pays stands. */
  readonly decision: string;
  readonly person: string;
  readonly unit: string | null;
  readonly period: string;
  readonly payee: PayeeAccount;
  /** Which of the claim's heirs, from 0; null where it has none. */
  readonly heir: number | null;
  /** In yuan, above zero. */
  readonly amount: string;
}

/** A closed set of payments that goes to the bank together. Its decisions are frozen from then on. */
export interface BatchMade {
  readonly kind: 'batch-made';
  readonly day: PlainDate;
  /** In full, `红河州办事处/2026-001`. */
  readonly batch: string;
  readonly options: Readonly<Record<string, string>>;
  readonly lines: readonly PayoutLine[];
  readonly postings: readonly UnitPosting[];
}

/** What the bank says of one line. */
export interface LineAnswer {
  readonly line: number;
  readonly outcome: 'paid' | 'bounced';
  /** The day on which it was paid or came back, where the bank tells it. */
  readonly on: PlainDate | null;
  readonly reason: string | null;
  readonly amount: string;
}

/** The bank's answer to a batch, or to a part of it. */
export interface BatchAnswered {
  readonly kind: 'batch-answered';
  readonly day: PlainDate;
  readonly batch: string;
  readonly file: string;
  readonly sha256: string;
  readonly lines: readonly LineAnswer[];
  readonly postings: readonly UnitPosting[];
}

/** A payment that could not be made for so long that the scheme lets it fall to the fund. */
export interface PayoutVoided {
  readonly kind: 'payout-voided';
  readonly day: PlainDate;
  readonly batch: string;
  readonly line: number;
  readonly number: string;
  readonly person: string;
  readonly clause: string;
  readonly amount: string;
  readonly postings: readonly UnitPosting[];
}

/** Another account, or another name or bank of it, to which claims of one person are to be paid. It holds for what is not at the bank, until the next one. */
export interface PayeeAmended {
  readonly kind: 'payee-amended';
  readonly day: PlainDate;
  /** Each with the heir whose account it is, from 0; null where the claim has none. */
  readonly claims: readonly { readonly number: string; readonly person: string; readonly heir: number | null }[];
  readonly payee: PayeeAccount;
  readonly reason: string;
}

export type PayoutEntry = BatchMade | BatchAnswered | PayoutVoided | PayeeAmended;
