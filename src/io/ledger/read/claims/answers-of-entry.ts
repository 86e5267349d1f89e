import { yuan } from '../../../../rules/value/money.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** Lines of a batch that an answer of the bank calls paid. */
export interface AnsweredPaid {
  /** In full. */
  readonly batch: string;
  readonly lines: number;
  /** In yuan. */
  readonly amount: string;
}

/**
 * What an answer of the bank calls paid; undefined where it does so of none.
 *
 * @param entry - that holds the answer, or the last part of it
 * @throws UserError where the ledger cannot be read
 */
export async function paidByAnswer(ledger: Ledger, entry: string): Promise<AnsweredPaid | undefined> {
  return atOneMoment(ledger, async ({ database }) => {
    const row = await database
      .selectFrom('batch_line')
      .innerJoin('batch_answer', (join) =>
        join
          .onRef('batch_answer.batch', '=', 'batch_line.batch')
          .onRef('batch_answer.entry', '=', 'batch_line.answered_by'),
      )
      .select(({ fn }) => ['batch_line.batch', fn.countAll().as('lines'), fn.sum('amount_fen').as('fen')])
      .where('batch_answer.entry', '=', entry)
      .where('batch_line.state', '=', 'paid')
      .groupBy('batch_line.batch')
      .executeTakeFirst();
    return row && { batch: row.batch, lines: Number(row.lines), amount: yuan(BigInt(row.fen)) };
  });
}
