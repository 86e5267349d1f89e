import type { Store } from '../ledger.ts';
import { inChunks } from '../store/chunks.ts';
import { insertRows } from '../store/insert-rows.ts';

/**
 * Takes persons for this transaction, in order of their ids so that two processes never wait for each other. Who is not known yet is made known, so that there is a row
 * to take. On SQLite a transaction has the whole ledger anyway.
 */
export async function lockPersons(store: Store, ids: Iterable<string>): Promise<void> {
  if (store.kind === 'sqlite') return;
  const inOrder = [...new Set(ids)].sort();
  await insertRows(
    store,
    'person',
    inOrder.map((id) => ({ id })),
    { keepExisting: true },
  );
  for (const chunk of inChunks(inOrder)) {
    await store.database.selectFrom('person').select('id').where('id', 'in', chunk).orderBy('id').forUpdate().execute();
  }
}
