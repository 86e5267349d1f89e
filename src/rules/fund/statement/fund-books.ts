import { type Fen, sumOf } from '../../value/money.ts';
import { type AccountId, type AccountKind, accounts } from '../accounts.ts';

/**
 * What was posted on one account for one party and unit, as a period sees it.
 *
 * `before`: what the fund had when the period began: what earlier periods of the same family left, and what belongs to no period and is older. `own`: the period's own,
 * without the lines by which its closing carries income and expense over. `added`: what payers added at its closing because the fund was short. `carried`: the other lines of
 * its closing. `elsewhere`: later periods and other schemes of the same fund.
 */
export interface BookSum {
  readonly account: AccountId;
  /** `unit`, or a payer. */
  readonly party: string | null;
  /** Id of a unit. */
  readonly unit: string | null;
  readonly part: 'before' | 'own' | 'added' | 'carried' | 'elsewhere';
  readonly debit: Fen;
  /** Of what others owe of fees: what was received of it; what is due, whatever entries it is made up of, is debited. */
  readonly credit: Fen;
}

/** Accounts by which the fund itself grows or shrinks; all others say where its money is and whom it owes. */
const ofResult: readonly AccountKind[] = ['equity', 'income', 'expense'];

/** Whether the fund itself grows or shrinks by what is booked on the account. */
export const isResult = ({ account }: Pick<BookSum, 'account'>): boolean => ofResult.includes(accounts[account].kind);

/** Whether it is of what the fund had when the period began; also what a correction puts to the balance itself within the period. */
export function isOpening(sum: BookSum): boolean {
  return isResult(sum) && (sum.part === 'before' || (sum.part === 'own' && accounts[sum.account].kind === 'equity'));
}

/** What sums come to, credit positive: income, and what the fund holds, are above zero. */
export function creditOf(sums: readonly BookSum[]): Fen {
  return sumOf(sums.map(({ debit, credit }) => credit - debit));
}
