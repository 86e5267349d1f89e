import { CompiledQuery } from 'kysely';
import { entryHash } from '../../src/io/ledger/entry/hash.ts';
import { bodyOf, parseEntry } from '../../src/io/ledger/entry/read-entry.ts';
import type { Ledger } from '../../src/io/ledger/ledger.ts';
import { project } from '../../src/io/ledger/project/project.ts';
import { projections, type Row, type TableName, tables } from '../../src/io/ledger/store/database.ts';
import { insertRows } from '../../src/io/ledger/store/insert-rows.ts';
import type { TableDefinition } from '../../src/io/ledger/store/migrations/first-tables.ts';
import { gatherIn } from '../../src/io/ledger/store/transaction.ts';
import { rebuiltLedger } from '../../src/io/ledger/verify/rebuilt-ledger.ts';

/** What somebody does who has the SQLite file in his hands. */

export type Values = Readonly<Record<string, string | bigint | null>>;

class TakenBack extends Error {}

/** Does some damage, looks at what comes of it, and takes it back. */
export async function damaged(ledger: Ledger, work: (ledger: Ledger) => Promise<void>): Promise<void> {
  const transaction = ledger.database.transaction().execute(async (database) => {
    const within: Ledger = { ...ledger, database };
    const end = gatherIn(within, within);
    try {
      await work(within);
    } finally {
      end();
    }
    throw new TakenBack();
  });
  await transaction.catch((error) => {
    if (!(error instanceof TakenBack)) throw error;
  });
}

export async function execute(ledger: Ledger, text: string, values: readonly unknown[] = []): Promise<Values[]> {
  const query = CompiledQuery.raw(text, [...values]) as CompiledQuery<Values>;
  return (await ledger.database.executeQuery(query)).rows;
}

/** All rows of a table in the order of its key. */
export function rowsOf(ledger: Ledger, table: TableName): Promise<Values[]> {
  return execute(
    ledger,
    `select * from "${table}" order by ${tables[table].key.map((each) => `"${each}"`).join(', ')}`,
  );
}

export function keyOf(table: TableName, row: Values): string {
  return tables[table].key.map((column) => String(row[column])).join(' | ');
}

/** Takes the triggers away that keep the ledger whole, as the first thing to do. */
export async function dropTriggers(ledger: Ledger): Promise<void> {
  for (const { name } of await execute(ledger, `select name from sqlite_master where type = 'trigger'`))
    await execute(ledger, `drop trigger ${name}`);
}

export async function change(ledger: Ledger, table: TableName, row: Values, changed: Values): Promise<void> {
  const sets = Object.keys(changed).map((column) => `"${column}" = ?`);
  const [where, values] = whichIs(table, row);
  await execute(ledger, `update "${table}" set ${sets.join(', ')} where ${where}`, [
    ...Object.values(changed),
    ...values,
  ]);
}

export async function remove(ledger: Ledger, table: TableName, row: Values): Promise<void> {
  const [where, values] = whichIs(table, row);
  await execute(ledger, `delete from "${table}" where ${where}`, values);
}

export async function add(ledger: Ledger, table: TableName, row: Values): Promise<void> {
  const columns = Object.keys(row).map((column) => `"${column}"`);
  const marks = columns.map(() => '?').join(', ');
  await execute(ledger, `insert into "${table}" (${columns.join(', ')}) values (${marks})`, Object.values(row));
}

function whichIs(table: TableName, row: Values): [string, unknown[]] {
  const { key } = tables[table];
  return [key.map((column) => `"${column}" = ?`).join(' and '), key.map((column) => row[column])];
}

/** Another value of the column's kind, far from any that a row may have. */
export function otherThan(
  table: TableName,
  column: string,
  value: string | bigint | null | undefined,
): string | bigint {
  const { columns }: TableDefinition = tables[table];
  if (columns[column]?.startsWith('text')) return `${value ?? ''}x`;
  return BigInt(value ?? 0) + 1_000_000n;
}

/** Computes all hashes of a chain anew, as if nothing had been, and moves its head. */
export async function reseal(ledger: Ledger): Promise<void> {
  const entries = await ledger.database.selectFrom('entry').selectAll().orderBy('office').orderBy('sequence').execute();
  const heads = new Map<string, Row<'entry'>>();
  for (const entry of entries) {
    const previous = heads.get(entry.office)?.hash ?? '0'.repeat(64);
    const sealed = { ...entry, previous, hash: entryHash(previous, entry.text) };
    if (sealed.hash !== entry.hash) {
      const { hash } = sealed;
      await change(ledger, 'entry', { office: entry.office, sequence: entry.sequence }, { previous, hash });
    }
    heads.set(entry.office, sealed);
  }
  for (const { office, sequence, hash } of heads.values())
    await change(ledger, 'chain', { office }, { sequence, hash });
}

/** Makes all tables anew from the entries, as `verify` would. */
export async function rebuildTables(ledger: Ledger): Promise<void> {
  const rebuilt = await rebuiltLedger();
  try {
    for (const { text } of await ledger.database.selectFrom('entry').select('text').orderBy('position').execute())
      await project(rebuilt, parseEntry(text), (id) => bodyOf(ledger, id));
    for (const table of projections) {
      await execute(ledger, `delete from "${table}"`);
      await insertRows(ledger, table, (await rebuilt.database.selectFrom(table).selectAll().execute()) as never);
    }
  } finally {
    await rebuilt.database.destroy();
  }
}

/** Which runs wrote each row, by table and key: the entries replayed run by run, and the tables looked at after each. */
export async function writersOf(ledger: Ledger): Promise<Map<TableName, Map<string, Set<number>>>> {
  const writers = new Map(projections.map((table) => [table, new Map<string, Set<number>>()]));
  const stood = new Map<string, string>();
  const rebuilt = await rebuiltLedger();
  try {
    for (const { text, run } of await ledger.database.selectFrom('entry').selectAll().orderBy('position').execute()) {
      await project(rebuilt, parseEntry(text), (id) => bodyOf(ledger, id));
      for (const table of projections)
        for (const row of await rowsOf(rebuilt, table)) {
          const key = keyOf(table, row);
          const now = Object.values(row).join('\n');
          if (stood.get(`${table} ${key}`) === now) continue;
          stood.set(`${table} ${key}`, now);
          const of = writers.get(table);
          of?.set(key, (of.get(key) ?? new Set()).add(Number(run)));
        }
    }
  } finally {
    await rebuilt.database.destroy();
  }
  return writers;
}

/** The text of an entry with one of its own texts another, or, where it has none, with a text more. */
export function edited({ text }: Values): string {
  const body = JSON.parse(String(text));
  const [name] = Object.keys(body.body).filter((key) => key !== 'kind' && typeof body.body[key] === 'string');
  return name === undefined
    ? JSON.stringify({ ...body, body: { ...body.body, remarked: 'x' } })
    : JSON.stringify({ ...body, body: { ...body.body, [name]: `${body.body[name]}x` } });
}
