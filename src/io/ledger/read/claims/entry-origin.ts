import { partsOfEntryId } from '../../entry/entry-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** What is printed on files that come of an entry, and whether the run that made it came to its end. */
export interface EntryOrigin {
  readonly run: number;
  /** The entry's own hash: the head of the office's chain when it was written, by which `verify --against` knows it. */
  readonly hash: string;
  /** When the run began, ISO 8601 with its offset. */
  readonly writtenAt: string;
  /** False where the run was killed, was stopped by a fault, or is still going on. */
  readonly completed: boolean;
}

/**
 * Where files made of an entry say that they come from: all of it from the ledger, so that they can be made again byte for byte.
 *
 * @throws Error where there is no such entry: a fault of ours, or a damaged ledger
 */
export async function originOfEntry(ledger: Ledger, entry: string): Promise<EntryOrigin> {
  const { office, sequence } = partsOfEntryId(entry);
  return atOneMoment(ledger, async ({ database }) => {
    const row = await database
      .selectFrom('entry')
      .innerJoin('run', (join) => join.onRef('run.office', '=', 'entry.office').onRef('run.number', '=', 'entry.run'))
      .select(['entry.hash', 'run.number', 'run.opened_at', 'run.outcome'])
      .where('entry.office', '=', office)
      .where('entry.sequence', '=', sequence)
      .executeTakeFirstOrThrow(() => new Error(`the ledger lacks the run of the entry ${entry}`));
    return {
      run: Number(row.number),
      hash: row.hash,
      writtenAt: row.opened_at,
      completed: row.outcome === 'completed',
    };
  });
}
