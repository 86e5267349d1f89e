import type { Decimal } from 'decimal.js';
import { exact } from './exact.ts';

/** Bounds of a band as the scheme has them: sums in yuan. */
export interface BandBounds {
  readonly from?: string | undefined;
  readonly above?: string | undefined;
  readonly to?: string | undefined;
  readonly below?: string | undefined;
}

/**
 * Whether an amount lies in a band: `from` and `to` include their sum, `above` and `below` do not. A band without a lower bound begins above zero: "up to 1000 yuan,
 * 100" pays nothing for costs of nothing, unless the scheme says `from: 0`.
 */
export function liesIn(amount: Decimal, { from, above, to, below }: BandBounds): boolean {
  if (from === undefined && above === undefined && !amount.greaterThan(0)) return false;
  return (
    (from === undefined || amount.greaterThanOrEqualTo(exact(from))) &&
    (above === undefined || amount.greaterThan(exact(above))) &&
    (to === undefined || amount.lessThanOrEqualTo(exact(to))) &&
    (below === undefined || amount.lessThan(exact(below)))
  );
}
