import { exact, ZERO } from './exact.ts';
import { limitOf } from './limit.ts';
import { cameTo, missingAt, wants } from './line.ts';
import type { Operator } from './operator.ts';

/**
 * `atMost`: no more than this sum, or than a column of the claim (such as what the receipt says that the patient bore). A comparison: a limit of which nothing was
 * used. Where the claim does not state the column, the amount is unknown. Of nothing nothing is taken, whatever the limit.
 */
export const atMost: Operator<'atMost'> = (amount, limit, { claim }, place) => {
  const cutTo = (sum: string) => limitOf(exact(sum), ZERO, amount).taken;
  if (typeof limit !== 'string') {
    const stated = claim.costs[limit.column];
    const by = { column: limit.column, amount: stated ?? 'not stated' };
    if (amount.isZero()) return cameTo('atMost', place, amount, amount, { by });
    if (stated === undefined) return wants('atMost', place, amount, { unknown: [`cost:${limit.column}`] }, { by });
    return cameTo('atMost', place, amount, cutTo(stated), { by });
  }
  const by = { amount: limit };
  if (amount.isZero()) return cameTo('atMost', place, amount, amount, { by });
  const missing = missingAt(limit, place, 'atMost');
  if (missing !== undefined) return wants('atMost', place, amount, { missing: [missing] }, { by });
  return cameTo('atMost', place, amount, cutTo(limit), { by });
};
