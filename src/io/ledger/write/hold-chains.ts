import { sql } from 'kysely';
import type { Store } from '../ledger.ts';

/**
 * Lets nobody append to any chain until this transaction ends: what is decided under the scheme of a period by any office comes either before or after. The first lock
 * taken, so that nobody waits for this one who holds what it needs. On SQLite a transaction has the whole ledger anyway.
 */
export async function holdChains(store: Store): Promise<void> {
  if (store.kind === 'sqlite') return;
  await sql`lock table chain in share row exclusive mode`.execute(store.database);
}
