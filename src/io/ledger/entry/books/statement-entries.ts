import type { SetOff } from '../../../../rules/fund/receipt-postings.ts';
import type { SettledPart } from '../../../../rules/fund/settled-part.ts';
import type { Origin } from '../../../../rules/submission/cell.ts';
import type { Yuan } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { UnitPosting } from '../entry.ts';

/** A line of the bank's statement, as it was taken. */
export interface TakenLine {
  /** From 1 in the statement, in the order in which the bank booked them. */
  readonly line: number;
  /** The bank's own number of it; null where the file has none. */
  readonly serial: string | null;
  /** Tells the line wherever it comes again: the own account and the serial number, else what the line says and the how many-th of its like it is. */
  readonly key: string;
  /** The day on which the bank booked it. */
  readonly on: PlainDate;
  /** Positive what came in, negative what went out; never zero. */
  readonly amount: Yuan;
  /** Of the account after it, where the file says so. */
  readonly balance: Yuan | null;
  readonly counterparty: string | null;
  readonly counterAccount: string | null;
  readonly remark: string | null;
  readonly origin: Origin;
  /** What it settles; they add up to it. */
  readonly parts: readonly SettledPart[];
}

/** A bank statement taken in: every line of it is in the books, what is doubtful as unidentified. */
export interface StatementTaken {
  readonly kind: 'statement-taken';
  readonly day: PlainDate;
  readonly file: string;
  readonly sha256: string;
  /** The fund's own account that it is of; null where neither file nor clerk named it. */
  readonly account: string | null;
  readonly lines: readonly TakenLine[];
  readonly postings: readonly UnitPosting[];
}

/** A line of a statement is something else than was thought. */
export interface StatementAssigned {
  readonly kind: 'statement-assigned';
  readonly day: PlainDate;
  /** The entry that took the statement. */
  readonly statement: string;
  readonly line: number;
  readonly before: readonly SettledPart[];
  /** The entry by which they stood, which an undo puts back. */
  readonly beforeBy: string;
  readonly after: readonly SettledPart[];
  readonly reason: string | null;
  readonly postings: readonly UnitPosting[];
}

/** What units paid beyond what they owed pays what they owe anew. */
export interface AdvancesSetOff {
  readonly kind: 'advances-set-off';
  readonly day: PlainDate;
  readonly items: readonly SetOff[];
  readonly postings: readonly UnitPosting[];
}

/** Entries about money on the bank's account: lines as they were taken, what a line is told to settle afterwards, advances set off against dues. */
export type StatementEntry = StatementTaken | StatementAssigned | AdvancesSetOff;
