import type { Scheme } from '../../schema.ts';
import { longestDays } from '../days-of.ts';
import type { PlacedCondition } from './conditions-of.ts';

/**
 * The greatest age, in completed years, that a patient of a benefit can have on the day of the event: whoever joins at the upper bound grows older until the term ends.
 *
 * @returns undefined where nothing bounds it: the patient need not be the member, no upper bound is stated, or renewing passes it
 */
export function oldestPatient(scheme: Scheme, { benefit, condition, within }: PlacedCondition): number | undefined {
  const rule = scheme.members.age;
  if (!benefit || !rule || rule.renewingBeyond) return undefined;
  const around = [condition, ...within];
  if (around.some(({ relation }) => relation?.some((each) => each !== 'member'))) return undefined;
  const sexes = around.find(({ sex }) => sex)?.sex ?? ['men', 'women'];
  const greatest = Math.max(...sexes.map((sex) => upperBound(rule[sex])));
  const term = Math.ceil(longestDays(scheme.plans[benefit.plan]?.term ?? scheme.period.length) / 366);
  // The application may come as long before the coverage as its window is open: a year more is on the safe side.
  const before = rule.on === 'application' ? 1 : 0;
  return Number.isFinite(greatest) ? greatest + term + before : undefined;
}

type AgeLimits = Readonly<{ to?: number | undefined; below?: number | 'statutory' | undefined }>;

function upperBound({ to, below }: AgeLimits): number {
  return to ?? (typeof below === 'number' ? below - 1 : Number.POSITIVE_INFINITY);
}
