import { CompiledQuery } from 'kysely';
import type { Store } from '../ledger.ts';
import { type Row, type TableName, tables } from './database.ts';
import type { TableDefinition } from './migrations/first-tables.ts';

/** Rows in one statement on SQLite; the rest of a batch goes in smaller ones, so that few different statements are ever prepared. */
const batchSizes = [64, 8, 1];

interface InsertOptions {
  /** A row whose key is there already is left as it is. */
  readonly keepExisting?: true;
}

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
  if (rows.length === 0) return;
  const definition: TableDefinition = tables[table];
  const columns = Object.keys(definition.columns);
  const ending = options.keepExisting ? ` on conflict (${quoted(definition.key)}) do nothing` : '';
  if (store.kind === 'postgres') {
    const arrays = columns.map((column) => rows.map((row) => columnOf(row, column)));
    await store.database.executeQuery(CompiledQuery.raw(`${insertOfArrays(table, definition)}${ending}`, arrays));
    return;
  }
  let done = 0;
  for (const size of batchSizes) {
    while (rows.length - done >= size) {
      const text = `${insertOfValues(table, columns, size)}${ending}`;
      const values: unknown[] = [];
      for (let at = done; at < done + size; at += 1) {
        for (const column of columns) values.push(columnOf(rows[at], column));
      }
      await store.database.executeQuery(CompiledQuery.raw(text, values));
      done += size;
    }
  }
}

function columnOf(row: Readonly<Record<string, unknown>> | undefined, column: string): unknown {
  const value = row?.[column];
  if (value === undefined) throw new TypeError(`no value for column ${column}`);
  return value;
}

function insertOfValues(table: string, columns: readonly string[], rows: number): string {
  const row = `(${columns.map(() => '?').join(', ')})`;
  return `insert into "${table}" (${quoted(columns)}) values ${Array(rows).fill(row).join(', ')}`;
}

/** One array a column: PostgreSQL takes at most 65,535 parameters, and reads a short statement faster than a long one. */
function insertOfArrays(table: string, definition: TableDefinition): string {
  const arrays = Object.values(definition.columns).map(
    (kind, at) => `$${at + 1}::${kind.startsWith('text') ? 'text' : 'bigint'}[]`,
  );
  return `insert into "${table}" (${quoted(Object.keys(definition.columns))}) select * from unnest(${arrays.join(', ')})`;
}

const quoted = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ');
