import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import { appendEntry, lockChain, type RunHandle } from '../entry/append-entry.ts';
import type { UnitPosting } from '../entry/entry.ts';
import { entryPeriod } from '../entry/period-id.ts';
import type { Ledger } from '../ledger.ts';
import { inTransaction } from '../store/transaction.ts';
import { requireBalance } from './require-balance.ts';

interface OpeningBalances {
  /** Whose balances they are; null where they are the fund's over all periods. */
  readonly period: PeriodInForce | null;
  readonly file: string;
  readonly sha256: string;
  /** Balanced: what is brought in against the balance of the fund. */
  readonly postings: readonly UnitPosting[];
}

/**
 * Posts the balances that a centre brings with it.
 *
 * @returns the entry's name
 * @throws UserError where the ledger cannot be written
 */
export async function postOpening(ledger: Ledger, run: RunHandle, opening: OpeningBalances): Promise<string> {
  requireBalance(opening.postings);
  return inTransaction(ledger, async (store) => {
    await lockChain(store, run.office);
    const period = opening.period === null ? null : entryPeriod(opening.period).id;
    return appendEntry(store, run, { kind: 'opening', day: run.day, ...opening, period });
  });
}
