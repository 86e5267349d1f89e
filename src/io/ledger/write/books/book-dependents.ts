import { sql } from 'kysely';
import type { Store } from '../../ledger.ts';
import type { Dependent } from '../dependents.ts';

/**
 * Later receipts and set-offs of what lists and amendments made due: they would stand as paid too much.
 *
 * @param entries - those that are to be undone, of any kind; only those that post dues have such dependents
 */
export async function receiptsOfDues(store: Store, entries: readonly string[]): Promise<Dependent[]> {
  return store.database
    .selectFrom('posting as mine')
    .innerJoin('unit_entry as undone', (join) =>
      join.onRef('undone.entry', '=', 'mine.entry').on('undone.kind', 'in', ['list-taken', 'members-amended']),
    )
    .innerJoin('settlement', (join) =>
      join.onRef('settlement.unit', '=', 'mine.unit').onRef('settlement.period', '=', 'mine.period'),
    )
    .innerJoin('unit_entry as later', 'later.entry', 'settlement.settled_by')
    .leftJoin('unit', 'unit.id', 'settlement.unit')
    .select(['later.entry', 'later.position', 'unit.name as unitName'])
    .distinct()
    .where('mine.entry', 'in', entries)
    .where('mine.account', '=', 'fees-receivable')
    .where('settlement.kind', 'in', ['fee', 'set-off'])
    .whereRef('later.position', '>', 'undone.position')
    .execute();
}

/** Later statements that cleared what batches sent, or what came back of them by an answer; and what was recovered of corrected claims. */
export async function clearedByBank(store: Store, entries: readonly string[]): Promise<Dependent[]> {
  const { rows } = await sql<Omit<Dependent, 'unitName'>>`
    select distinct later.entry, later.position
    from (
      select entry, batch, null as number from batch where entry in (${sql.join(entries)})
      union all
      select entry, batch, null from batch_answer where entry in (${sql.join(entries)})
      union all
      select entry, null, number from claim_entry
      where kind = 'claim-corrected' and entry in (${sql.join(entries)})
    ) as mine
    join unit_entry as undone on undone.entry = mine.entry
    join settlement on settlement.batch = mine.batch or settlement.number = mine.number
    join unit_entry as later on later.entry = settlement.settled_by
    where later.position > undone.position and (
      undone.kind = 'batch-made'
      or (undone.kind = 'batch-answered' and settlement.kind = 'bounced')
      or (undone.kind = 'claim-corrected' and settlement.kind = 'recovery')
    )`.execute(store.database);
  return rows.map((row) => ({ ...row, unitName: null }));
}
