import { fen, sumOf, yuan } from '../../../../rules/value/money.ts';
import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import type { AnswerLines, BatchAnswered, CalledPaid, LineAnswer } from '../../entry/claims/payout-entries.ts';
import type { UnitPosting } from '../../entry/entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { answerInForce } from '../../read/claims/answer-taken.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Row } from '../../store/database.ts';
import { applyOrAbandon } from '../outcome.ts';
import { LINES_OF_PART, type PartOfBatch, partsOf } from './batch-parts.ts';
import { lockClaimsOfBatch } from './lock-claims.ts';
import { requirePosted } from './require-sums.ts';

/** A file in which the bank answers a batch, or a part of it. */
export interface BankAnswer {
  /** In full. */
  readonly batch: string;
  readonly file: string;
  readonly sha256: string;
  readonly lines: readonly LineAnswer[];
  /** Whether a line that an earlier answer called paid may come back by this one; not where absent. */
  readonly afterPaid?: boolean;
  /** Balanced: what came back, from money in transit to benefits payable. */
  readonly postings: readonly UnitPosting[];
}

/** Why a line of an answer cannot be taken: the batch has none of that number (or was undone), it stands there twice, its amount is another, or it was answered before. */
export interface AnswerProblem {
  readonly line: number;
  readonly problem: 'unknown' | 'repeated' | 'amount' | 'answered';
}

/** What came of the bank's answer. */
export type AnswerOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** The same file was taken for this batch and still counts. */
  | { readonly outcome: 'unchanged'; readonly entry: string }
  /** Nothing of the file was taken. */
  | { readonly outcome: 'refused'; readonly problems: readonly AnswerProblem[] };

/**
 * Takes the bank's answer to a batch, all of the file or nothing. Many lines are told in several entries, of which the last closes the answer.
 *
 * @param linesOfPart - lines of one entry at most
 * @throws RangeError where postings differ from what came back: a fault of ours
 * @throws UserError where the ledger cannot be written
 */
export async function answerBatch(
  ledger: Ledger,
  run: RunHandle,
  wish: BankAnswer,
  linesOfPart = LINES_OF_PART,
): Promise<AnswerOutcome> {
  const { batch, lines, postings } = wish;
  const bounced = lines.filter(({ outcome }) => outcome === 'bounced');
  requirePosted(postings, 'transit', sumOf(bounced.map(({ amount }) => fen(amount))));
  const amount = yuan(sumOf(lines.map((line) => fen(line.amount))));
  return applyOrAbandon<AnswerOutcome>(ledger, async (store, abandon) => {
    await lockChain(store, run.office);
    await lockClaimsOfBatch(store, batch);
    const there = await answerInForce(store.database, wish);
    if (there !== undefined) return abandon({ outcome: 'unchanged', entry: there });
    const problems: AnswerProblem[] = [];
    const seen = new Set<number>();
    const calledPaid: CalledPaid[] = [];
    let entry = '';
    for (const part of partsOf(lines, lines.length, linesOfPart)) {
      const sent = await sentLines(store, batch, part.lines);
      problems.push(...problemsOf(part.lines, sent, { seen, afterPaid: wish.afterPaid === true }));
      calledPaid.push(...calledPaidOf(part.lines, sent));
      // What is wrong further on is told as well, although nothing is written any more.
      if (problems.length === 0)
        entry = await appendEntry(store, run, entryOf(part, amount, { run, wish, calledPaid }));
    }
    if (problems.length > 0) return abandon({ outcome: 'refused', problems });
    return { outcome: 'applied', entry };
  });
}

function entryOf(
  { part, parts, lines }: PartOfBatch<LineAnswer>,
  amount: string,
  {
    run: { day },
    wish,
    calledPaid,
  }: { readonly run: RunHandle; readonly wish: BankAnswer; readonly calledPaid: readonly CalledPaid[] },
): AnswerLines | BatchAnswered {
  const { batch, file, sha256, postings } = wish;
  if (part < parts) return { kind: 'answer-lines', batch, lines, part, parts };
  const before = calledPaid.length === 0 ? {} : { calledPaid: [...calledPaid] };
  const answered = { kind: 'batch-answered', day, batch, file, sha256, lines, postings, ...before } as const;
  return parts === 1 ? answered : { ...answered, whole: { amount, lines: wish.lines.length, parts } };
}

/** What an answer has to agree with. */
type SentLine = Pick<Row<'batch_line'>, 'state' | 'amount_fen' | 'answered_by' | 'answered_on'>;

/** The lines of a batch that are answered, by their numbers; those that there are. */
async function sentLines(
  { database }: Store,
  batch: string,
  answers: readonly LineAnswer[],
): Promise<Map<number, SentLine>> {
  const sent = new Map<number, SentLine>();
  for (const chunk of inChunks(answers.map(({ line }) => BigInt(line)))) {
    const lines = database
      .selectFrom('batch_line')
      .select(['line', 'state', 'amount_fen', 'answered_by', 'answered_on']);
    const rows = await lines.where('batch', '=', batch).where('line', 'in', chunk).execute();
    for (const row of rows) sent.set(Number(row.line), row);
  }
  return sent;
}

/** @param seen - numbers of lines that were answered before in the same file; those of these answers are added */
function problemsOf(
  answers: readonly LineAnswer[],
  lines: ReadonlyMap<number, SentLine>,
  { seen, afterPaid }: { readonly seen: Set<number>; readonly afterPaid: boolean },
): AnswerProblem[] {
  return answers.flatMap(({ line, amount, outcome }): AnswerProblem[] => {
    const row = lines.get(line);
    const repeated = seen.has(line);
    seen.add(line);
    if (row === undefined || row.state === 'withdrawn') return [{ line, problem: 'unknown' }];
    if (repeated) return [{ line, problem: 'repeated' }];
    const mayBeAnswered = row.state === 'waiting' || (afterPaid && row.state === 'paid' && outcome === 'bounced');
    if (!mayBeAnswered) return [{ line, problem: 'answered' }];
    return fen(amount) === row.amount_fen ? [] : [{ line, problem: 'amount' }];
  });
}

/** Those of answered lines that another answer called paid. */
function calledPaidOf(answers: readonly LineAnswer[], lines: ReadonlyMap<number, SentLine>): CalledPaid[] {
  return answers.flatMap(({ line }) => {
    const row = lines.get(line);
    return row?.state === 'paid' && row.answered_by !== null
      ? [{ line, by: row.answered_by, on: row.answered_on }]
      : [];
  });
}
