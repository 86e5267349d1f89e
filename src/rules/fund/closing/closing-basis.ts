import type { Fund } from '../../scheme/fund.ts';
import { accounts } from '../accounts.ts';
import { type BookSum, creditOf, isResult } from '../statement/fund-books.ts';
import { carryParty } from './carry-party.ts';
import type { FormerShare, PeriodBalance } from './closing.ts';
import type { ClosingBasis } from './plan-closing.ts';

/** What a closing is planned on, from the ledger's books as the period sees them. */
export function closingBasis(
  books: readonly BookSum[],
  fund: Fund | undefined,
  regionOf: (unit: string) => string | null,
): Pick<ClosingBasis, 'balances' | 'former'> {
  const scope = fund?.carryOver?.scope;
  const region = (unit: string | null) => (unit === null ? null : regionOf(unit));
  const former = books
    .filter((sum) => sum.part === 'before' && isResult(sum))
    .map((sum): FormerShare => {
      const { account, party, unit } = sum;
      // What a closing carried over has its party already.
      const at = account === 'fund-balance' ? { party, unit } : carryParty(scope, { unit, region: region(unit) });
      return { ...at, fen: creditOf([sum]) };
    });
  const balances = books.filter(isOfPeriod).map((sum): PeriodBalance => {
    return { account: sum.account, unit: sum.unit, region: region(sum.unit), fen: -creditOf([sum]) };
  });
  return { balances, former };
}

/** Income and expense of the period itself; a split that an earlier closing posted and a reopening took back is not among them. */
function isOfPeriod({ part, account, party }: BookSum): boolean {
  const { kind } = accounts[account];
  if (part !== 'own' || (kind !== 'income' && kind !== 'expense')) return false;
  return account === 'benefits-expense' || kind === 'income' || party === null;
}
