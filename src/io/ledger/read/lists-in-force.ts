import type { Store } from '../ledger.ts';
import type { Row } from '../store/database.ts';

/** Lists of a unit that count in a period: not undone, and not replaced by a later whole list. Newest last. */
export async function listsInForce(store: Store, unit: string, period: string): Promise<Row<'list'>[]> {
  return store.database
    .selectFrom('list')
    .selectAll()
    .where('period', '=', period)
    .where('unit', '=', unit)
    .where('replaced_by', 'is', null)
    .where('undone_by', 'is', null)
    .orderBy('position')
    .execute();
}
