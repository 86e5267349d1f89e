import type { Yuan } from '../value/money.ts';

/**
 * What money on the bank's statement is. `batch` payments that were sent, `bounced` what came back of them, `advance` what a unit paid beyond what it owes, `returned-fee` what of
 * that goes back to it, `adjustment` the city's cut that is handed over, `passing` what was never the fund's and
 * goes back or is made good in the same sum, such as a payment made to it by mistake, `unidentified` nobody has said yet.
 */
export type SettlementKind =
  | 'fee'
  | 'subsidy'
  | 'advance'
  | 'interest'
  | 'grant'
  | 'donation'
  | 'recovery'
  | 'returned-fee'
  | 'batch'
  | 'bounced'
  | 'adjustment'
  | 'passing'
  | 'unidentified';

/** A line of the statement, or a part of it, and what it settles. The parts of a line add up to its amount. */
export interface SettledPart {
  readonly kind: SettlementKind;
  /** Above zero: as a part of the line, in whichever direction that goes. */
  readonly amount: Yuan;
  /** Id of the unit, of fees and advances; else whose it is where that is known. */
  readonly unit: string | null;
  /** The period that it belongs to, by its name in the ledger; income has to have one. */
  readonly period: string | null;
  /** Who pays a subsidy or a grant, as the dues name him: `provincial-union`. */
  readonly payer: string | null;
  /** The batch, in full, of what was sent or came back. */
  readonly batch: string | null;
  /** The claim, in full, of what is recovered or came back. */
  readonly number: string | null;
}
