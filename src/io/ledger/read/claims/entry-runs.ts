import { partsOfEntryId } from '../../entry/entry-id.ts';
import type { Store } from '../../ledger.ts';

/** An entry with the run that made it, and who ran it. */
export interface EntryRun {
  readonly entry: string;
  readonly run: number;
  readonly actor: string;
}

/** The runs of some entries, by the entry's name. */
export async function entryRuns({ database }: Store, entries: Iterable<string>): Promise<Map<string, EntryRun>> {
  const runs = new Map<string, EntryRun>();
  for (const entry of new Set(entries)) {
    const { office, sequence } = partsOfEntryId(entry);
    const { number, actor } = await database
      .selectFrom('entry')
      .innerJoin('run', (join) => join.onRef('run.office', '=', 'entry.office').onRef('run.number', '=', 'entry.run'))
      .select(['run.number', 'run.actor'])
      .where('entry.office', '=', office)
      .where('entry.sequence', '=', sequence)
      .executeTakeFirstOrThrow(() => new Error(`the ledger lacks the run of the entry ${entry}`));
    runs.set(entry, { entry, run: Number(number), actor });
  }
  return runs;
}
