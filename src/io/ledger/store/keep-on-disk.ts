import { CompiledQuery } from 'kysely';
import type { Ledger } from '../ledger.ts';

/**
 * Makes sure that everything committed is on the disk, not only in the system's memory: after this no loss of power takes it away. Called at the end of a run, before
 * any file leaves, because on every entry it would cost more than all else together. PostgreSQL does it with each commit.
 */
export async function keepOnDisk(ledger: Ledger): Promise<void> {
  if (ledger.kind === 'sqlite') await ledger.database.executeQuery(CompiledQuery.raw('pragma wal_checkpoint(passive)'));
}
