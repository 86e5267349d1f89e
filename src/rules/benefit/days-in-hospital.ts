import type { Claim } from '../claim/claim.ts';
import { daysBetween } from '../value/plain-date.ts';

/**
 * Days of a stay: as the papers state them, else from the dates. `nights`: discharge less admission; `both-days`: the days of admission and discharge both count.
 *
 * @returns undefined where the claim states neither, or a discharge before the admission
 */
export function daysInHospital(
  { days, admitted, discharged }: Pick<Claim, 'days' | 'admitted' | 'discharged'>,
  count: 'nights' | 'both-days',
): number | undefined {
  if (days !== undefined) return days;
  if (admitted === undefined || discharged === undefined || discharged < admitted) return undefined;
  return daysBetween(admitted, discharged) + (count === 'both-days' ? 1 : 0);
}
