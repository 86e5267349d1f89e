import { CompiledQuery } from 'kysely';
import type { Store } from '../ledger.ts';
import { type TableName, tables } from '../store/database.ts';
import type { TableDefinition } from '../store/migrations/first-tables.ts';

/** A row's values in the order of the table's columns, whole numbers as text. */
export type RowValues = readonly (string | null)[];

/** Rows read at once. */
const pageSize = 500;

/**
 * Every row of a table in order of its primary key, page by page from the last key on. A page is one text of JSON, which both databases hand over in a fraction of the time
 * that they take for single values.
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
      `select * from "${table}" ${condition}
    order by ${key} limit ${pageSize}`,
      key,
    );
  const first = page('');
  const next = page(`where (${key}) > (${marks})`);
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

function answerOf(store: Store, { columns }: TableDefinition, rows: string, key: string): string {
  const values = Object.entries(columns).map(([column, kind]) =>
    kind.startsWith('text') ? `"${column}"` : `cast("${column}" as text)`,
  );
  const row = values.join(', ');
  // SQLite takes the rows as the part in brackets gives them, which is by key; PostgreSQL is told.
  return store.kind === 'sqlite'
    ? `select json_group_array(json_array(${row})) as answer from (${rows})`
    : `select json_agg(json_build_array(${row}) order by ${key})::text as answer from (${rows}) as page`;
}

const ofKind = ({ columns }: TableDefinition, column: string, text: string): string | bigint =>
  columns[column] === 'integer' ? BigInt(text) : text;
