import { yuan } from '../../../../rules/value/money.ts';
import type { Ledger } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type BatchLine, batchLine, selectLines } from './batch-line.ts';

/** What a bank's answer is held against, and what became of the line. */
export type AnsweredLine = Pick<BatchLine, 'line' | 'amount' | 'state'> & { readonly account: string | null };

/** The lines of a batch in their order, as far as a bank's answer is about them: all of them are in memory beside the answer. */
export async function answeredLinesOf(ledger: Ledger, batch: string): Promise<AnsweredLine[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const lines = database.selectFrom('batch_line').select(['line', 'amount_fen', 'state', 'account']);
    const rows = await lines.where('batch', '=', batch).orderBy('line').execute();
    return rows.map(({ line, amount_fen, state, account }) => {
      return { line: Number(line), amount: yuan(amount_fen), state: state as BatchLine['state'], account };
    });
  });
}

/**
 * Some lines of a batch, in full.
 *
 * @param numbers - of lines, in their order; those that there are not are left out
 */
export async function someLinesOf(ledger: Ledger, batch: string, numbers: readonly number[]): Promise<BatchLine[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const found: BatchLine[] = [];
    for (const chunk of inChunks(numbers.map(BigInt))) {
      const rows = await selectLines(database)
        .where('batch_line.batch', '=', batch)
        .where('batch_line.line', 'in', chunk)
        .orderBy('batch_line.line')
        .execute();
      for (const row of rows) found.push(batchLine(row));
    }
    return found;
  });
}
