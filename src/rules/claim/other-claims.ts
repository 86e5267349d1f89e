import type { FormerClaim } from './claim.ts';
import type { Past } from './past.ts';
import { benefitView, type CoveredView, claimView } from './view.ts';

/**
 * A former claim as it stands among the others, the claim in hand being one of them: its number of visit and its own earlier claims are then those in order of event,
 * whatever came in first.
 */
export function seenFrom(view: CoveredView, { former }: Past): CoveredView {
  const { situation, scheme, id } = view;
  const inHand: FormerClaim = {
    claim: situation.claim,
    period: situation.period,
    awards: [{ benefit: id, amount: '0.00' }],
    frozen: false,
  };
  const others = view.past.map((past) => past.former).filter((each) => each !== former);
  const seen = claimView(scheme, {
    ...situation,
    claim: former.claim,
    period: former.period,
    history: [...others, inHand],
  });
  const ofBenefit = benefitView(seen, id);
  return { ...ofBenefit, coverage: ofBenefit.coverage ?? view.coverage };
}
