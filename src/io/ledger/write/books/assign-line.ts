import type { SettledPart } from '../../../../rules/fund/settled-part.ts';
import { fen } from '../../../../rules/value/money.ts';
import { appendEntry, type RunHandle } from '../../entry/append-entry.ts';
import { canonicalJson } from '../../entry/canonical-json.ts';
import type { UnitPosting } from '../../entry/entry.ts';
import type { Ledger } from '../../ledger.ts';
import { readStatementLine } from '../../read/books/statement-lines.ts';
import type { LedgerMark } from '../../read/ledger-mark.ts';
import { applyOrAbandon } from '../outcome.ts';
import { batchesCover } from './batches-cover.ts';
import { covers } from './covers.ts';
import { holdStatements } from './hold-statements.ts';
import { holdsStill } from './holds-still.ts';
import { requireBank, requireParts } from './require-lines.ts';

/** What a line of a statement is instead of what it was thought to be. */
export interface Assignment {
  /** The entry that took the statement. */
  readonly statement: string;
  readonly line: number;
  /** As it was seen. */
  readonly before: readonly SettledPart[];
  readonly after: readonly SettledPart[];
  readonly reason: string | null;
  /** Balanced; the bank's account is not among them. */
  readonly postings: readonly UnitPosting[];
  readonly basis: LedgerMark;
}

/** What came of saying what a line settles. */
export type AssignmentOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** It is not there any more, is something else by now, or what it would settle has changed. Nothing was written. */
  | { readonly outcome: 'stale' };

/**
 * Says what a line of a statement is.
 *
 * @throws RangeError where sums do not fit together: a fault of ours
 * @throws UserError where it earns or spends for a period that is closed, or the ledger cannot be written
 */
export async function assignLine(
  ledger: Ledger,
  run: RunHandle,
  { basis, ...wish }: Assignment,
): Promise<AssignmentOutcome> {
  const { statement, line, before, after, postings } = wish;
  requireBank(postings, 0n);
  const units = [...before, ...after].map(({ unit }) => unit);
  return applyOrAbandon<AssignmentOutcome>(ledger, async (store, abandon) => {
    await holdStatements(store, run, units);
    const seen = await readStatementLine(store, statement, line);
    if (seen === undefined || canonicalJson(seen.parts) !== canonicalJson(before)) return abandon({ outcome: 'stale' });
    requireParts(after, fen(seen.amount));
    const holds =
      (await holdsStill(store, basis, units)) &&
      (await covers(store, postings)) &&
      (await batchesCover(store, after, before));
    if (!holds) return abandon({ outcome: 'stale' });
    const body = { kind: 'statement-assigned', day: run.day, ...wish, beforeBy: seen.settledBy } as const;
    return { outcome: 'applied', entry: await appendEntry(store, run, body) };
  });
}
