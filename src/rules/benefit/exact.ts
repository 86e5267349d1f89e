import { Decimal } from 'decimal.js';

/**
 * Decimals of the computation. A hundred digits: sums have 11, each rate adds four, so that sums, differences and products of any scheme are exact; quotients are
 * cut where they are made ({@link quotient}). The library's own default, 20 digits, would round silently. Schemes round only where they say so (`round`).
 */
const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 });

/** Places of a quotient: a sum in fen over a sum in fen that is not exact to so many places is still never rounded to another fen. */
const PLACES_OF_QUOTIENT = 20;

/** Nothing, in yuan or as a count; with the digits of {@link exact}. */
export const ZERO: Decimal = new Exact(0);

/** A sum in yuan or a count, from its text, a whole number or another Decimal; what is reckoned with it is exact. @throws where the text is no number */
export function exact(value: Decimal | string | bigint): Decimal {
  // One of ours is never changed, so it needs no copy: making decimals is most of what a computation costs. Every Decimal, of whatever digits, is an `instanceof Exact`.
  if (value.constructor === Exact) return value;
  return new Exact(typeof value === 'bigint' ? value.toString() : value);
}

/** A share of a whole: `80%` gives 0.8. */
export function share(rate: string): Decimal {
  return rate.endsWith('%') ? exact(rate.slice(0, -1)).dividedBy(100) : exact(rate);
}

/** Cut after 20 places, never up, so that parts never come to more than their whole. @param divisor - not zero */
export function quotient(amount: Decimal, divisor: Decimal): Decimal {
  return exact(amount).dividedBy(divisor).toDecimalPlaces(PLACES_OF_QUOTIENT, Decimal.ROUND_DOWN);
}

/** What is left of an amount after a sum is taken off, never below zero. */
export function less(amount: Decimal, sum: Decimal): Decimal {
  const left = exact(amount).minus(sum);
  return left.lessThan(ZERO) ? ZERO : left;
}

/** The lesser of two. */
export function lesser(one: Decimal, other: Decimal): Decimal {
  return exact(one.lessThan(other) ? one : other);
}

/** Whole fen, half up, as awards are paid. */
export function wholeFen(amount: Decimal): Decimal {
  return exact(amount).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}
