import type { FormerAward, FormerClaim } from '../claim/claim.ts';
import type { PlacedDecision } from './standing-claim.ts';

/** The awards that others reckon with: without what a person let the claim have beyond a limit, which uses up nobody's. */
export function countedAwards({
  decision,
  awards,
}: Pick<PlacedDecision, 'decision' | 'awards'>): readonly FormerAward[] {
  return decision.counted ?? awards;
}

/** The awards of a decision as a former claim has them. */
export function formerAwards(
  placed: Pick<PlacedDecision, 'decision' | 'awards'>,
): Pick<FormerClaim, 'awards' | 'whole'> {
  const { decision, awards } = placed;
  return { awards: countedAwards(placed), ...(decision.counted && { whole: awards }) };
}
