import type { RunHandle } from '../entry/append-entry.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/**
 * Whether a run has written anything but that it began.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function runWrote(ledger: Ledger, run: RunHandle): Promise<boolean> {
  return atOneMoment(ledger, async ({ database }) => {
    const entry = await database
      .selectFrom('entry')
      .select('sequence')
      .where('run', '=', BigInt(run.number))
      .where('kind', '<>', 'run-opened')
      .limit(1)
      .executeTakeFirst();
    return entry !== undefined;
  });
}
