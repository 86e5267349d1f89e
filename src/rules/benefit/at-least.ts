import { exact } from './exact.ts';
import { cameTo, missingAt, wants } from './line.ts';
import type { Operator } from './operator.ts';

/** `atLeast`: the "floor". Raises an amount above zero to this sum; an amount of zero stays zero, for who has nothing coming gets no minimum either. */
export const atLeast: Operator<'atLeast'> = (amount, sum, _surrounding, place) => {
  const by = { amount: sum };
  if (amount.isZero()) return cameTo('atLeast', place, amount, amount, { by });
  const missing = missingAt(sum, place, 'atLeast');
  if (missing !== undefined) return wants('atLeast', place, amount, { missing: [missing] }, { by });
  const floor = exact(sum);
  return cameTo('atLeast', place, amount, amount.lessThan(floor) ? floor : exact(amount), { by });
};
