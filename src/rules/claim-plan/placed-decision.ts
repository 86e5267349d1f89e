import type { ClaimSituation } from '../claim/claim.ts';
import type { Decision } from '../claim/decision.ts';
import { formerClaim } from '../claim/former-claim.ts';
import { orderDay } from '../claim/past.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { PlacedDecision } from './standing-claim.ts';

/** A decision with the awards that later claims reckon with, each with the plan of its benefit, and the day by which the claim stands among others. */
export function placedDecision(scheme: Scheme, situation: ClaimSituation, decision: Decision): PlacedDecision {
  const { awards } = formerClaim(situation, decision, false);
  return {
    decision,
    awards: awards.map((award) => ({ ...award, plan: scheme.benefits?.[award.benefit]?.plan ?? null })),
    eventDay: orderDay(scheme, situation.claim),
  };
}
