import type { RunHandle } from '../entry/append-entry.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** Whether from its first entry to its last a run was the only one that wrote: what was read meanwhile of units that it was done with still holds. */
export async function wroteAlone(ledger: Ledger, run: Pick<RunHandle, 'office' | 'number'>): Promise<boolean> {
  return atOneMoment(ledger, async ({ database }) => {
    const own = await database
      .selectFrom('entry')
      .select((entry) => entry.fn.min('position').as('first'))
      .where('office', '=', run.office)
      .where('run', '=', BigInt(run.number))
      .executeTakeFirstOrThrow();
    // Of entries in two chains neither of which rests on the other the positions may be equal.
    const other = await database
      .selectFrom('entry')
      .select('run')
      .where('position', '>=', own.first ?? 0n)
      .where((entry) => entry.or([entry('office', '<>', run.office), entry('run', '<>', BigInt(run.number))]))
      .limit(1)
      .executeTakeFirst();
    return other === undefined;
  });
}
