import { isDeepStrictEqual } from 'node:util';
import type { UnitChange, UnitFacts } from '../entry/entry.ts';
import type { Store } from '../ledger.ts';
import { insertRows } from '../store/insert-rows.ts';

/** Brings what is known of a unit to where the entry leaves it. */
export async function applyUnitChange(
  store: Store,
  { id, office, before, after, newNames }: UnitChange,
): Promise<void> {
  if (before === null) await insertRows(store, 'unit', [{ id, office, ...columnsOf(after) }]);
  else if (!isDeepStrictEqual(before, after))
    await store.database.updateTable('unit').set(columnsOf(after)).where('id', '=', id).execute();
  await insertRows(
    store,
    'unit_name',
    newNames.map((name) => ({ unit: id, office, name })),
  );
}

/** Brings it back to where it was; a unit that the entry made known is forgotten again. */
export async function revertUnitChange(store: Store, { id, before, newNames }: UnitChange): Promise<void> {
  if (newNames.length > 0) {
    await store.database
      .deleteFrom('unit_name')
      .where('unit', '=', id)
      .where('name', 'in', [...newNames])
      .execute();
  }
  if (before === null) await store.database.deleteFrom('unit').where('id', '=', id).execute();
  else await store.database.updateTable('unit').set(columnsOf(before)).where('id', '=', id).execute();
}

const columnsOf = (facts: UnitFacts) => ({
  name: facts.name,
  credit_code: facts.creditCode,
  kind: facts.kind,
  region: facts.region,
});
