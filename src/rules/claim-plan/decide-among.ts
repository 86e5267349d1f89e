import type { Claim, ClaimingMember, ClaimSituation, FormerClaim } from '../claim/claim.ts';
import { decideClaim } from '../claim/decide.ts';
import { inOrderOfEvent } from '../claim/past.ts';
import { asksForOwn } from './asks-for-own.ts';
import { formerAwards } from './counted-awards.ts';
import { placedDecision } from './placed-decision.ts';
import type { DecidingGrounds } from './plan-sheet.ts';
import type { PlacedDecision } from './standing-claim.ts';

/** A claim to be decided among others of the person. */
export interface ClaimAmong {
  readonly claim: Claim;
  /** Where it is not the scheme alone that decides it; undefined where it cannot be decided as was asked. Its decision stands for those after it. */
  readonly decide?: (situation: ClaimSituation) => PlacedDecision | undefined;
}

/**
 * Decides claims of one person in order of event, each with those decided here before it and with what stands.
 *
 * @param standing - the person's claims, among them those that are decided here
 * @returns in the order of the claims; undefined where one of them cannot be decided as was asked
 */
export function decideAmong(
  claims: readonly ClaimAmong[],
  member: ClaimingMember,
  standing: readonly FormerClaim[],
  { scheme, period: { span }, calendar }: DecidingGrounds,
): PlacedDecision[] | undefined {
  const compare = inOrderOfEvent(scheme);
  const here = new Set(claims.map(({ claim }) => claim.id));
  const others = standing.filter(({ claim }) => !here.has(claim.id));
  const before: FormerClaim[] = [];
  const decided = new Map<ClaimAmong, PlacedDecision>();
  for (const each of claims.toSorted((one, other) => compare(one.claim, other.claim))) {
    const claim = asksForOwn(each.claim, scheme);
    const situation = { claim, member, period: { span }, history: [...others, ...before], calendar };
    const placed =
      each.decide === undefined
        ? placedDecision(scheme, situation, decideClaim(scheme, situation))
        : each.decide(situation);
    if (placed === undefined) return undefined;
    decided.set(each, placed);
    before.push({ claim: each.claim, period: { span }, ...formerAwards(placed), frozen: each.decide !== undefined });
  }
  return claims.flatMap((claim) => decided.get(claim) ?? []);
}
