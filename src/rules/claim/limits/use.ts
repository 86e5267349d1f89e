import { Decimal } from 'decimal.js';
import { exact, less, lesser } from '../../benefit/exact.ts';
import type { LimitUse } from '../decision.ts';

/**
 * The limits as the award leaves them: what was taken of each in the end, a later limit having cut what an earlier one left.
 *
 * @param paid - the award in yuan; zero where it is not paid, so that nothing is taken
 */
export function usedBy(limits: readonly LimitUse[], paid: Decimal): readonly LimitUse[] {
  return limits.map((limit) => {
    const { allowed, used, kind } = limit;
    const counted = kind === 'once' || kind === 'claims';
    const places = counted ? 0 : 2;
    const left = kind === 'not-with' ? exact(limit.taken) : less(exact(allowed), exact(used));
    const taken = counted ? new Decimal(paid.greaterThan(0) ? 1 : 0) : lesser(paid, left);
    const remaining = kind === 'not-with' ? limit.remaining : less(left, taken).toFixed(places);
    return { ...limit, taken: taken.toFixed(places), remaining };
  });
}
