import type { Ledger } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';
import type { ClaimRecord } from './claim-record.ts';
import { claimRecords } from './claim-records.ts';

/**
 * Claims by their numbers in full, with their lines in batches, read at one moment; those that there are.
 *
 * @param numbers - each may stand there several times
 */
export async function claimsByNumber(
  ledger: Ledger,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, ClaimRecord>> {
  return atOneMoment(ledger, async (store) => {
    const records = new Map<string, ClaimRecord>();
    for (const chunk of inChunks([...new Set(numbers)])) {
      const rows = await store.database.selectFrom('claim').selectAll().where('number', 'in', chunk).execute();
      for (const record of await claimRecords(store, rows, { withLines: true })) records.set(record.number, record);
    }
    return records;
  });
}
