import { sql } from 'kysely';
import type { RunHandle } from '../entry/append-entry.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';
import type { ChainHead } from './chain-head.ts';

/**
 * Whether from its first entry to its last a run was the only one that wrote in its office: what was read meanwhile of units that it was done with still holds.
 * An office's units are changed by entries in its own chain alone, and the chain leaves no number out.
 *
 * @param head - the chain's head when the run was closed
 */
export async function wroteAlone(
  ledger: Ledger,
  run: Pick<RunHandle, 'office' | 'number'>,
  head: ChainHead,
): Promise<boolean> {
  return atOneMoment(ledger, async ({ database }) => {
    const own = await database
      .selectFrom('entry')
      .select([sql<bigint | null>`min(sequence)`.as('first'), sql<bigint>`count(*)`.as('entries')])
      .where('office', '=', run.office)
      .where('run', '=', BigInt(run.number))
      .executeTakeFirstOrThrow();
    return head.sequence - Number(own.first) + 1 === Number(own.entries);
  });
}
