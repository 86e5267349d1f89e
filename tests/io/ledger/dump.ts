import { CompiledQuery } from 'kysely';
import type { Store } from '../../../src/io/ledger/ledger.ts';
import { projections, type TableName, tables } from '../../../src/io/ledger/store/database.ts';

/** Columns that differ between two runs that do the same: numbers of runs and entries, and times. */
const passing = [
  'run',
  'entry',
  'position',
  'opened_at',
  'closed_at',
  'number',
  'undone_by',
  'replaced_by',
  'reverses',
];

/** All rows of the tables, in order of key, as text. */
export async function dump(store: Store, names: readonly TableName[] = projections): Promise<Record<string, string[]>> {
  const dumped: Record<string, string[]> = {};
  for (const name of names) {
    const query: CompiledQuery<Record<string, unknown>> = CompiledQuery.raw(`select * from "${name}"`);
    const { rows } = await store.database.executeQuery(query);
    dumped[name] = rows.map((row) => rowText(name, row)).sort();
  }
  return dumped;
}

/** The same without what is different each time, and without the runs themselves. */
export async function lastingDump(store: Store): Promise<Record<string, string[]>> {
  const lasting = projections.filter((name) => !['run', 'run_unit'].includes(name));
  const dumped: Record<string, string[]> = {};
  for (const name of lasting) {
    const query: CompiledQuery<Record<string, unknown>> = CompiledQuery.raw(`select * from "${name}"`);
    const { rows } = await store.database.executeQuery(query);
    const kept = (column: string) => name === 'identity_number' || !passing.includes(column);
    dumped[name] = rows
      .map((row) => rowText(name, Object.fromEntries(Object.entries(row).filter(([column]) => kept(column)))))
      .sort();
  }
  return dumped;
}

function rowText(name: TableName, row: Readonly<Record<string, unknown>>): string {
  return Object.keys(tables[name].columns)
    .filter((column) => column in row)
    .map((column) => `${column}=${row[column] === null ? 'null' : String(row[column])}`)
    .join(' ');
}
