import type { Posting } from '../../../../rules/fund/posting.ts';
import { type Fen, fen, sumOf, yuan } from '../../../../rules/value/money.ts';
import type { ChangedDecision, PlacedDecision, TakenClaim } from '../../entry/claims/claim-entries.ts';
import { requireBalance } from '../require-balance.ts';

/**
 * Holds that the awards of each decision add up to its amount.
 *
 * @throws RangeError where they do not: a fault of ours
 */
export function requireDecisions(decisions: readonly PlacedDecision[]): void {
  for (const { decision, awards } of decisions) {
    const total = sumOf(awards.map(({ amount }) => fen(amount)));
    if (total !== fen(decision.amount)) {
      throw new RangeError(`awards of ${decision.claim} add up to ${yuan(total)}, not ${decision.amount}`);
    }
  }
}

/**
 * Holds that what is posted as payable is what was decided.
 *
 * @throws RangeError where it is not: a fault of ours
 */
export function requirePayable(
  postings: readonly Posting[],
  taken: readonly TakenClaim[],
  changed: readonly ChangedDecision[],
): void {
  const own = taken.filter(({ elsewhere }) => elsewhere !== 'paid');
  const more = sumOf([
    ...own.map(({ decision }) => fen(decision.amount)),
    ...changed.map(({ decision, before }) => fen(decision.amount) - fen(before.decision.amount)),
  ]);
  requirePosted(postings, 'benefits-payable', -more);
}

/**
 * Holds that a journal entry balances, and posts a sum to an account.
 *
 * @throws RangeError where it does not: a fault of ours
 */
export function requirePosted(postings: readonly Posting[], account: string, sum: Fen): void {
  requireBalance(postings);
  const posted = sumOf(postings.filter((each) => each.account === account).map(({ amount }) => fen(amount)));
  if (posted !== sum) throw new RangeError(`posted to ${account}: ${yuan(posted)}, not ${yuan(sum)}`);
}
