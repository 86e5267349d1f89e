import type { ClaimSituation } from '../claim/claim.ts';
import { decideInOrder } from '../claim/in-order.ts';
import { type ClaimPosting, decidedPostings } from '../fund/claim-postings.ts';
import { type Fen, fen, type Yuan } from '../value/money.ts';
import { asksForOwn } from './asks-for-own.ts';
import type { DecidedAgain } from './changed-claim.ts';
import { placedDecision } from './placed-decision.ts';
import type { DecidingGrounds } from './plan-sheet.ts';
import { sameDecision } from './same-decision.ts';
import { mayBeDecidedAgain, standingAmong } from './standing-among.ts';
import type { KnownClaimant, StandingClaim } from './standing-claim.ts';

/** What claims come to under another version of their scheme. */
export interface AnewPlan {
  /** Decisions that are others now. */
  readonly redecided: readonly DecidedAgain[];
  /** Claims that come to the same. */
  readonly kept: readonly StandingClaim[];
  /** What frozen decisions of a person have had beyond what all his events come to now, by the claim that tells it. */
  readonly overpaid: readonly { readonly number: string; readonly amount: Yuan }[];
  readonly postings: readonly ClaimPosting[];
}

/**
 * Decides all claims of some persons anew that may be, each person's in order of event, with what stands beside them: what is in a batch, what a person ruled, what was brought
 * in. Pure.
 */
export function planAnew(claimants: readonly KnownClaimant[], grounds: DecidingGrounds): AnewPlan {
  const plans = claimants.map((known) => planOne(known, grounds));
  const redecided = plans.flatMap((plan) => plan.redecided);
  const changes = redecided.map(({ before, awards }) => {
    return { unit: before.unit, period: before.periodId, before: before.awards, after: awards };
  });
  return {
    redecided,
    kept: plans.flatMap(({ kept }) => kept),
    overpaid: plans.flatMap(({ overpaid }) => overpaid),
    postings: decidedPostings(changes),
  };
}

function planOne({ member, history }: KnownClaimant, grounds: DecidingGrounds): Omit<AnewPlan, 'postings'> {
  const { scheme, period, calendar } = grounds;
  const again = history.filter((claim) => mayBeDecidedAgain(claim, grounds));
  const standing = standingAmong(history, grounds);
  const situations = again.map(({ claim }): ClaimSituation => {
    return { claim: asksForOwn(claim, scheme), member, period: { span: period.span }, history: standing, calendar };
  });
  const decisions = decideInOrder(scheme, situations);
  const redecided: DecidedAgain[] = [];
  const kept: StandingClaim[] = [];
  for (const [index, before] of again.entries()) {
    const [decision, situation] = [decisions[index], situations[index]];
    if (decision === undefined || situation === undefined) continue;
    if (sameDecision(decision, before.decision)) kept.push(before);
    else redecided.push({ ...placedDecision(scheme, situation, decision), number: before.number, before });
  }
  // Each claim of the person may tell of the same excess: the greatest is all of it.
  const excesses = again.flatMap(({ number }, index): { number: string; amount: Yuan; sum: Fen }[] => {
    const { overpaid: amount = '0.00' } = decisions[index] ?? {};
    return fen(amount) === 0n ? [] : [{ number, amount, sum: fen(amount) }];
  });
  const [greatest] = excesses.sort((one, other) => (one.sum > other.sum ? -1 : 1));
  const overpaid = greatest === undefined ? [] : [{ number: greatest.number, amount: greatest.amount }];
  return { redecided, kept, overpaid };
}
