import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** Names of the offices that have written in the ledger, in order. */
export async function officesOf(ledger: Ledger): Promise<string[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const rows = await database.selectFrom('chain').select('office').orderBy('office').execute();
    return rows.map(({ office }) => office);
  });
}
