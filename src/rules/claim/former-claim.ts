import type { ClaimSituation, FormerClaim } from './claim.ts';
import type { Award, Decision, RuleSeen } from './decision.ts';
import type { ReasonCode } from './reasons.ts';

/** Reasons of a computation that came to its end and paid nothing: the claim counts as one of the benefit all the same. */
const COMPUTED: readonly ReasonCode[] = ['nothing-to-pay', 'cap-used', 'paid-other', 'instalments-done', 'not-renewed'];

/** Rules of the claim as a whole: one that breaks them, or is held by them, is no visit and bears no deductible. */
const OF_CLAIM: readonly RuleSeen['rule'][] = ['exclusions', 'period', 'deadline', 'notice', 'opening', 'papers'];

/**
 * A claim with its decision as the next claim has to reckon with it: an award for each benefit that was computed, also where that came to zero, since it used up a
 * deductible and counts as a visit.
 *
 * @param frozen - whether the decision entered a batch, so that it stands
 */
export function formerClaim({ claim, period }: ClaimSituation, decision: Decision, frozen: boolean): FormerClaim {
  const { awards, rules } = decision;
  const counts = rules.every(
    ({ rule, outcome }) => !OF_CLAIM.includes(rule) || ['kept', 'no-rule', 'not-given'].includes(outcome),
  );
  return {
    claim,
    period,
    awards: awards.filter((award) => counts && wasComputed(award)).map(({ benefit, amount }) => ({ benefit, amount })),
    frozen,
  };
}

function wasComputed({ state, reasons }: Award): boolean {
  if (state === 'held') return false;
  return state !== 'none' || (reasons.length > 0 && reasons.every(({ code }) => COMPUTED.includes(code)));
}
