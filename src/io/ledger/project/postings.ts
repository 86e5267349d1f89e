import { fen } from '../../../rules/value/money.ts';
import type { UnitPosting } from '../entry/entry.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Projection } from './projection.ts';

interface JournalHead {
  readonly day: string;
  readonly period: string | null;
  readonly kind: string;
  /** The entry that these lines take back. */
  readonly reverses?: string;
}

/** Writes a journal entry: its lines, then the row that closes it, at which the database itself sees that they add up to zero. None where there are no lines. */
export async function postJournal(to: Projection, head: JournalHead, postings: readonly UnitPosting[]): Promise<void> {
  if (postings.length === 0) return;
  await insertRows(
    to.store,
    'posting',
    postings.map((posting, index) => ({
      entry: to.entry,
      line: BigInt(index + 1),
      unit: posting.unit,
      account: posting.account,
      party: posting.party,
      plan: posting.plan,
      period: posting.period ?? head.period,
      fen: fen(posting.amount),
      day: posting.day ?? null,
    })),
  );
  const { day, period, kind } = head;
  await insertRows(to.store, 'journal', [
    { entry: to.entry, run: BigInt(to.run), period, day, kind, reverses: head.reverses ?? null },
  ]);
}

/**
 * The same lines with debits and credits exchanged: what was posted is never erased, it is taken back by a further journal entry. What has a day of its own is taken back on that day, so
 * that the bank's account stands on every day as if nothing had been.
 */
export async function reverseJournal(
  to: Projection,
  head: JournalHead,
  postings: readonly UnitPosting[],
): Promise<void> {
  const reversed = postings.map((posting) => ({ ...posting, amount: negated(posting.amount) }));
  await postJournal(to, head, reversed);
}

/** A sum the other way round. */
export const negated = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);
