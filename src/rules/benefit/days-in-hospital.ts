import type { Claim } from '../claim/claim.ts';
import { daysBetween } from '../value/plain-date.ts';

/** Ten years and some days: who states more has mistyped it, or the stay needs a person to look at it. */
const MOST_DAYS = 3660;

/**
 * Days of a stay: as the papers state them, else from the dates. `nights`: discharge less admission; `both-days`: the days of admission and discharge both count.
 *
 * @returns undefined where the claim states neither, a discharge before the admission, or more than {@link MOST_DAYS} days: no sum is ever multiplied by a mistyped number
 */
export function daysInHospital(
  { days, admitted, discharged }: Pick<Claim, 'days' | 'admitted' | 'discharged'>,
  count: 'nights' | 'both-days',
): number | undefined {
  const stated = days ?? daysOfDates(admitted, discharged, count);
  return stated !== undefined && stated > MOST_DAYS ? undefined : stated;
}

function daysOfDates(
  admitted: Claim['admitted'],
  discharged: Claim['discharged'],
  count: 'nights' | 'both-days',
): number | undefined {
  if (admitted === undefined || discharged === undefined || discharged < admitted) return undefined;
  return daysBetween(admitted, discharged) + (count === 'both-days' ? 1 : 0);
}
