import { Decimal } from 'decimal.js';
import { type Fen, fen, type Yuan, yuan } from '../value/money.ts';
import type { Figures, VisitSum } from './unit-figures.ts';

/** One sum in proportion to another, as a decimal text with four places, `0.8627`; null where there is nothing to measure by. */
export function ratioOf(part: Yuan, whole: Yuan): string | null {
  if (fen(whole) <= 0n) return null;
  return new Decimal(part).dividedBy(whole).toFixed(4);
}

/** What a visit is given on average, to the nearest fen; null where there is none. */
export function averageOf({ visits, amount }: VisitSum): Yuan | null {
  if (visits === 0) return null;
  const [sum, count] = [fen(amount), BigInt(visits)];
  return yuan((2n * sum + count) / (2n * count));
}

/** Whole fees less what was given; below zero where more was given. */
export function balanceOf({ fees, claims }: Figures): Yuan {
  return difference(fees.whole, claims.helped.amount);
}

/** How much a sum is more than another; below zero where it is less. */
export function difference(one: Yuan, other: Yuan): Yuan {
  const less: Fen = fen(one) - fen(other);
  return yuan(less);
}

/** By which part a number or sum grew against one before, `0.0512`; null where there was nothing before. */
export function growthOf(now: Yuan | number, before: Yuan | number): string | null {
  const [one, other] = [new Decimal(now), new Decimal(before)];
  return other.lte(0) ? null : one.minus(other).dividedBy(other).toFixed(4);
}
