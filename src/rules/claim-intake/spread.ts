import type { Fen } from '../value/money.ts';

/** How amounts of one kind lie. */
export interface Spread {
  /** Of the amounts that were measured. */
  readonly count: number;
  readonly median: Fen;
  /** What more than half of all amounts were, as a least sum that many are raised to, where the others were measured without them. */
  readonly same?: { readonly amount: Fen; readonly count: number };
  /** The greatest amount that is not conspicuous. */
  readonly limit: Fen;
}

/** With fewer amounts than this nothing can be said of what is usual. */
export const LEAST_COUNT = 20;

/** Where more than half of the amounts are the same, the others tell how amounts spread if they are at least one in so many; fewer are exceptions to a fixed sum. */
const LEAST_PART = 10;

/** Ratios are whole numbers of millionths. */
const ONE = 1_000_000n;
/** The least factor that is taken to be usual: of fixed amounts, which are all the same, not each other one is conspicuous. */
const LEAST_FACTOR = 1_200_000n;
/** 3.5 robust standard deviations (of which the median deviation is 0.6745) are 5.19 median deviations; as powers of the factor, 5. */
const POWER = 5;

/**
 * Median and median absolute deviation (MAD), taken of the logarithms, since costs of illness spread by factors and not by sums: half of the amounts lie within a factor
 * of the median, and what exceeds the median times the fifth power of that factor (about 3.5 robust standard deviations) is conspicuous. Neither measure is moved by the
 * few amounts that are looked for. In whole numbers: the median of all ratios to the median is what the MAD of the logarithms is the logarithm of.
 *
 * Where a benefit pays a least sum, more than half of its awards may be just that, and neither measure would tell anything of what illness costs: each award above the least sum would be
 * conspicuous. There the amounts of the others are measured.
 *
 * @param amounts - above zero, at least one
 */
export function spreadOf(amounts: readonly Fen[]): Spread {
  const common = medianOf(amounts);
  const others = amounts.filter((amount) => amount !== common);
  const same = amounts.length - others.length;
  const telling = others.length >= LEAST_COUNT && others.length * LEAST_PART >= amounts.length;
  if (same <= others.length || !telling) return measured(amounts);
  return { ...measured(others), same: { amount: common, count: same } };
}

function measured(amounts: readonly Fen[]): Spread {
  const median = medianOf(amounts);
  const usual = medianOf(amounts.map((amount) => ratioOf(amount, median)));
  const factor = usual > LEAST_FACTOR ? usual : LEAST_FACTOR;
  let limit = median;
  for (let power = 0; power < POWER; power += 1) limit = (limit * factor) / ONE;
  return { count: amounts.length, median, limit };
}

/** Whether an amount is far above the others. What is far below harms nobody but is rarely wrong either: small bills are many. */
export function implausiblyGreat(amount: Fen, { limit }: Spread): boolean {
  return amount > limit;
}

/** The greater by the smaller one, in millionths. */
function ratioOf(one: Fen, other: Fen): bigint {
  const [great, small] = one > other ? [one, other] : [other, one];
  return (great * ONE) / small;
}

/** Of an even count the lower one of the middle. */
function medianOf(values: readonly bigint[]): bigint {
  const sorted = values.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 1n;
}
