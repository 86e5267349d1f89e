import { sql } from 'kysely';
import type { Ledger, Store } from '../ledger.ts';
import { asUserError, mayBeRetried } from './database-error.ts';

/** Transactions that several things are gathered in, by the ledger. */
const gathering = new WeakMap<Ledger, Store>();

/** How often a transaction is begun again that PostgreSQL broke off because two waited for each other. */
const attempts = 5;

/**
 * Does several things in the ledger as one: all of them, or none where `work` throws.
 *
 * @throws UserError where the database refuses: the disk is full, the connection is lost, another process holds the ledger too long
 */
export async function inTransaction<Result>(ledger: Ledger, work: (store: Store) => Promise<Result>): Promise<Result> {
  const within = gathering.get(ledger);
  if (within !== undefined) return asOne(within, () => work(within));
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ledger.database.transaction().execute((database) => work({ database, kind: ledger.kind }));
    } catch (error) {
      if (attempt < attempts && mayBeRetried(error)) continue;
      throw asUserError(error, ledger.place);
    }
  }
}

/**
 * Reads several things as they stand at one moment, also while others write, and without making those wait.
 *
 * @throws UserError where the database cannot be read
 */
export async function atOneMoment<Result>(ledger: Ledger, work: (store: Store) => Promise<Result>): Promise<Result> {
  const within = gathering.get(ledger);
  if (within !== undefined) return work(within);
  const reading = ledger.database.transaction().setAccessMode('read only');
  const consistent = ledger.kind === 'postgres' ? reading.setIsolationLevel('repeatable read') : reading;
  try {
    return await consistent.execute((database) => work({ database, kind: ledger.kind }));
  } catch (error) {
    throw asUserError(error, ledger.place);
  }
}

/**
 * Gathers all that some work does in the ledger in one transaction of SQLite: each of the things done stays whole, and what was done before the work fails stands. Nobody else
 * writes meanwhile, so it is for work that waits for nothing but the ledger, and does one thing after the other. PostgreSQL takes a transaction for each, because other offices
 * write at the same time.
 *
 * @throws UserError as {@link inTransaction}; whatever `work` throws
 */
export async function gathered<Result>(ledger: Ledger, work: () => Promise<Result>): Promise<Result> {
  if (ledger.kind !== 'sqlite' || gathering.has(ledger)) return work();
  return outcomeOf(await inTransaction(ledger, (store) => whileGathering(ledger, store, work)));
}

/**
 * Has all that is done in the ledger from now on go into one transaction that is open: for work as in {@link gathered} that ends at no fixed place.
 *
 * @returns ends it; before the transaction is given up, or after it is committed
 */
export function gatherIn(ledger: Ledger, store: Store): () => void {
  gathering.set(ledger, store);
  return () => {
    gathering.delete(ledger);
  };
}

/**
 * Reads several things as they stand at one moment, each by functions that would else read at a moment of their own.
 *
 * @throws UserError where the database cannot be read; whatever `work` throws
 */
export async function gatheredReading<Result>(ledger: Ledger, work: () => Promise<Result>): Promise<Result> {
  return outcomeOf(await atOneMoment(ledger, (store) => whileGathering(ledger, store, work)));
}

/** What came of some work: kept, so that the transaction around it is not given up where the work fails. */
type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

async function whileGathering<Result>(
  ledger: Ledger,
  store: Store,
  work: () => Promise<Result>,
): Promise<Outcome<Result>> {
  gathering.set(ledger, store);
  try {
    return { result: await work() };
  } catch (error) {
    return { error };
  } finally {
    gathering.delete(ledger);
  }
}

function outcomeOf<Result>(outcome: Outcome<Result>): Result {
  if ('error' in outcome) throw outcome.error;
  return outcome.result;
}

/** One of several things within a transaction: all of it or nothing. */
async function asOne<Result>({ database }: Store, work: () => Promise<Result>): Promise<Result> {
  await sql`savepoint one`.execute(database);
  try {
    const result = await work();
    await sql`release one`.execute(database);
    return result;
  } catch (error) {
    await sql`rollback to one`.execute(database);
    await sql`release one`.execute(database);
    throw error;
  }
}
