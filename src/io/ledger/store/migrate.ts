import { sql } from 'kysely';
import { ledgerTexts as texts } from '../../report/text/ledger-texts.ts';
import { UserError } from '../../user-error.ts';
import type { Ledger, Store } from '../ledger.ts';
import { eighth } from './migrations/eighth.ts';
import { fifth } from './migrations/fifth.ts';
import { first } from './migrations/first.ts';
import { fourth } from './migrations/fourth.ts';
import { ninth } from './migrations/ninth.ts';
import { second } from './migrations/second.ts';
import { seventh } from './migrations/seventh.ts';
import { sixth } from './migrations/sixth.ts';
import { third } from './migrations/third.ts';
import { inTransaction } from './transaction.ts';

/** In order; a ledger's version is the number of those that it has had. One that is published is never changed. */
const migrations = [first, second, third, fourth, fifth, sixth, seventh, eighth, ninth] as const;

/** A number of our own, for PostgreSQL's advisory locks: the first for migrations, the second for the numbers of runs, the third for bank statements. */
export const advisoryLocks = { migration: 6_688_001, runNumber: 6_688_002, statements: 6_688_003 } as const;

/**
 * Brings a ledger to the version of this program: all migrations that it lacks, in one transaction that makes a second process wait.
 *
 * @param create - an empty database becomes a ledger; else it is none
 * @throws UserError where it is no ledger, or one of a newer program
 */
export async function migrate(ledger: Ledger, create: boolean): Promise<void> {
  if ((await versionOf(ledger)) === migrations.length) return;
  await inTransaction(ledger, async (store) => {
    if (store.kind === 'postgres') {
      await sql`select pg_advisory_xact_lock(${advisoryLocks.migration})`.execute(store.database);
    }
    const version = await versionOf(store);
    if (version === migrations.length) return;
    if (version > migrations.length) {
      throw new UserError(
        { message: texts.newer, fix: texts.newerFix },
        { place: ledger.place, found: version, known: migrations.length },
      );
    }
    if (version === 0) await begin(store, ledger.place, create);
    for (const migration of migrations.slice(version)) await migration(store.database, store.kind);
    await sql`update ledger_version set version = ${migrations.length}`.execute(store.database);
  });
}

/** Makes the table that says what this is, in a database that holds nothing else. */
async function begin(store: Store, place: string, create: boolean): Promise<void> {
  if (!create || (await holdsTables(store))) {
    throw new UserError({ message: texts.notALedger, fix: texts.notALedgerFix }, { place });
  }
  await sql`create table ledger_version (version integer not null)`.execute(store.database);
  await sql`insert into ledger_version values (0)`.execute(store.database);
}

/** The version of a ledger of this program. */
export const ledgerVersion = migrations.length;

/** 0 where the database has no such table or the table no row: it is empty, or no ledger. */
export async function versionOf(store: Store): Promise<number> {
  const there = await tableNames(store);
  if (!there.includes('ledger_version')) return 0;
  const { rows } = await sql<{ version: number | bigint }>`select version from ledger_version`.execute(store.database);
  return Number(rows[0]?.version ?? 0);
}

async function holdsTables(store: Store): Promise<boolean> {
  return (await tableNames(store)).length > 0;
}

async function tableNames(store: Store): Promise<string[]> {
  const names =
    store.kind === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`
      : sql<{
          name: string;
        }>`select table_name as name from information_schema.tables where table_schema = current_schema()`;
  return (await names.execute(store.database)).rows.map((row) => row.name);
}
