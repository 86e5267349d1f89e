import { CompiledQuery } from 'kysely';
import type { Store } from '../ledger.ts';
import { type TableName, tables } from '../store/database.ts';
import type { TableDefinition } from '../store/migrations/first-tables.ts';

type Values = Readonly<Record<string, unknown>>;

/** Rows read at once. */
const pageSize = 1_000;

/** Every row of a table in order of its primary key, page by page from the last key on. */
export async function* rowsInOrder(store: Store, table: TableName): AsyncGenerator<Values, undefined> {
  const definition: TableDefinition = tables[table];
  const key = definition.key.map((column) => `"${column}"`).join(', ');
  const marks = definition.key.map((_, at) => (store.kind === 'postgres' ? `$${at + 1}` : '?')).join(', ');
  const ending = `order by ${key} limit ${pageSize}`;
  let last: readonly unknown[] | undefined;
  for (;;) {
    const query: CompiledQuery<Values> =
      last === undefined
        ? CompiledQuery.raw(`select * from "${table}" ${ending}`)
        : CompiledQuery.raw(`select * from "${table}" where (${key}) > (${marks}) ${ending}`, [...last]);
    const { rows } = await store.database.executeQuery(query);
    for (const row of rows) {
      yield row;
      last = definition.key.map((column) => row[column]);
    }
    if (rows.length < pageSize) return undefined;
  }
}
