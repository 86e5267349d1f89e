import type { Yuan } from '../../rules/value/money.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { bankFieldTexts, bankProblemTexts } from '../report/text/bank-texts.ts';

/** A batch as a bank's file needs it: all from the ledger, nothing from the clock, so that the file can be made again byte for byte. */
export interface BankBatch {
  /** `2026-001`. */
  readonly number: string;
  readonly day: PlainDate;
  /** The run's time, ISO 8601 with its offset. */
  readonly writtenAt: string;
  readonly run: number;
  /** Hash of the batch's entry, by which `verify --against` knows it. */
  readonly chainHead: string;
  /** Whose money it is: the centre, at the account that the workspace's settings name. */
  readonly payer: BankAccount;
  /** What the payee reads on his statement, such as 医疗互助补助. */
  readonly purpose: string;
  /** In order of line. Gone through twice, one after the other: they need not be in memory together. */
  readonly lines: Iterable<BankLine> | AsyncIterable<BankLine>;
}

/** Who pays or is paid, and where. `account` and `bank` are null where the ledger does not know them. */
export interface BankAccount {
  readonly name: string;
  readonly account: string | null;
  readonly bank: string | null;
}

/** One payment of a batch. */
export interface BankLine {
  /** From 1 in its batch. */
  readonly line: number;
  /** Unique in the centre: `2026-001-12`. */
  readonly reference: string;
  /** The claim's number, without the office where it is the workspace's own. */
  readonly claim: string;
  readonly payee: BankAccount;
  /** Above zero. */
  readonly amount: Yuan;
}

/** Why a line cannot go into the file as it is. */
export interface LineProblem {
  readonly line: number;
  readonly field: keyof typeof bankFieldTexts;
  readonly reason: keyof typeof bankProblemTexts;
  /** Fill the reason's text. */
  readonly values: Readonly<Record<string, string>>;
}

/** The same with whose payment it is: the batch may never be made, and then nobody can look its lines up. */
export interface BankProblem extends LineProblem {
  readonly claim: string;
}
