import { CompiledQuery } from 'kysely';
import type { Ledger } from '../ledger.ts';
import { asUserError } from './database-error.ts';

/**
 * Makes sure that everything committed is on the disk, not only in the system's memory: after this no loss of power takes it away. Called at the end of a run, before
 * any file leaves, because on every entry it would cost more than all else together. PostgreSQL does it with each commit.
 *
 * @throws UserError where the disk is full; what was committed stands beside the file and stays
 */
export async function keepOnDisk(ledger: Ledger): Promise<void> {
  if (ledger.kind !== 'sqlite') return;
  try {
    await ledger.database.executeQuery(CompiledQuery.raw('pragma wal_checkpoint(passive)'));
  } catch (error) {
    throw asUserError(error, ledger.place);
  }
}
