import { CompiledQuery } from 'kysely';
import type { Store } from '../ledger.ts';
import { collectRows } from './collected-rows.ts';
import { type Row, type TableName, tables } from './database.ts';
import { insertOfArrays } from './insert-texts.ts';
import { type InsertOptions, insertPacked, packRows, valueIn } from './packed-rows.ts';

/**
 * Inserts rows, many with each statement, through statements that stay prepared.
 *
 * @param store - within a transaction
 * @param rows - any number, also none
 */
export async function insertRows<Table extends TableName>(
  store: Store,
  table: Table,
  rows: readonly Row<Table>[],
  options: InsertOptions = {},
): Promise<void> {
  if (rows.length === 0 || collectRows(store, { table, rows, options })) return;
  if (store.kind === 'sqlite') {
    for (const packed of packRows(table, rows, options)) await insertPacked(store, packed);
    return;
  }
  const definition = tables[table];
  const arrays = Object.keys(definition.columns).map((column) => rows.map((row) => valueIn(row, column)));
  const text = insertOfArrays(table, definition, options.keepExisting === true);
  await store.database.executeQuery(CompiledQuery.raw(text, arrays));
}
