import { sql } from 'kysely';
import { partsOfEntryId } from '../entry/entry-id.ts';
import type { Store } from '../ledger.ts';
import type { Difference } from './difference.ts';

/**
 * Entries that are lacking although others hold lines for them: those by which a batch, or an answer to one, of several entries is closed.
 *
 * @param rebuilt - the ledger as its entries say
 */
export async function unclosedSets({ database }: Store, rebuilt: Store): Promise<Difference[]> {
  const { rows } = await sql<{ entry: string }>`
    select distinct entry from batch_line where not exists (select 1 from batch where batch.batch = batch_line.batch)
    union
    select distinct answered_by from batch_line
    where answered_by is not null and not exists (
      select 1 from batch_answer
      where batch_answer.batch = batch_line.batch and batch_answer.entry = batch_line.answered_by
    )
    order by 1`.execute(rebuilt.database);
  const differences: Difference[] = [];
  for (const { entry } of rows) {
    const { office, sequence } = partsOfEntryId(entry);
    const part = await database
      .selectFrom('entry')
      .select('run')
      .where('office', '=', office)
      .where('sequence', '<', sequence)
      .where('kind', 'in', ['batch-lines', 'answer-lines'])
      .orderBy('sequence', 'desc')
      .limit(1)
      .executeTakeFirst();
    const run = part === undefined ? null : Number(part.run);
    differences.push({ kind: 'entry-missing', table: 'entry', key: `${office} | ${sequence}`, run, columns: ['kind'] });
  }
  return differences;
}
