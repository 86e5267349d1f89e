import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { inTransaction } from '../../store/transaction.ts';

/** Cases of an audit test that somebody lets stand. */
export interface CasesToWaive {
  readonly period: PeriodInForce;
  /** Id of the test. */
  readonly test: string;
  /** The cases, by their keys; all that the test finds where null. */
  readonly keys: readonly string[] | null;
  readonly reason: string;
  /** The last day on which it counts; null for good. */
  readonly expires: PlainDate | null;
}

/**
 * Lets cases stand, all or none, an entry each: so that an undo takes back the run. A case that was let stand before is so anew, with this reason and expiry.
 *
 * @returns the entries
 * @throws UserError where the ledger cannot be written
 */
export async function waiveCases(ledger: Ledger, run: RunHandle, wish: CasesToWaive): Promise<string[]> {
  const { test, keys, reason, expires } = wish;
  const period = entryPeriod(wish.period);
  return inTransaction(ledger, async (store) => {
    await lockChain(store, run.office);
    const entries: string[] = [];
    for (const key of keys ?? [null]) {
      const body = { kind: 'audit-waived', day: run.day, period, test, key, reason, expires } as const;
      entries.push(await appendEntry(store, run, body));
    }
    return entries;
  });
}
