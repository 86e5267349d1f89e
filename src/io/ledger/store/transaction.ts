import type { Ledger, Store } from '../ledger.ts';
import { asUserError, mayBeRetried } from './database-error.ts';

/** How often a transaction is begun again that PostgreSQL broke off because two waited for each other. */
const attempts = 5;

/**
 * Does several things in the ledger as one: all of them, or none where `work` throws.
 *
 * @throws UserError where the database refuses: the disk is full, the connection is lost, another process holds the ledger too long
 */
export async function inTransaction<Result>(ledger: Ledger, work: (store: Store) => Promise<Result>): Promise<Result> {
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
  const reading = ledger.database.transaction().setAccessMode('read only');
  const consistent = ledger.kind === 'postgres' ? reading.setIsolationLevel('repeatable read') : reading;
  try {
    return await consistent.execute((database) => work({ database, kind: ledger.kind }));
  } catch (error) {
    throw asUserError(error, ledger.place);
  }
}
