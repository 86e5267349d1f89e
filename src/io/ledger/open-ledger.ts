import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { type Dialect, Kysely } from 'kysely';
import { ledgerTexts as texts } from '../report/text/ledger-texts.ts';
import { UserError } from '../user-error.ts';
import type { Ledger } from './ledger.ts';
import type { Database } from './store/database.ts';
import { asUserError } from './store/database-error.ts';
import { migrate, versionOf } from './store/migrate.ts';

interface OpenOptions {
  /** Makes the ledger where there is none, in a new file or an empty database; opens it where there is one. */
  readonly create?: boolean;
  /** A connection that reads beside the one that writes, with little memory of its own. The ledger is of this program's version already. */
  readonly readOnly?: boolean;
  /** MiB of an SQLite file that are kept in memory at most; 64 where it is written, 8 where it is read only. */
  readonly cache?: number;
}

/**
 * Opens a ledger and brings it to the version of this program.
 *
 * @param url - the path of an SQLite file, or `postgres://user:password@host:port/database`
 * @throws UserError where there is none, where it is none or of a newer program, and where the file or the server cannot be used
 */
export async function openLedger(url: string, options: OpenOptions = {}): Promise<Ledger> {
  const create = options.create === true;
  const ledger = isAddress(url) ? await ledgerAtServer(url, options) : await ledgerInFile(url, options);
  try {
    await migrate(ledger, create);
    return ledger;
  } catch (error) {
    await ledger.database.destroy().catch(() => {});
    throw openingError(error, ledger);
  }
}

/**
 * Opens a ledger as it stands, of whatever version, to look at it only: it is neither made nor brought to the version of this program.
 *
 * @throws UserError where there is none, and where the file or the server cannot be used
 */
export async function openLedgerAsItIs(url: string): Promise<{ readonly ledger: Ledger; readonly version: number }> {
  const ledger = await (isAddress(url)
    ? ledgerAtServer(url, { readOnly: true })
    : ledgerInFile(url, { readOnly: true }));
  try {
    return { ledger, version: await versionOf(ledger) };
  } catch (error) {
    await ledger.database.destroy().catch(() => {});
    throw openingError(error, ledger);
  }
}

/** A file that is there and still cannot be opened may not be written: SQLite needs two more beside it. */
function openingError(error: unknown, { kind, place }: Ledger): unknown {
  const told = asUserError(error, place);
  const refused = told instanceof UserError && told.texts.message === texts.noPlace;
  if (!refused || kind !== 'sqlite' || !existsSync(place)) return told;
  return new UserError({ message: texts.readOnly, fix: texts.readOnlyFix }, { place });
}

/** Closes it; nothing of it can be used any more. */
export async function closeLedger(ledger: Ledger): Promise<void> {
  await ledger.database.destroy();
}

async function ledgerInFile(path: string, { create, ...options }: OpenOptions): Promise<Ledger> {
  if (!existsSync(path)) {
    if (!create) throw new UserError({ message: texts.missing, fix: texts.missingFix }, { place: path });
    makePrivateFile(path);
  }
  const { libsqlDialect } = await import('./store/libsql-dialect.ts');
  return { database: databaseOf(libsqlDialect(path, options)), kind: 'sqlite', place: path };
}

/** The ledger holds personal data: only its owner reads it. SQLite gives its further files (-wal, -shm) the same mode. */
function makePrivateFile(path: string): void {
  try {
    closeSync(openSync(path, 'a', 0o600));
    chmodSync(path, 0o600);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UserError({ message: texts.noPlace, fix: texts.noPlaceFix }, { place: path, detail });
  }
}

async function ledgerAtServer(url: string, { readOnly }: OpenOptions): Promise<Ledger> {
  const place = withoutPassword(url);
  if (!URL.canParse(url)) throw new UserError({ message: texts.badUrl, fix: texts.badUrlFix }, { place });
  const { postgresDialect } = await import('./store/postgres-dialect.ts');
  return { database: databaseOf(postgresDialect(url, readOnly === true ? 1 : undefined)), kind: 'postgres', place };
}

/**
 * A ledger's place as it may be shown. Of a password that holds characters which end one, such as `@` or `/`, nothing stays either: it hides up to the last `@`.
 *
 * @param place - the path of a file, given back as it is, or an address with or without a password before `@` or as `?password=`, well-formed or not
 */
export function withoutPassword(place: string): string {
  if (!isAddress(place)) return place;
  return place.replace(/^(\w+:(?:\/\/)?[^:/?#@]*):.*@/s, '$1:***@').replace(/([?&][^=&]*pass[^=&]*=)[^&]*/gi, '$1***');
}

const isAddress = (place: string) => /^postgres(ql)?:/i.test(place);

const databaseOf = (dialect: Dialect): Kysely<Database> => new Kysely<Database>({ dialect });
