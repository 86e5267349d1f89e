import type { Claim, ClaimSituation } from '../claim/claim.ts';
import { inOrderOfEvent } from '../claim/past.ts';
import { type AwardsChange, type ClaimPosting, decidedPostings } from '../fund/claim-postings.ts';
import { decideAmong } from './decide-among.ts';
import { type FrozenDifference, frozenDifferences } from './frozen-differences.ts';
import type { DecidingGrounds } from './plan-sheet.ts';
import { sameDecision } from './same-decision.ts';
import { mayBeDecidedAgain, standingAmong } from './standing-among.ts';
import type { KnownClaimant, PlacedDecision, StandingClaim } from './standing-claim.ts';

/** A claim whose decision is to be made anew: by a person, or on facts put right. */
export interface ChangedClaim {
  readonly before: StandingClaim;
  /** As it is stated now; its id is that of before. */
  readonly claim: Claim;
  /** Decides it among the claims that come before it; undefined where it cannot be decided as was asked. */
  readonly decide: (situation: ClaimSituation) => PlacedDecision | undefined;
}

/** A decision of the same person that is made again. */
export interface DecidedAgain extends PlacedDecision {
  readonly number: string;
  readonly before: StandingClaim;
}

/** What a change of one claim comes to. */
export interface ChangePlan {
  readonly placed: PlacedDecision;
  /** Decisions that it changes on events after it, as it was and as it is: not frozen, and made by the scheme alone. */
  readonly redecided: readonly DecidedAgain[];
  /** What frozen decisions on later events have had beyond what they would have now, or short of it: told, never taken back or paid silently. */
  readonly frozen: readonly FrozenDifference[];
  /** Of the decisions made again; what the change itself posts is the caller's to say. */
  readonly postings: readonly ClaimPosting[];
}

/**
 * Decides one claim of a person anew and, in order of event, what rests on it. Pure.
 *
 * @param known - the claimant with all of his claims, the changed one among them
 * @returns undefined where the claim cannot be decided as was asked
 */
export function planChange(
  changed: ChangedClaim,
  known: KnownClaimant,
  grounds: DecidingGrounds,
): ChangePlan | undefined {
  const compare = inOrderOfEvent(grounds.scheme);
  const others = known.history.filter(({ number }) => number !== changed.before.number);
  const isLater = ({ claim }: StandingClaim) =>
    compare(changed.before.claim, claim) < 0 || compare(changed.claim, claim) < 0;
  const again = others.filter((each) => mayBeDecidedAgain(each, grounds) && isLater(each));
  const own = { claim: changed.claim, decide: changed.decide };
  const placed = decideAmong([own, ...again], known.member, standingAmong(others, grounds), grounds);
  const [first, ...rest] = placed ?? [];
  if (first === undefined) return undefined;
  const redecided = again.flatMap((before, index): DecidedAgain[] => {
    const one = rest[index];
    if (one === undefined || sameDecision(one.decision, before.decision)) return [];
    return [{ ...one, number: before.number, before }];
  });
  const had = { own: first, again: rest, others, isLater };
  const frozen = frozenDifferences(own, again, had, known.member, grounds);
  return { placed: first, redecided, frozen, postings: decidedPostings(redecided.map(awardsChange)) };
}

function awardsChange({ before, awards }: DecidedAgain): AwardsChange {
  return { unit: before.unit, period: before.periodId, before: before.awards, after: awards };
}
