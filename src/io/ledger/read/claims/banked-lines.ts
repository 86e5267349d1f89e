import { yuan } from '../../../../rules/value/money.ts';
import type { Ledger } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';
import { atOneMoment } from '../../store/transaction.ts';
import type { BatchLine } from './batch-line.ts';
import type { BatchRecord } from './batches.ts';

/** What a bank's file tells of a line; the claim's number in full. */
export type BankedLine = Pick<BatchLine, 'line' | 'number' | 'payee' | 'amount'>;

type Banked = [line: number, number: string, payee: string, bank: string | null, account: string | null, fen: string];

const banked = questionOf(
  ['line.line', 'line.number', 'line.payee', 'line.bank', 'line.account', 'cast(line.amount_fen as text)'],
  'from batch_line as line where line.batch = ?1 and line.line > ?2 and line.line <= ?3',
);

/** Lines read at once. */
const AT_ONCE = 1_000;

/** The lines of a batch in their order, as far as the bank is told of them, a page of them in memory at a time. */
export async function* bankedLinesOf(
  ledger: Ledger,
  { batch, lines }: Pick<BatchRecord, 'batch' | 'lines'>,
): AsyncGenerator<BankedLine> {
  for (let from = 0; from < lines; from += AT_ONCE) {
    const rows = await atOneMoment(ledger, (store) => ask<Banked>(store, banked, [batch, from, from + AT_ONCE]));
    for (const [line, number, name, bank, account, fen] of rows.sort((one, other) => one[0] - other[0]))
      yield { line, number, payee: { name, bank, account }, amount: yuan(BigInt(fen)) };
  }
}
