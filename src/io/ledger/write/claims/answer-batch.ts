import { fen, sumOf } from '../../../../rules/value/money.ts';
import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import type { LineAnswer } from '../../entry/claims/payout-entries.ts';
import type { UnitPosting } from '../../entry/entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import type { Row } from '../../store/database.ts';
import { applyOrAbandon } from '../outcome.ts';
import { lockClaimsOfBatch } from './lock-claims.ts';
import { requirePosted } from './require-sums.ts';

/** A file in which the bank answers a batch, or a part of it. */
export interface BankAnswer {
  /** In full. */
  readonly batch: string;
  readonly file: string;
  readonly sha256: string;
  readonly lines: readonly LineAnswer[];
  /** Balanced: what came back, from money in transit to benefits payable. */
  readonly postings: readonly UnitPosting[];
}

/** Why a line of an answer cannot be taken: the batch has none of that number (or was undone), it stands there twice, its amount is another, or it was answered before. */
export interface AnswerProblem {
  readonly line: number;
  readonly problem: 'unknown' | 'repeated' | 'amount' | 'answered';
}

export type AnswerOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** The same file was taken for this batch and still counts. */
  | { readonly outcome: 'unchanged'; readonly entry: string }
  /** Nothing of the file was taken. */
  | { readonly outcome: 'refused'; readonly problems: readonly AnswerProblem[] };

/**
 * Takes the bank's answer to a batch, all of the file or nothing.
 *
 * @throws RangeError where postings differ from what came back: a fault of ours
 * @throws UserError where the ledger cannot be written
 */
export async function answerBatch(ledger: Ledger, run: RunHandle, wish: BankAnswer): Promise<AnswerOutcome> {
  const { batch, file, sha256, lines, postings } = wish;
  const bounced = lines.filter(({ outcome }) => outcome === 'bounced');
  requirePosted(postings, 'transit', sumOf(bounced.map(({ amount }) => fen(amount))));
  return applyOrAbandon<AnswerOutcome>(ledger, async (store, abandon) => {
    await lockChain(store, run.office);
    await lockClaimsOfBatch(store, batch);
    const there = await answerInForce(store, wish);
    if (there !== undefined) return abandon({ outcome: 'unchanged', entry: there });
    const problems = problemsOf(lines, await linesByNumber(store, batch));
    if (problems.length > 0) return abandon({ outcome: 'refused', problems });
    const said = { batch, file, sha256, lines, postings };
    return {
      outcome: 'applied',
      entry: await appendEntry(store, run, { kind: 'batch-answered', day: run.day, ...said }),
    };
  });
}

/** What an answer has to agree with. */
type SentLine = Pick<Row<'batch_line'>, 'state' | 'amount_fen'>;

async function linesByNumber({ database }: Store, batch: string): Promise<Map<number, SentLine>> {
  const lines = database.selectFrom('batch_line').select(['line', 'state', 'amount_fen']);
  const rows = await lines.where('batch', '=', batch).execute();
  return new Map(rows.map((row) => [Number(row.line), row]));
}

async function answerInForce({ database }: Store, { batch, sha256 }: BankAnswer): Promise<string | undefined> {
  const row = await database
    .selectFrom('batch_answer')
    .select('entry')
    .where('batch', '=', batch)
    .where('sha256', '=', sha256)
    .where('undone_by', 'is', null)
    .executeTakeFirst();
  return row?.entry;
}

function problemsOf(answers: readonly LineAnswer[], lines: ReadonlyMap<number, SentLine>): AnswerProblem[] {
  const seen = new Set<number>();
  return answers.flatMap(({ line, amount }): AnswerProblem[] => {
    const row = lines.get(line);
    const repeated = seen.has(line);
    seen.add(line);
    if (row === undefined || row.state === 'withdrawn') return [{ line, problem: 'unknown' }];
    if (repeated) return [{ line, problem: 'repeated' }];
    if (row.state !== 'waiting') return [{ line, problem: 'answered' }];
    return fen(amount) === row.amount_fen ? [] : [{ line, problem: 'amount' }];
  });
}
