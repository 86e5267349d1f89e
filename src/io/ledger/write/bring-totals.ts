import { openingErrors } from '../../report/text/opening-texts.ts';
import { UserError } from '../../user-error.ts';
import { appendEntry, lockChain, type RunHandle } from '../entry/append-entry.ts';
import type { FormerTotalsBrought } from '../entry/former-entries.ts';
import type { Ledger } from '../ledger.ts';
import { inTransaction } from '../store/transaction.ts';

/**
 * Brings in what periods from before the ledger came to.
 *
 * @returns the entry's name; undefined where this file's were brought in before
 * @throws UserError where one of them was brought in by another file meanwhile, or the ledger cannot be written
 */
export async function bringTotals(
  ledger: Ledger,
  run: RunHandle,
  brought: Omit<FormerTotalsBrought, 'kind' | 'day'>,
): Promise<string | undefined> {
  return inTransaction(ledger, async (store) => {
    await lockChain(store, run.office);
    const there = await store.database
      .selectFrom('former_total')
      .select(['number', 'sha256'])
      .where('family', '=', brought.family)
      .where('undone_by', 'is', null)
      .execute();
    if (there.some(({ sha256 }) => sha256 === brought.sha256)) return undefined;
    const numbers = new Set(brought.totals.map(({ number }) => number));
    const met = there.find(({ number }) => numbers.has(number));
    if (met !== undefined) throw new UserError(openingErrors.totalsBroughtIn, { period: met.number });
    return appendEntry(store, run, { kind: 'former-totals', day: run.day, ...brought });
  });
}
