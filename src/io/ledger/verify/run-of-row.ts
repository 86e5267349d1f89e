import { partsOfEntryId } from '../entry/entry-id.ts';
import type { Store } from '../ledger.ts';
import type { TableName } from '../store/database.ts';
import { writerOf } from './rebuilt-ledger.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The run that a row belongs to: its own, its entry's, else the one that wrote it last. Null where none can be named: no entry makes the row, and it names none itself.
 *
 * @param rebuilt - the ledger as its entries say, with its writers remembered
 */
export async function runOfRow(store: Store, rebuilt: Store, table: TableName, row: Values): Promise<number | null> {
  const run = table === 'run' ? row.number : row.run;
  if (typeof run === 'bigint') return Number(run);
  return typeof row.entry === 'string' ? runOfEntry(store, row.entry) : writerOf(rebuilt, table, row);
}

/** An entry that was cut off is still named by rows that it made and that know its run. */
async function runOfEntry({ database }: Store, id: string): Promise<number | null> {
  if (!/\/\d{1,15}$/.test(id)) return null;
  const { office, sequence } = partsOfEntryId(id);
  const entry = database
    .selectFrom('entry')
    .select('run')
    .where('office', '=', office)
    .where('sequence', '=', sequence);
  const ofUnit = database.selectFrom('unit_entry').select('run').where('entry', '=', id).limit(1);
  const booked = database.selectFrom('journal').select('run').where('entry', '=', id);
  for (const query of [entry, ofUnit, booked]) {
    const found = await query.executeTakeFirst();
    if (found !== undefined) return Number(found.run);
  }
  return null;
}
