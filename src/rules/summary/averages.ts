import { fen, type Yuan, yuan } from '../value/money.ts';
import type { Figures, VisitSum } from './unit-figures.ts';

/** What a visit is given on average, to the nearest fen; null where there is none. */
export function averageOf({ visits, amount }: VisitSum): Yuan | null {
  if (visits === 0) return null;
  const [sum, count] = [fen(amount), BigInt(visits)];
  return yuan((2n * sum + count) / (2n * count));
}

/** Whole fees less what was given; below zero where more was given. */
export function balanceOf({ fees, claims }: Figures): Yuan {
  return yuan(fen(fees.whole) - fen(claims.helped.amount));
}
