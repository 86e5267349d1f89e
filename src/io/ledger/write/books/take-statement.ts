import { fen, sumOf } from '../../../../rules/value/money.ts';
import { appendEntry, type RunHandle } from '../../entry/append-entry.ts';
import type { StatementTaken } from '../../entry/books/statement-entries.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { readLinesKnown } from '../../read/books/lines-known.ts';
import type { LedgerMark } from '../../read/ledger-mark.ts';
import { applyOrAbandon } from '../outcome.ts';
import { batchesCover } from './batches-cover.ts';
import { covers } from './covers.ts';
import { holdStatements } from './hold-statements.ts';
import { holdsStill } from './holds-still.ts';
import { requireBank, requireParts } from './require-lines.ts';

/** A bank statement, matched. */
export interface StatementToTake extends Omit<StatementTaken, 'kind' | 'day'> {
  /** How far the ledger had come before what the lines were matched with was read. */
  readonly basis: LedgerMark;
}

/** What came of a statement; all of it is taken, or nothing. */
export type StatementOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** The same file was taken for the same account, and still counts. */
  | { readonly outcome: 'unchanged'; readonly entry: string }
  /** What the lines were matched with has changed, or does not suffice. Nothing was written. */
  | { readonly outcome: 'stale' }
  /** Lines with these keys were taken already. Nothing was written. */
  | { readonly outcome: 'repeated'; readonly keys: readonly string[] };

/**
 * Takes a statement with all its lines, in one transaction: each line once, whoever takes it.
 *
 * @throws RangeError for a statement without lines, a key given twice, or sums that do not fit together: faults of ours
 * @throws UserError where it earns or spends for a period that is closed, or the ledger cannot be written
 */
export async function takeStatement(
  ledger: Ledger,
  run: RunHandle,
  { basis, ...statement }: StatementToTake,
): Promise<StatementOutcome> {
  const { file, sha256, account, lines, postings } = statement;
  const keys = lines.map(({ key }) => key);
  if (lines.length === 0 || new Set(keys).size < keys.length) throw new RangeError('a statement has lines, each once');
  for (const { parts, amount } of lines) requireParts(parts, fen(amount));
  requireBank(postings, sumOf(lines.map(({ amount }) => fen(amount))));
  const parts = lines.flatMap((line) => line.parts);
  const units = parts.map(({ unit }) => unit);
  return applyOrAbandon<StatementOutcome>(ledger, async (store, abandon) => {
    await holdStatements(store, run, units);
    const there = await statementInForce(store, statement);
    if (there !== undefined) return abandon({ outcome: 'unchanged', entry: there });
    const known = await readLinesKnown(store, keys);
    if (known.size > 0) return abandon({ outcome: 'repeated', keys: keys.filter((key) => known.has(key)) });
    const holds =
      (await holdsStill(store, basis, units)) && (await covers(store, postings)) && (await batchesCover(store, parts));
    if (!holds) return abandon({ outcome: 'stale' });
    const body = { kind: 'statement-taken', day: run.day, file, sha256, account, lines, postings } as const;
    return { outcome: 'applied', entry: await appendEntry(store, run, body) };
  });
}

async function statementInForce(
  { database }: Store,
  { sha256, account }: Pick<StatementTaken, 'sha256' | 'account'>,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('statement_line')
    .select('entry')
    .where('own_account', account === null ? 'is' : '=', account)
    .where('sha256', '=', sha256)
    .where('undone_by', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row?.entry;
}
