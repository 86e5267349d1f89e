import { yuan } from '../../../../rules/value/money.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** What is to be recovered of a claim: its number in full, and the sum in yuan. */
export interface ToRecover {
  readonly number: string;
  readonly amount: string;
}

/**
 * Lines of a batch of whose claims something is to be recovered, by their numbers: money that comes back of them settles that, and is no payment that failed.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function linesToRecover(ledger: Ledger, batch: string): Promise<ReadonlyMap<number, ToRecover>> {
  return atOneMoment(ledger, async ({ database }) => {
    const rows = await database
      .selectFrom('batch_line as line')
      .innerJoin('claim', (join) =>
        join.onRef('claim.person', '=', 'line.person').onRef('claim.number', '=', 'line.number'),
      )
      .select(['line.line', 'line.number', 'claim.receivable_fen'])
      .where('line.batch', '=', batch)
      .where('claim.receivable_fen', '>', 0n)
      .execute();
    return new Map(
      rows.map(({ line, number, receivable_fen }) => [Number(line), { number, amount: yuan(receivable_fen) }]),
    );
  });
}
