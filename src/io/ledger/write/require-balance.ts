import type { Posting } from '../../../rules/fund/posting.ts';
import { fen, sumOf, yuan } from '../../../rules/value/money.ts';

/**
 * Holds that debits and credits are equal. The database holds it again when the journal entry is closed.
 *
 * @throws RangeError where they differ: a fault of ours
 */
export function requireBalance(postings: readonly Posting[]): void {
  const total = sumOf(postings.map((posting) => fen(posting.amount)));
  if (total !== 0n) throw new RangeError(`debits and credits of an entry differ by ${yuan(total)}`);
}
