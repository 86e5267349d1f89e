import type { Fen } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import type { Compared, NamedUnit } from './difference.ts';

/** What of a period concerns one unit, in fen, as it stands at the end of the day asked for. Of debits and credits the side that is meant is positive. */
export interface UnitFacts {
  /** Null for what names no unit, such as balances brought in. */
  readonly unit: NamedUnit | null;
  /** What the unit is to remit, by the coverages of its members. */
  readonly roster: Fen;
  /** 1122, debits of lists and amendments. */
  readonly due: Fen;
  /** 1122, brought in with the opening. */
  readonly brought: Fen;
  /** 1122, credits of the bank's statement and of advances set off. */
  readonly received: Fen;
  /** 2203, credit balance. */
  readonly advance: Fen;
  /** What the decisions come to, without what fell to the fund, and without what was paid elsewhere. */
  readonly decided: Fen;
  /** 5001, debits of decisions. */
  readonly expense: Fen;
  /** What is decided and in no batch in force, by the claims. */
  readonly unpaid: Fen;
  /** 2201, credits less debits of decisions and batches. */
  readonly payable: Fen;
  /** Of what is unpaid, what came back from the bank. */
  readonly cameBack: Fen;
}

/** What somebody pays of members' fees in a period, in fen. */
export interface PayerFacts {
  readonly payer: string;
  readonly roster: Fen;
  readonly due: Fen;
  readonly brought: Fen;
  readonly received: Fen;
}

/** Members of a plan who pay the same fee. */
export interface FeeFacts {
  readonly plan: string;
  readonly fee: Fen;
  readonly members: number;
  readonly amount: Fen;
}

/** A claim of which more was paid than is owed by now. */
export interface RecoveryFacts {
  /** In full, `红河州办事处/9-1`. */
  readonly number: string;
  readonly unit: NamedUnit | null;
  readonly overpaid: Fen;
  readonly recovered: Fen;
}

/** A batch that was sent, or of which anything is still to come. */
export interface BatchFacts {
  /** In full, `红河州办事处/2026-001`. */
  readonly batch: string;
  /** Without what came back. */
  readonly sent: Fen;
  /** What of the period the bank has not answered yet. */
  readonly waiting: Fen;
  /** What left the account by the statement for it, less what came back there. */
  readonly cleared: Fen;
}

/** An own account as its statements show it. */
export interface OwnAccountFacts {
  /** Null where neither file nor clerk named it. */
  readonly account: string | null;
  /** What the statement said last, with what was booked after it where the file has no balance; null where no line has one. */
  readonly balance: Fen | null;
  /** What stood there before the first line; null where no line has a balance. */
  readonly before: Fen | null;
  /** What all its lines come to. */
  readonly moved: Fen;
}

/** A line whose balance does not follow from the one before. */
export interface GapFacts {
  readonly account: string | null;
  readonly entry: string;
  readonly line: number;
  readonly on: PlainDate;
  /** What the statement has beyond what would follow. */
  readonly beyond: Fen;
}

/** A line of a statement, or the part of it, of which nobody has said what it is, or which is said to pass through while its counterpart has not come. */
export interface UnidentifiedFacts {
  readonly entry: string;
  readonly line: number;
  readonly on: PlainDate;
  /** Positive what came in. */
  readonly amount: Fen;
  /** Said to be a charge that somebody makes good, or a mistake that goes back. */
  readonly isPassing: boolean;
}

/** All that a reconciliation compares: of one period, and of the ledger as a whole where money knows no period. Gathered by the ledger, in fen. */
export interface ReconcileFacts {
  readonly units: readonly UnitFacts[];
  readonly payers: readonly PayerFacts[];
  readonly fees: readonly FeeFacts[];
  /** 4001, credits of lists and amendments. */
  readonly feeIncome: Fen;
  /** What batches of the period sent, less what came back. */
  readonly sent: Fen;
  /** Of it, what the bank has not answered. */
  readonly waiting: Fen;
  readonly recoveries: readonly RecoveryFacts[];
  /** 1221, debits less credits, all of the period. */
  readonly recoverable: Fen;
  /** 1221, brought in with the opening. */
  readonly recoverableBrought: Fen;
  /** All batches of the ledger of which anything is open. */
  readonly batches: readonly BatchFacts[];
  /** 1012 of the whole ledger, credit balance, without what was brought in. */
  readonly transit: Fen;
  readonly accounts: readonly OwnAccountFacts[];
  /** 1002 of the whole ledger. */
  readonly bank: Fen;
  /** Of it, brought in with the opening. */
  readonly bankBrought: Fen;
  readonly gaps: readonly GapFacts[];
  readonly unidentified: readonly UnidentifiedFacts[];
  /** 2205 of the whole ledger, credit balance, without what was brought in. */
  readonly unidentifiedBooked: Fen;
}

/** A comparison: facts in, its sums and differences out. One file is one comparison. */
export type Comparison = (facts: ReconcileFacts) => Compared;
