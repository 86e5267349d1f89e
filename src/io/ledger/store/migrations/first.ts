import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { firstTables, type TableDefinition } from './first-tables.ts';
import { entriesAreKept, journalBalances } from './triggers.ts';

/** Creates every table of the first version, their indexes, and the triggers that keep entries and journal whole. */
export async function first(database: Kysely<Database>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const tables: readonly (readonly [string, TableDefinition])[] = Object.entries(firstTables);
  const statements = tables.flatMap(([name, table]) => [
    creationOf(name, table, kind),
    ...(table.indexes ?? []).map((columns) => indexOn(name, columns)),
  ]);
  statements.push(
    `create index identity_number_corrected on identity_number (person) where valid_to is not null or valid_from <> ''`,
  );
  for (const statement of [...statements, ...entriesAreKept[kind], ...journalBalances[kind]]) {
    await sql.raw(statement).execute(database);
  }
}

/** Text compares by its bytes on both databases, whatever the collation of the database is. */
const types = {
  sqlite: { text: 'text', integer: 'integer' },
  postgres: { text: 'text collate "C"', integer: 'bigint' },
} as const;

function creationOf(name: string, table: TableDefinition, kind: 'sqlite' | 'postgres'): string {
  const columns = Object.entries(table.columns).map(([column, columnKind]) => {
    const type = types[kind][columnKind.startsWith('text') ? 'text' : 'integer'];
    return `"${column}" ${type}${columnKind.endsWith('?') ? '' : ' not null'}`;
  });
  const ending = kind === 'sqlite' && table.inKey === true ? ' without rowid' : '';
  return `create table "${name}" (${columns.join(', ')}, primary key (${quoted(table.key)}))${ending}`;
}

function indexOn(table: string, columns: readonly string[]): string {
  return `create index "${table}_by_${columns.join('_')}" on "${table}" (${quoted(columns)})`;
}

const quoted = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ');
