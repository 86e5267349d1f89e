import type { Decimal } from 'decimal.js';
import { exact, less, ZERO } from '../benefit/exact.ts';
import { isWanting } from '../benefit/wanting.ts';
import { operatorOf } from '../scheme/compute.ts';
import { placedSteps } from '../scheme/placed-steps.ts';
import type { Scheme } from '../scheme/schema.ts';
import { limitedAmount } from './award.ts';
import type { CoveredPlan, FormerAward, FormerClaim } from './claim.ts';
import { computeBenefit } from './computation.ts';
import { coveragesOf, nearestCoverage } from './coverage.ts';
import { toFen } from './limits/fen.ts';
import { hadOf } from './spans.ts';
import { benefitView, type ClaimView, type CoveredView, claimView, dayOfEvent } from './view.ts';

/**
 * What frozen top-ups of later events have had too much once this claim is paid: a death was topped up to its minimum, and a stay from before it came in afterwards. The
 * stay gets its own formula; the top-up, decided anew, would come to less. Told, never taken back silently.
 *
 * @param awards - what this claim is paid
 * @returns in yuan, of all claims that are known; zero where this claim pays nothing that such a top-up counts
 */
export function topUpExcess(view: ClaimView, awards: readonly FormerAward[]): Decimal {
  const later = view.past.filter(({ earlier, former }) => !earlier && former.frozen);
  const paid = awards.filter(({ amount }) => exact(amount).greaterThan(0));
  if (later.length === 0 || paid.length === 0) return ZERO;
  const counted = toppedUp(view.scheme);
  return later
    .flatMap(({ former }) =>
      former.awards
        .filter(({ benefit }) => paid.some((award) => counted.get(benefit)?.has(award.benefit)))
        .map(({ benefit }) => excessOf(view, former, benefit, paid)),
    )
    .reduce((sum, each) => sum.plus(each), ZERO);
}

/** Benefits that top up, with those that they count. */
function toppedUp(scheme: Scheme): ReadonlyMap<string, ReadonlySet<string>> {
  const counted = new Map<string, Set<string>>();
  for (const { id, step } of placedSteps(scheme)) {
    const [name, parameters] = operatorOf(step);
    if (name === 'topUp') counted.set(id, new Set([...(counted.get(id) ?? []), ...parameters.benefits]));
  }
  return counted;
}

function excessOf(view: ClaimView, former: FormerClaim, benefit: string, paid: readonly FormerAward[]): Decimal {
  const seen = seenByTopUp(view, former, benefit, paid);
  const computed = computeBenefit(seen);
  if (isWanting(computed.steps)) return ZERO;
  const due = limitedAmount(seen, toFen(seen, computed.amount)).amount;
  return less(hadOf(former, [benefit]), due);
}

/** The frozen claim as it would be decided now, this one among those before it. */
function seenByTopUp(
  { scheme, situation }: ClaimView,
  former: FormerClaim,
  benefit: string,
  paid: readonly FormerAward[],
): CoveredView {
  const { claim, period, awards } = former;
  const own: FormerClaim = { claim: situation.claim, period: situation.period, awards: paid, frozen: false };
  const others = situation.history.filter((each) => each !== former && each.claim.id !== own.claim.id);
  const view = claimView(scheme, { ...situation, claim, period, history: [...others, own] });
  const alongside = awards.filter((award) => award.benefit !== benefit);
  const seen = benefitView(view, benefit, alongside);
  return { ...seen, coverage: seen.coverage ?? coverageAround(view, seen.benefit.plan, period) };
}

/** A person may have ruled the top-up without a coverage on its day. */
function coverageAround(view: ClaimView, plan: string, { span }: FormerClaim['period']): CoveredPlan {
  const nearest = nearestCoverage(coveragesOf(view.situation.member, plan), dayOfEvent(view));
  return nearest ?? { plan, span, shares: 1, renewal: 'new', consecutivePeriods: 1, waits: false };
}
