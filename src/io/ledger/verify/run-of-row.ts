import { entryOfClaim } from '../entry/claims/claim-number.ts';
import { partsOfEntryId } from '../entry/entry-id.ts';
import type { Store } from '../ledger.ts';
import type { TableName } from '../store/database.ts';

/**
 * The run that a row belongs to: its own, its entry's, else that of the last entry about its unit, or of the first coverage of its person.
 *
 * @param rebuilt - the ledger as its entries say, by which units and persons are looked up
 */
export async function runOfRow(
  store: Store,
  rebuilt: Store,
  table: TableName,
  row: Readonly<Record<string, unknown>>,
): Promise<number | null> {
  const run = table === 'run' ? row.number : row.run;
  if (typeof run === 'bigint') return Number(run);
  const entry = row.entry ?? (await entryFor(rebuilt, table, row));
  return typeof entry === 'string' ? runOfEntry(store, entry) : null;
}

async function entryFor({ database }: Store, table: TableName, row: Readonly<Record<string, unknown>>) {
  const unit = table === 'unit' ? row.id : row.unit;
  if (typeof unit === 'string') {
    const last = database.selectFrom('unit_entry').select('entry').where('unit', '=', unit).orderBy('position', 'desc');
    return (await last.limit(1).executeTakeFirst())?.entry;
  }
  if ((table === 'award' || table === 'live_payout') && typeof row.number === 'string') return entryOfClaim(row.number);
  const person = row.person;
  if (typeof person === 'string') {
    const first = database.selectFrom('person_guard').select('entry').where('person', '=', person).orderBy('starts');
    return (await first.limit(1).executeTakeFirst())?.entry;
  }
  if (table === 'scheme_version' && typeof row.hash === 'string') {
    return (await database.selectFrom('period').select('entry').where('scheme_hash', '=', row.hash).executeTakeFirst())
      ?.entry;
  }
  return undefined;
}

async function runOfEntry(store: Store, id: string): Promise<number | null> {
  if (!/\/\d+$/.test(id)) return null;
  const { office, sequence } = partsOfEntryId(id);
  const entry = await store.database
    .selectFrom('entry')
    .select('run')
    .where('office', '=', office)
    .where('sequence', '=', sequence)
    .executeTakeFirst();
  return entry === undefined ? null : Number(entry.run);
}
