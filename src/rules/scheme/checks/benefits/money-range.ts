import { Decimal } from 'decimal.js';
import type { MoneyBounds } from '../../basics.ts';

/** Sums of whole fen that bounds hold: the first and the last, in yuan. Empty where the last is below the first. */
export interface MoneyRange {
  readonly first: Decimal;
  readonly last: Decimal;
}

const FEN = new Decimal('0.01');

/** The sums from the first to the last, both included; from 0 on, and without end, where no bound says otherwise. */
export function moneyRange({ from, above, to, below }: MoneyBounds): MoneyRange {
  const first = from !== undefined ? new Decimal(from) : above !== undefined ? new Decimal(above).plus(FEN) : ZERO;
  const last = to !== undefined ? new Decimal(to) : below !== undefined ? new Decimal(below).minus(FEN) : ENDLESS;
  return { first, last };
}

const ZERO = new Decimal(0);
/** The last sum of a range that has no upper bound. */
export const ENDLESS = new Decimal(Number.POSITIVE_INFINITY);

/** The sum after this one. */
export function fenAfter(sum: Decimal): Decimal {
  return sum.plus(FEN);
}

/** The sum before this one. */
export function fenBefore(sum: Decimal): Decimal {
  return sum.minus(FEN);
}
