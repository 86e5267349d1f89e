import type { Decimal } from 'decimal.js';
import type { Step } from '../../benefit/step.ts';
import type { LimitUse, Reason } from '../decision.ts';

/** An award's amount after a limit, with what the limit did. */
export interface Limited {
  /** In yuan, whole fen. */
  readonly amount: Decimal;
  readonly steps: readonly Step[];
  readonly limits: readonly LimitUse[];
  /** Why something was cut. */
  readonly cuts: readonly Reason[];
  /** Why it cannot be known what the limit leaves. */
  readonly open: readonly Reason[];
}

/** The amount as it is, before any limit. */
export function unlimited(amount: Decimal): Limited {
  return { amount, steps: [], limits: [], cuts: [], open: [] };
}

/** One limit after another, each on what the one before left. */
export function limitedBy(before: Limited, next: (amount: Decimal) => Limited): Limited {
  const after = next(before.amount);
  return {
    amount: after.amount,
    steps: joined(before.steps, after.steps),
    limits: joined(before.limits, after.limits),
    cuts: joined(before.cuts, after.cuts),
    open: joined(before.open, after.open),
  };
}

/** Nearly every list is empty, and there are many limits to a claim. */
function joined<Value>(before: readonly Value[], after: readonly Value[]): readonly Value[] {
  if (after.length === 0) return before;
  return before.length === 0 ? after : [...before, ...after];
}

/** A sum in yuan with two places. */
export function yuanText(amount: Decimal): string {
  return amount.toFixed(2);
}
