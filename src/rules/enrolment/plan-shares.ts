import type { RosterField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { MemberReading } from './member-reading.ts';

/** How many shares of a plan a member may take. One, where the scheme does not speak of shares (inferred: a fee is named for a person). */
export function mostShares(scheme: Scheme, plan: string): number {
  return scheme.plans[plan]?.shares?.most ?? 1;
}

/**
 * How many shares of a plan a row asks for. What stands in the plan's own column goes first. A roster has one column of shares: in a row that takes several plans it speaks of those that allow more than one
 * share, where there are any.
 */
export function sharesAsked(scheme: Scheme, reading: MemberReading, plan: string): number {
  const own = reading.sharesByPlan.get(plan);
  if (own !== undefined) return own;
  const severalElsewhere = reading.plans.some((other) => other !== plan && mostShares(scheme, other) > 1);
  if (mostShares(scheme, plan) === 1 && severalElsewhere) return 1;
  return reading.shares ?? 1;
}

/** The column that says how many shares of a plan a row asks for. */
export function sharesField(reading: MemberReading, plan: string): RosterField {
  return reading.sharesByPlan.has(plan) ? `plan:${plan}` : 'shares';
}
