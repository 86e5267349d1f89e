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

/** What lines come to that are too many for one entry: all of them, in whichever of the entries they stand. */
export interface WholeOfParts {
  /** In yuan. */
  readonly amount: string;
  readonly lines: number;
  /** Entries, the one that states it among them; it is the last. */
  readonly parts: number;
}

/** Which of several entries one is that holds lines and is followed by others. */
interface PartOfLines {
  /** In full. */
  readonly batch: string;
  /** From 1; the last one is the entry that closes the set and states what it comes to. */
  readonly part: number;
  readonly parts: number;
}

/** Lines of a batch of several entries. All are written in one transaction, one after the other, and `batch-made` is the last of them. */
export interface BatchLines extends PartOfLines {
  readonly kind: 'batch-lines';
  readonly lines: readonly PayoutLine[];
}

/** A closed set of payments that goes to the bank together. Its decisions are frozen from then on. */
export interface BatchMade {
  readonly kind: 'batch-made';
  readonly day: PlainDate;
  /** In full, `红河州办事处/2026-001`. */
  readonly batch: string;
  readonly options: Readonly<Record<string, string>>;
  /** Those that no entry before it holds. */
  readonly lines: readonly PayoutLine[];
  readonly postings: readonly UnitPosting[];
  /** Absent where it holds all lines itself. */
  readonly whole?: WholeOfParts;
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

/** Lines of an answer of several entries, as those of a batch; `batch-answered` is the last of them. */
export interface AnswerLines extends PartOfLines {
  readonly kind: 'answer-lines';
  readonly lines: readonly LineAnswer[];
}

/** A line that an earlier answer called paid and that came back since. */
export interface CalledPaid {
  readonly line: number;
  /** The entry of that answer, and the day that it told. */
  readonly by: string;
  readonly on: PlainDate | null;
}

/** The bank's answer to a batch, or to a part of it. */
export interface BatchAnswered {
  readonly kind: 'batch-answered';
  readonly day: PlainDate;
  readonly batch: string;
  readonly file: string;
  readonly sha256: string;
  /** Those that no entry before it holds. */
  readonly lines: readonly LineAnswer[];
  readonly postings: readonly UnitPosting[];
  /** Of all its lines, in whichever entry they stand; absent where there are none. */
  readonly calledPaid?: readonly CalledPaid[];
  /** Absent where it holds all lines itself. */
  readonly whole?: WholeOfParts;
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

/** Entries on the way of a payment: made up into a batch, answered by the bank, void, or to be paid to another account. */
export type PayoutEntry = BatchLines | BatchMade | AnswerLines | BatchAnswered | PayoutVoided | PayeeAmended;
