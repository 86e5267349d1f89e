import type { Scheme } from '../scheme/schema.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Claim, ClaimSituation, FormerClaim } from './claim.ts';
import { eventDay } from './event-day.ts';

/** A former claim as the claim in hand has to reckon with it. */
export interface Past {
  readonly former: FormerClaim;
  readonly day: PlainDate;
  /** Whether its event came before that of the claim in hand. */
  readonly earlier: boolean;
}

/** The day that puts a claim among others: of its event; of one that does not state it, the day on which it was handed in. */
export function orderDay(scheme: Scheme, claim: Claim): PlainDate {
  return eventDay(scheme, claim).day ?? claim.applied;
}

/** Order of event; of the same day that of the applications, then of the ids, so that the order never depends on who asks. */
export function inOrderOfEvent(scheme: Scheme): (one: Claim, other: Claim) => number {
  return (one, other) => compareKeys(keyOf(scheme, one), keyOf(scheme, other));
}

type OrderKey = readonly [day: PlainDate, applied: PlainDate, id: string];

function keyOf(scheme: Scheme, claim: Claim): OrderKey {
  return [orderDay(scheme, claim), claim.applied, claim.id];
}

function compareKeys(left: OrderKey, right: OrderKey): number {
  const differing = left.findIndex((part, index) => part !== right[index]);
  if (differing < 0) return 0;
  return (left[differing] ?? '') < (right[differing] ?? '') ? -1 : 1;
}

/**
 * The former claims that count: those of an earlier event, and those of a later one whose decision is frozen. Unfrozen ones of later events are decided after this
 * claim and take nothing away from it.
 *
 * @returns in order of event
 */
export function pastOf(scheme: Scheme, { claim, history }: Pick<ClaimSituation, 'claim' | 'history'>): readonly Past[] {
  const own = keyOf(scheme, claim);
  return history
    .map((former) => ({ former, key: keyOf(scheme, former.claim) }))
    .map(({ former, key }) => ({ key, past: { former, day: key[0], earlier: compareKeys(key, own) < 0 } }))
    .filter(({ past }) => past.earlier || past.former.frozen)
    .sort((one, other) => compareKeys(one.key, other.key))
    .map(({ past }) => past);
}
