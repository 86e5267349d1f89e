import type { Finding } from '../findings/finding.ts';
import type { Origin } from '../submission/cell.ts';
import type { Yuan } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** One line of a bank's statement, as the bank states it. */
export interface StatementLine {
  /** From 1, the oldest first, whatever order the file has. */
  readonly line: number;
  /** The bank's own number of the booking; several bookings may share one. */
  readonly serial: string | null;
  /** Tells the line from every other of the account, also in another file that holds it again. */
  readonly key: string;
  readonly on: PlainDate;
  /** Positive came in, negative went out. */
  readonly amount: Yuan;
  /** Of the account after the line. */
  readonly balance: Yuan | null;
  readonly counterparty: string | null;
  readonly counterAccount: string | null;
  /** Summary, purpose and remarks, each once, parted by `；`. */
  readonly remark: string | null;
  /** The cell of its amount. */
  readonly origin: Required<Origin>;
}

/** What a file says of one account. */
export interface Statement {
  /** The account's number in digits, stars where the bank hides some; null where neither the file nor anybody else does. */
  readonly account: string | null;
  /** Whether the file states it. */
  readonly isNamed: boolean;
  /** In whose name the account is, as the file states it. */
  readonly holder: string | null;
  /** None where a finding is an error: then nothing of the file is taken. */
  readonly lines: readonly StatementLine[];
  readonly findings: readonly Finding[];
}
