import { sql } from 'kysely';
import type { RunHandle } from '../../entry/append-entry.ts';
import type { Store } from '../../ledger.ts';
import { advisoryLocks } from '../../store/migrate.ts';
import { lockChainsOf } from '../amend-members.ts';

/**
 * Takes the chains of the run's office and of the units' offices, then all statements: what units owe stays as it is, and nobody takes or assigns a line meanwhile. After them no other
 * lock is taken.
 *
 * @param units - ids; null among them is passed over
 */
export async function holdStatements(
  store: Store,
  { office }: RunHandle,
  units: readonly (string | null)[],
): Promise<void> {
  await lockChainsOf(store, office, [...new Set(units.filter((unit) => unit !== null))]);
  if (store.kind === 'sqlite') return;
  await sql`select pg_advisory_xact_lock(${advisoryLocks.statements})`.execute(store.database);
}
