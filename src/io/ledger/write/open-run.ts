import { sql } from 'kysely';
import { appendEntry, type RunHandle } from '../entry/append-entry.ts';
import type { RunOpened } from '../entry/entry.ts';
import type { Ledger } from '../ledger.ts';
import { advisoryLocks } from '../store/migrate.ts';
import { inTransaction } from '../store/transaction.ts';

/** What is known of a run when it begins. */
export interface RunOpening extends Omit<RunOpened, 'kind'> {
  readonly office: string;
}

/**
 * Begins a run: gives it the ledger's next number and writes its first entry. It stays unfinished until {@link closeRun}; should the command be killed, `status` shows it.
 *
 * @throws UserError where the ledger cannot be written
 */
export async function openRun(ledger: Ledger, { office, ...opening }: RunOpening): Promise<RunHandle> {
  return inTransaction(ledger, async (store) => {
    if (store.kind === 'postgres') {
      await sql`select pg_advisory_xact_lock(${advisoryLocks.runNumber})`.execute(store.database);
    }
    const { last } = await store.database
      .selectFrom('run')
      .select((each) => each.fn.max('number').as('last'))
      .executeTakeFirstOrThrow();
    const run = { office, number: Number(last ?? 0n) + 1, day: opening.day };
    await appendEntry(store, run, { kind: 'run-opened', ...opening });
    return run;
  });
}
