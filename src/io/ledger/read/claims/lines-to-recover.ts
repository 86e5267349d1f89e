import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/**
 * Lines of a batch of whose claims something is to be recovered: money that comes back of them settles that, and is no payment that failed.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function linesToRecover(ledger: Ledger, batch: string): Promise<ReadonlySet<number>> {
  return atOneMoment(ledger, async ({ database }) => {
    const rows = await database
      .selectFrom('batch_line as line')
      .innerJoin('claim', (join) =>
        join.onRef('claim.person', '=', 'line.person').onRef('claim.number', '=', 'line.number'),
      )
      .select('line.line')
      .where('line.batch', '=', batch)
      .where('claim.receivable_fen', '>', 0n)
      .execute();
    return new Set(rows.map(({ line }) => Number(line)));
  });
}
