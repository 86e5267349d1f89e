import { Kysely, sql } from 'kysely';
import type { Ledger, Store } from '../ledger.ts';
import { type Database, projections, type TableName, tables } from '../store/database.ts';
import { libsqlDialect } from '../store/libsql-dialect.ts';
import { migrate } from '../store/migrate.ts';
import type { TableDefinition } from '../store/migrations/first-tables.ts';

/**
 * An empty ledger to rebuild the projections in: a temporary database that SQLite keeps in memory while it is small and else in a file without a name, which is gone
 * with the process, however that ends. So no period is too large, and no personal data is left behind.
 */
export async function rebuiltLedger(): Promise<Ledger> {
  const ledger: Ledger = {
    database: new Kysely<Database>({ dialect: libsqlDialect('') }),
    kind: 'sqlite',
    place: 'temporary ledger',
  };
  await migrate(ledger, true);
  return ledger;
}

/** Tables whose rows do not say themselves to which run they belong. */
const silent = projections.filter((name) => {
  const { columns }: TableDefinition = tables[name];
  return name !== 'run' && columns.run === undefined && columns.entry === undefined;
});

const keyIs = (name: TableName, values: (column: string) => string) =>
  tables[name].key.map((column) => `"${column}" = ${values(column)}`).join(' and ');

/** Has a rebuilt ledger remember of each row that does not say it itself which run wrote it last. */
export async function rememberWriters({ database }: Store): Promise<void> {
  await sql`create table writing (run integer not null)`.execute(database);
  await sql`insert into writing values (0)`.execute(database);
  for (const name of silent) {
    const columns = Object.keys(tables[name].columns).map((column) => `"${column}"`);
    const noting = `begin update "${name}" set written_by = (select run from writing) where ${keyIs(name, (column) => `new."${column}"`)}; end`;
    const statements = [
      `alter table "${name}" add column written_by integer`,
      `create trigger ${name}_inserted after insert on "${name}" ${noting}`,
      `create trigger ${name}_updated after update of ${columns.join(', ')} on "${name}" ${noting}`,
    ];
    for (const statement of statements) await sql.raw(statement).execute(database);
  }
}

/** Says which run's entries are replayed from now on. */
export async function writesRun({ database }: Store, run: bigint): Promise<void> {
  await sql`update writing set run = ${run}`.execute(database);
}

/** The run that wrote a row of a rebuilt ledger last; null where there is no such row, or where the row says itself to which run it belongs. */
export async function writerOf(
  { database }: Store,
  table: TableName,
  row: Readonly<Record<string, unknown>>,
): Promise<number | null> {
  if (!silent.includes(table)) return null;
  const conditions = tables[table].key.map((column) => sql`${sql.ref(column)} = ${row[column]}`);
  const found = sql<{ run: bigint }>`
    select written_by as run from ${sql.table(table)} where ${sql.join(conditions, sql` and `)}`;
  const [written] = (await found.execute(database)).rows;
  return written === undefined ? null : Number(written.run);
}
