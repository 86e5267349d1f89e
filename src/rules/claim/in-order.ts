import type { Scheme } from '../scheme/schema.ts';
import type { ClaimSituation, FormerClaim } from './claim.ts';
import { decideClaim } from './decide.ts';
import type { Decision } from './decision.ts';
import { formerClaim } from './former-claim.ts';
import { inOrderOfEvent } from './past.ts';

/**
 * Decides several claims of one member in order of event, whatever came in first: each with the frozen claims of its history, with those decided here before it, and
 * with the unfrozen ones of its history that are not decided here. Those that are decided here after it stand meanwhile as they were: what has been paid by a frozen
 * top-up counted them.
 *
 * @returns the decisions in the order of the situations
 */
export function decideInOrder(scheme: Scheme, situations: readonly ClaimSituation[]): readonly Decision[] {
  const compare = inOrderOfEvent(scheme);
  const decidedHere = new Set(situations.map(({ claim }) => claim.id));
  const before: FormerClaim[] = [];
  const decisions = new Map<ClaimSituation, Decision>();
  for (const situation of situations.toSorted((one, other) => compare(one.claim, other.claim))) {
    const standing = situation.history.filter(
      ({ claim, frozen }) => frozen || !decidedHere.has(claim.id) || compare(situation.claim, claim) < 0,
    );
    const decision = decideClaim(scheme, { ...situation, history: [...standing, ...before] });
    decisions.set(situation, decision);
    before.push(formerClaim(situation, decision, false));
  }
  return situations.flatMap((situation) => decisions.get(situation) ?? []);
}
