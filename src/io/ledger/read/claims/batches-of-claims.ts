import type { Ledger } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';

/**
 * Batches, in full, in which claims are paid.
 *
 * @param numbers - of claims, in full; those that there are not are passed over
 * @throws UserError where the ledger cannot be read
 */
export async function batchesOfClaims(ledger: Ledger, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  if (numbers.length === 0) return new Set();
  return atOneMoment(ledger, async ({ database }) => {
    const batches = new Set<string>();
    for (const chunk of inChunks([...new Set(numbers)])) {
      const rows = database.selectFrom('batch_line').select('batch').distinct().where('number', 'in', chunk);
      for (const { batch } of await rows.where('state', '<>', 'withdrawn').execute()) batches.add(batch);
    }
    return batches;
  });
}
