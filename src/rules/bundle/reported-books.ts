import { type AccountId, accounts } from '../fund/accounts.ts';
import type { BookSum } from '../fund/statement/fund-books.ts';
import { fen } from '../value/money.ts';
import type { ReportedBalance } from './reported.ts';

/**
 * The books of an office as it reported them, to make its fund statement of. In place of a unit stands its region's path, since reports do not part the books by unit.
 *
 * @returns null where the report does not say enough for a statement
 * @throws RangeError where it names an account that there is not: reports are looked at before they are taken in
 */
export function reportedBooks(books: readonly ReportedBalance[]): BookSum[] | null {
  const sums: BookSum[] = [];
  for (const { account, party, amount, detail } of books) {
    if (detail === undefined) return null;
    const { part, region } = detail;
    const debit = fen(detail.debit);
    // A balance that stayed with a unit is told by its region too.
    const named = account === 'fund-balance' && party === 'unit' ? null : party;
    sums.push({ account: known(account), party: named, unit: region, part, debit, credit: debit - fen(amount) });
  }
  return sums;
}

function known(account: string): AccountId {
  if (!Object.hasOwn(accounts, account)) throw new RangeError(`no account ${account}`);
  return account as AccountId;
}
