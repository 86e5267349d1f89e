import { exact, lesser, share, ZERO } from './exact.ts';
import { cameTo, missingAt, wants } from './line.ts';
import type { Operator } from './operator.ts';

/**
 * `bonus`: "bonus by consecutive periods" (Yunnan 20: one percentage point of the base for each period beyond the second, at most ten). Adds to the amount the base
 * times the points, the periods beyond `after` times `points` and no more than `upTo`. An amount of zero stays zero: who gets nothing gets no more for loyalty.
 */
export const bonus: Operator<'bonus'> = (amount, { points, after, upTo }, { base, consecutivePeriods }, place) => {
  const beyond = Math.max(0, consecutivePeriods - after);
  const by = { points, upTo, consecutivePeriods: String(consecutivePeriods), beyond: String(beyond) };
  if (beyond === 0 || amount.isZero() || base.isZero()) {
    return cameTo('bonus', place, amount, exact(amount), { by: { ...by, rate: '0%' } });
  }
  const missing = [missingAt(points, place, 'bonus', 'points'), missingAt(upTo, place, 'bonus', 'upTo')];
  const wanting = missing.filter((path) => path !== undefined);
  if (wanting.length > 0) return wants('bonus', place, amount, { missing: wanting }, { by });
  const rate = lesser(share(points).times(beyond), share(upTo));
  const more = exact(base).times(rate);
  return cameTo('bonus', place, amount, ZERO.plus(amount).plus(more), {
    by: { ...by, base: base.toFixed(), rate: `${rate.times(100).toFixed()}%` },
  });
};
