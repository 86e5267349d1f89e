import { CompiledQuery } from 'kysely';
import type { Store } from '../ledger.ts';
import { type TableName, tables } from '../store/database.ts';
import type { ColumnKind, TableDefinition } from '../store/migrations/first-tables.ts';

/** A row's values in the order of the table's columns, whole numbers as text. On SQLite a value of another type than its column's is told with that type: `blob X'E5'`. */
export type RowValues = readonly (string | null)[];

/** Rows read at once. */
const pageSize = 500;

/**
 * Every row of a table in order of its primary key, page by page from the last key on. A page is one text of JSON, which both databases hand over in a fraction of the time
 * that they take for single values. Rows whose key is of another type than its columns are left out: {@link rowsOutOfOrder}.
 */
export async function* pagesInOrder(store: Store, table: TableName): AsyncGenerator<RowValues[], undefined> {
  const definition: TableDefinition = tables[table];
  const columns = Object.keys(definition.columns);
  const places = definition.key.map((column) => columns.indexOf(column));
  const key = definition.key.map((column) => `"${column}"`).join(', ');
  const marks = definition.key.map((_, at) => (store.kind === 'postgres' ? `$${at + 1}` : '?')).join(', ');
  const page = (condition: string) =>
    answerOf(
      store,
      definition,
      `select * from "${table}" where ${condition}
    order by ${key} limit ${pageSize}`,
      key,
    );
  const sound = soundKey(store, definition);
  const first = page(sound);
  const next = page(`(${key}) > (${marks}) and ${sound}`);
  let last: readonly unknown[] | undefined;
  for (;;) {
    const query: CompiledQuery<{ answer: string | null }> =
      last === undefined ? CompiledQuery.raw(first) : CompiledQuery.raw(next, [...last]);
    const answer = (await store.database.executeQuery(query)).rows[0]?.answer;
    const rows = JSON.parse(answer ?? '[]') as RowValues[];
    const end = rows.at(-1);
    if (end === undefined) return undefined;
    yield rows;
    if (rows.length < pageSize) return undefined;
    last = places.map((place, at) => ofKind(definition, definition.key[at] ?? '', end[place] ?? ''));
  }
}

/**
 * Rows that no program of ours can have written, since a value of their key is of another type than its column, which SQLite lets in: neither database could tell where in the order
 * they stand.
 */
export async function rowsOutOfOrder(store: Store, table: TableName): Promise<RowValues[]> {
  if (store.kind !== 'sqlite') return [];
  const definition: TableDefinition = tables[table];
  const text = answerOf(store, definition, `select * from "${table}" where not (${soundKey(store, definition)})`, '');
  const query: CompiledQuery<{ answer: string | null }> = CompiledQuery.raw(text);
  return JSON.parse((await store.database.executeQuery(query)).rows[0]?.answer ?? '[]') as RowValues[];
}

/** The condition that all values of the key are of their columns' types; PostgreSQL lets nothing else in. */
function soundKey(store: Store, { key, columns }: TableDefinition): string {
  if (store.kind !== 'sqlite') return 'true';
  return key.map((column) => `typeof("${column}") = '${columns[column]}'`).join(' and ');
}

function answerOf(store: Store, { columns }: TableDefinition, rows: string, key: string): string {
  const values = Object.entries(columns).map(([column, kind]) => storedValue(store, column, kind));
  const row = values.join(', ');
  // SQLite takes the rows as the part in brackets gives them, which is by key; PostgreSQL is told.
  return store.kind === 'sqlite'
    ? `select json_group_array(json_array(${row})) as answer from (${rows})`
    : `select json_agg(json_build_array(${row}) order by ${key})::text as answer from (${rows}) as page`;
}

function storedValue(store: Store, column: string, kind: ColumnKind): string {
  const named = `"${column}"`;
  const type = kind.startsWith('text') ? 'text' : 'integer';
  const sound = type === 'text' ? named : `cast(${named} as text)`;
  if (store.kind !== 'sqlite') return sound;
  return `case when typeof(${named}) in ('${type}', 'null') then ${sound} else typeof(${named}) || ' ' || quote(${named}) end`;
}

const ofKind = ({ columns }: TableDefinition, column: string, text: string): string | bigint =>
  columns[column] === 'integer' ? BigInt(text) : text;
