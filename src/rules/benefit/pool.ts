import { branchFor } from './branch.ts';
import { exact, quotient, ZERO } from './exact.ts';
import { cameTo, missingAt, wants } from './line.ts';
import type { Operator } from './operator.ts';

/**
 * `pool`: a part of what the pool holds, by weight: available × weight / sum of all weights; takes the place of the amount. The weight goes by a fact (severity of
 * the illness); a fact without a weight has none. The claim says what the pool holds and the sum of the weights of all who share it; where it does not, or where its
 * own weight is more than that sum, `pool` is unknown. Cut after 20 places, never up; that the parts of a settlement add up to the fen is seen to by
 * rules/fund/allocate.ts.
 */
export const pool: Operator<'pool'> = (amount, { weights, by: fact }, surrounding, place) => {
  const found = surrounding.fact(fact);
  const shared = surrounding.claim.pool;
  const unknown = [...(found === undefined ? [fact] : []), ...(shared === undefined ? ['pool'] : [])];
  if (found === undefined || shared === undefined)
    return wants('pool', place, amount, { unknown }, { by: { by: fact } });
  const by = { by: fact, found: found.join(', '), available: shared.available, weights: shared.weights };
  const branch = branchFor(weights, found);
  if (branch === undefined) return cameTo('pool', place, amount, ZERO, { by: { ...by, weight: '0' } });
  const weight = weights[branch];
  const missing = missingAt(weight, place, 'pool', 'weights', branch);
  if (weight === undefined || missing !== undefined) {
    return wants('pool', place, amount, { missing: missing === undefined ? [] : [missing] }, { by });
  }
  const told = { by: { ...by, weight } };
  const [own, all] = [exact(weight), exact(shared.weights)];
  if (own.isZero()) return cameTo('pool', place, amount, ZERO, told);
  if (own.greaterThan(all)) return wants('pool', place, amount, { unknown: ['pool'] }, told);
  return cameTo('pool', place, amount, quotient(exact(shared.available).times(own), all), told);
};
