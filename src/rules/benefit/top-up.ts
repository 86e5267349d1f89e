import { exact, less, ZERO } from './exact.ts';
import { cameTo, missingAt, wants } from './line.ts';
import type { Operator } from './operator.ts';

/** `topUp`: "top-up to a minimum". Takes the place of the amount: what is wanting to the sum after what the member has had of the named benefits in the period. */
export const topUp: Operator<'topUp'> = (amount, { to, benefits }, { had }, place) => {
  const sum = benefits.reduce((total, benefit) => total.plus(had(benefit, 'period')), ZERO);
  const by = { to, benefits: benefits.join(', '), had: sum.toFixed() };
  const missing = missingAt(to, place, 'topUp', 'to');
  if (missing !== undefined) return wants('topUp', place, amount, { missing: [missing] }, { by });
  return cameTo('topUp', place, amount, less(exact(to), sum), { by });
};
