import { asksForGrade } from '../scheme/hospital-levels.ts';
import { branchFor } from './branch.ts';
import { exact, ZERO } from './exact.ts';
import { cameTo, missingAt, wants } from './line.ts';
import type { Compute, Operator } from './operator.ts';

/**
 * `choose`: parts by one fact: "a table of fixed amounts", "children (both parents enrolled, only child)". A branch is a sum, which takes the place of the amount, or
 * steps that run on it; `other` holds for what no branch names, and without it that comes to nothing.
 *
 * @param compute - runs the steps of a branch; handed in, for it knows this operator itself
 */
export const chooseWith =
  (compute: Compute): Operator<'choose'> =>
  (amount, { by: fact, of }, surrounding, place) => {
    const found = surrounding.fact(fact);
    if (found === undefined || asksForGrade(found, Object.keys(of)))
      return wants('choose', place, amount, { unknown: [fact] }, { by: { by: fact } });
    const name = branchFor(of, found);
    const by = { by: fact, found: found.join(', '), branch: name ?? 'none' };
    const branch = name === undefined ? undefined : of[name];
    if (name === undefined || branch === undefined) return cameTo('choose', place, amount, ZERO, { by });
    if (typeof branch !== 'string') {
      const inner = compute(amount, branch, surrounding, { ...place, path: `${place.path}.choose.of.${name}` });
      return cameTo('choose', place, amount, inner.amount, { by, steps: inner.steps });
    }
    const missing = missingAt(branch, place, 'choose', 'of', name);
    const told = { by: { ...by, amount: branch } };
    if (missing !== undefined) return wants('choose', place, amount, { missing: [missing] }, told);
    return cameTo('choose', place, amount, exact(branch), told);
  };
