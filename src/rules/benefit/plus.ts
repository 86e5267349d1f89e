import { exact, ZERO } from './exact.ts';
import { cameTo } from './line.ts';
import type { Compute, Operator } from './operator.ts';
import { wantingOf } from './wanting.ts';

/**
 * `plus`: adds what its steps come to, run on the benefit's base or on the amount (Ningbo: 80 % up to 3,000, 10 % above, and 200 for the first stay of the year).
 * Where all its steps are passed over it adds nothing, not what they would have begun with. Where one of them is wanting, the whole is zero; the step within says
 * what.
 *
 * @param compute - runs the steps; handed in, for it knows this operator itself
 */
export const plusWith =
  (compute: Compute): Operator<'plus'> =>
  (amount, { of, compute: steps }, surrounding, place) => {
    const start = of === 'base' ? surrounding.base : amount;
    const inner = compute(start, steps, surrounding, { ...place, path: `${place.path}.plus.compute` });
    const adds = inner.steps.every(({ skipped }) => skipped !== undefined) ? ZERO : inner.amount;
    const by = { of, start: start.toFixed(), adds: adds.toFixed() };
    const { missing, unknown } = wantingOf(inner.steps);
    const total = missing.length + unknown.length > 0 ? ZERO : exact(amount).plus(adds);
    return cameTo('plus', place, amount, total, { by, steps: inner.steps });
  };
