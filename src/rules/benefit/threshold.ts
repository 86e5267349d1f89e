import { exact, ZERO } from './exact.ts';
import { cameTo, missingAt, wants } from './line.ts';
import type { Operator } from './operator.ts';

/** `threshold`: nothing where the amount does not reach this sum; the whole amount where it does, the sum itself included. */
export const threshold: Operator<'threshold'> = (amount, sum, _surrounding, place) => {
  const by = { amount: sum };
  const missing = missingAt(sum, place, 'threshold');
  if (missing !== undefined && !amount.isZero())
    return wants('threshold', place, amount, { missing: [missing] }, { by });
  const reached = missing === undefined && amount.greaterThanOrEqualTo(exact(sum));
  return cameTo('threshold', place, amount, reached ? exact(amount) : ZERO, { by });
};
