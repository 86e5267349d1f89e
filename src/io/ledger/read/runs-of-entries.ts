import { partsOfEntryId } from '../entry/entry-id.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/**
 * The numbers of the runs that wrote some entries, by the entries' names.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function runsOfEntries(ledger: Ledger, entries: readonly string[]): Promise<Map<string, number>> {
  return atOneMoment(ledger, async ({ database }) => {
    const runs = new Map<string, number>();
    for (const entry of entries) {
      const { office, sequence } = partsOfEntryId(entry);
      const found = await database
        .selectFrom('entry')
        .select('run')
        .where('office', '=', office)
        .where('sequence', '=', sequence)
        .executeTakeFirst();
      if (found !== undefined) runs.set(entry, Number(found.run));
    }
    return runs;
  });
}
