import type { Decimal } from 'decimal.js';
import type { Parameters } from '../scheme/compute.ts';
import { ofVisit } from './by-visit.ts';
import { exact, less, ZERO } from './exact.ts';
import { allowanceOf, limitOf } from './limit.ts';
import { cameTo, missingAt, wants } from './line.ts';
import type { Operator, Surrounding } from './operator.ts';

/**
 * `deductible`: "deductible per visit or once". From each claim (`per: visit`; a sum alone means that), or once a period: then the claim bears what former claims
 * left of it, each of which, in order of event, bore its base or what was left, whichever is less. Where the computation runs on the running total, once a period
 * means once from that total, whatever former claims bore. `byVisit`: other sums for the first, second … visit. Of an amount of nothing nothing is taken.
 */
export const deductible: Operator<'deductible'> = (amount, parameters, surrounding, place) => {
  const { sum, way, per, by } = readOf(parameters, surrounding);
  const missing = missingAt(sum, place, way);
  if (sum === undefined || missing !== undefined) {
    if (amount.isZero()) return cameTo('deductible', place, amount, ZERO, { by });
    return wants('deductible', place, amount, { missing: missing === undefined ? [] : [missing] }, { by });
  }
  if (per === 'visit') return cameTo('deductible', place, amount, less(amount, exact(sum)), { by });
  const allowed = exact(sum);
  const limit = limitOf(allowed, borneBefore(allowed, surrounding), amount);
  return cameTo('deductible', place, amount, less(amount, limit.taken), { by, allowance: allowanceOf(limit) });
};

/** What former claims bore of it: nothing where the amount is the running total, of which theirs are part. */
function borneBefore(allowed: Decimal, { accumulated, before, baseOf }: Surrounding): Decimal {
  if (accumulated) return ZERO;
  return before.reduce((borne, { claim }) => borne.plus(limitOf(allowed, borne, baseOf(claim)).taken), ZERO);
}

function readOf(parameters: Parameters['deductible'], { visit }: Surrounding) {
  if (typeof parameters === 'string') {
    return { sum: parameters, way: 'deductible', per: 'visit', by: { amount: parameters, per: 'visit' } };
  }
  const { amount, byVisit, per } = parameters;
  if (byVisit === undefined) {
    return { sum: amount, way: 'deductible.amount', per, by: { ...(amount === undefined ? {} : { amount }), per } };
  }
  const { value, place } = ofVisit(byVisit, visit);
  return {
    sum: value,
    way: `deductible.byVisit[${place}]`,
    per,
    by: { amount: value, per, visit: String(visit) },
  };
}
