import { ZERO } from '../benefit/exact.ts';
import type { ClaimSituation } from '../claim/claim.ts';
import type { Decision, Reason } from '../claim/decision.ts';
import { usedBy } from '../claim/limits/use.ts';
import { orderDay } from '../claim/past.ts';
import type { Scheme } from '../scheme/schema.ts';
import { decideWaiving } from './decide-waiving.ts';
import type { PlacedDecision } from './standing-claim.ts';

/** What a person makes of a claim. */
export type Ruling = 'approve' | 'reject' | 'hold';

/** The decision that a ruling comes to; or why it cannot be approved as it is. */
export type RuledClaim = { readonly placed: PlacedDecision } | { readonly against: readonly Reason[] };

/**
 * A person's decision in place of the scheme's. To approve is to vouch for the papers; what is paid is still computed by the scheme, and every limit holds whose clause is
 * not waived by name, and then for this claim alone. What is rejected or held by a person is no visit and bears no deductible.
 *
 * @param standing - the decision that the ruling takes the place of
 */
export function ruleOnClaim(
  scheme: Scheme,
  situation: ClaimSituation,
  standing: Decision,
  { ruling, waived }: { readonly ruling: Ruling; readonly waived: readonly string[] },
): RuledClaim {
  if (ruling !== 'approve') {
    const decision = withheldBy(standing, ruling);
    return { placed: { decision, awards: [], eventDay: orderDay(scheme, situation.claim) } };
  }
  const vouched = { ...situation, claim: { ...situation.claim, papers: 'all' as const } };
  const placed = decideWaiving(scheme, vouched, waived);
  const { status, reasons } = placed.decision;
  return status === 'rejected' || status === 'held' ? { against: reasons } : { placed };
}

function withheldBy({ counted: _, ...standing }: Decision, ruling: 'reject' | 'hold'): Decision {
  const awards = standing.awards.map((award) => ({
    ...award,
    amount: '0.00',
    state: ruling === 'reject' ? ('none' as const) : ('held' as const),
    limits: usedBy(award.limits, ZERO),
    endsCoverage: false,
  }));
  return {
    ...standing,
    status: ruling === 'reject' ? 'rejected' : 'held',
    amount: '0.00',
    overpaid: '0.00',
    awards,
  };
}
