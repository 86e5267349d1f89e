import { benefitReason, titleOf } from '../reason.ts';
import { paidFor, pastWithin } from '../spans.ts';
import type { BenefitView } from '../view.ts';
import { type Ruling, ruling } from './ruling.ts';

/** Whether a benefit of the plan that ends its coverage was paid for an earlier event of this term. */
export function coverageEnded(view: BenefitView): Ruling {
  const ending = Object.entries(view.scheme.benefits ?? {}).filter(
    ([, { plan, endsCoverage }]) => endsCoverage === true && plan === view.benefit.plan,
  );
  const earlier = pastWithin(view, 'term').filter((past) => past.earlier);
  const against = ending
    .filter(([id]) => earlier.some((past) => paidFor(past, id)))
    .map(([id, { clause }]) => benefitReason(view, 'coverage-ended', { benefit: titleOf(view, id) }, clause));
  return ruling({ against: against.slice(0, 1) });
}
