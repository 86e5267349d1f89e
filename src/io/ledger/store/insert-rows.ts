import { CompiledQuery } from 'kysely';
import type { Store } from '../ledger.ts';
import { type Row, type TableName, tables } from './database.ts';
import { insertOfArrays, insertOfValues } from './insert-texts.ts';
import type { TableDefinition } from './migrations/first-tables.ts';

/** Rows in one statement on SQLite: what is left of a batch goes in the next smaller ones, so that few different statements are ever prepared. */
const batchSizes = [128, 64, 32, 16, 8, 4, 2, 1];

/** Rows that are looked through at once for what they have in common, and inserted before the next. */
const atOnce = 1_024;

interface InsertOptions {
  /** A row whose key is there already is left as it is. */
  readonly keepExisting?: true;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * Inserts rows, many with each statement, through statements that stay prepared. Handing a value over costs SQLite more than storing it, so what is the same in all rows, as a
 * list's unit, period and entry are, is handed over once.
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
  const keepExisting = options.keepExisting === true;
  if (store.kind === 'postgres') {
    const arrays = Object.keys(definition.columns).map((column) => rows.map((row) => valueIn(row, column)));
    await store.database.executeQuery(CompiledQuery.raw(insertOfArrays(table, definition, keepExisting), arrays));
    return;
  }
  for (let start = 0; start < rows.length; start += atOnce) {
    const part = rows.length > atOnce ? rows.slice(start, start + atOnce) : rows;
    for (const { text, values } of batchesOf(table, definition, part, keepExisting)) {
      await store.database.executeQuery(CompiledQuery.raw(text, values));
    }
  }
}

function* batchesOf(
  table: string,
  definition: TableDefinition,
  rows: readonly Values[],
  keepExisting: boolean,
): Generator<{ text: string; values: unknown[] }> {
  const first = rows[0] ?? {};
  const columns = Object.keys(definition.columns);
  // Of a single row nothing is told apart: it always goes by the same statement.
  const varying = columns.filter((column) => rows.length === 1 || differs(rows, column, first[column]));
  const shared = columns.filter((column) => !varying.includes(column)).map((column) => valueIn(first, column));
  let done = 0;
  for (const size of batchSizes) {
    while (rows.length - done >= size) {
      const values = [...shared];
      for (let at = done; at < done + size; at += 1) {
        const row = rows[at] ?? {};
        for (const column of varying) values.push(valueIn(row, column));
      }
      yield { text: insertOfValues(table, definition, varying, size, keepExisting), values };
      done += size;
    }
  }
}

function differs(rows: readonly Values[], column: string, value: unknown): boolean {
  for (const row of rows) if (row[column] !== value) return true;
  return false;
}

function valueIn(row: Values, column: string): unknown {
  const value = row[column];
  if (value === undefined) throw new TypeError(`no value for column ${column}`);
  return value;
}
