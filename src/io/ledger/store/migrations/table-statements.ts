import type { ColumnKind, TableDefinition } from './first-tables.ts';

/** Text compares by its bytes on both databases, whatever the collation of the database is. */
const types = {
  sqlite: { text: 'text', integer: 'integer' },
  postgres: { text: 'text collate "C"', integer: 'bigint' },
} as const;

/** Statements that create tables and their indexes, for a kind of database. */
export function creationsOf(tables: Readonly<Record<string, TableDefinition>>, kind: 'sqlite' | 'postgres'): string[] {
  return Object.entries(tables).flatMap(([name, table]) => [
    creationOf(name, table, kind),
    ...(table.indexes ?? []).map((columns) => indexOn(name, columns)),
  ]);
}

/** Statements that add columns, which may be empty, to tables that are there. */
export function additionsOf(
  tables: Readonly<Record<string, TableDefinition['columns']>>,
  kind: 'sqlite' | 'postgres',
): string[] {
  return Object.entries(tables).flatMap(([name, columns]) =>
    Object.entries(columns).map(
      ([column, columnKind]) => `alter table "${name}" add column ${columnOf(column, columnKind, kind)}`,
    ),
  );
}

function columnOf(column: string, columnKind: ColumnKind, kind: 'sqlite' | 'postgres'): string {
  const type = types[kind][columnKind.startsWith('text') ? 'text' : 'integer'];
  return `"${column}" ${type}${columnKind.endsWith('?') ? '' : ' not null'}`;
}

function creationOf(name: string, table: TableDefinition, kind: 'sqlite' | 'postgres'): string {
  const columns = Object.entries(table.columns).map(([column, columnKind]) => columnOf(column, columnKind, kind));
  const ending = kind === 'sqlite' && table.inKey === true ? ' without rowid' : '';
  return `create table "${name}" (${columns.join(', ')}, primary key (${quoted(table.key)}))${ending}`;
}

function indexOn(table: string, columns: readonly string[]): string {
  return `create index "${table}_by_${columns.join('_')}" on "${table}" (${quoted(columns)})`;
}

const quoted = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ');
