import type { Decimal } from 'decimal.js';
import { exact, less, lesser } from './exact.ts';
import type { Allowance } from './step.ts';

/** A limit as it stood: what it allows, what was used of it before, what is taken now, what is left after. */
export interface Limit {
  readonly allowed: Decimal;
  readonly used: Decimal;
  readonly taken: Decimal;
  readonly remaining: Decimal;
}

/**
 * How much of what is wanted a limit leaves: a cap over a visit, a period, a lifetime or several benefits; days that are paid for; a deductible that is taken
 * once. All in the same unit (yuan, days), none below zero. Where more was used than is allowed, nothing is taken and nothing remains.
 */
export function limitOf(allowed: Decimal, used: Decimal, wanted: Decimal): Limit {
  const left = less(allowed, used);
  const taken = lesser(wanted, left);
  return { allowed: exact(allowed), used: exact(used), taken, remaining: less(left, taken) };
}

/** The limit as the trace shows it. */
export function allowanceOf({ allowed, used, remaining }: Limit): Allowance {
  return { allowed: allowed.toFixed(), used: used.toFixed(), remaining: remaining.toFixed() };
}
