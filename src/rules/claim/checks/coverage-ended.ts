import type { Scheme } from '../../scheme/schema.ts';
import { oncePerObject } from '../../value/once.ts';
import { benefitReason, titleOf } from '../reason.ts';
import { paidFor, pastWithin } from '../spans.ts';
import type { BenefitView } from '../view.ts';
import { type Ruling, ruling } from './ruling.ts';

/** The benefits of a scheme that end the coverage of their plan. */
const endingCoverage = oncePerObject(({ benefits = {} }: Scheme) =>
  Object.entries(benefits).filter(([, { endsCoverage }]) => endsCoverage === true),
);

/** Whether a benefit of the plan that ends its coverage was paid for an earlier event of this term. */
export function coverageEnded(view: BenefitView): Ruling {
  const ending = endingCoverage(view.scheme).filter(([, { plan }]) => plan === view.benefit.plan);
  if (ending.length === 0) return ruling({});
  const earlier = pastWithin(view, 'term').filter((past) => past.earlier);
  const against = ending
    .filter(([id]) => earlier.some((past) => paidFor(past, id)))
    .map(([id, { clause }]) => benefitReason(view, 'coverage-ended', { benefit: titleOf(view, id) }, clause));
  return ruling({ against: against.slice(0, 1) });
}
