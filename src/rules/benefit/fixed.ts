import { exact } from './exact.ts';
import { cameTo, missingAt, wants } from './line.ts';
import type { Operator } from './operator.ts';

/** `fixed`: this sum, whatever the amount. "A table of fixed amounts" is a `choose` whose branches are such sums. */
export const fixed: Operator<'fixed'> = (amount, sum, _surrounding, place) => {
  const missing = missingAt(sum, place, 'fixed');
  if (missing !== undefined) return wants('fixed', place, amount, { missing: [missing] }, { by: { amount: sum } });
  return cameTo('fixed', place, amount, exact(sum), { by: { amount: sum } });
};
