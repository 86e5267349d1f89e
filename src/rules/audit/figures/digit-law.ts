/** Share of each first digit, 1 to 9, among natural sums: log10(1 + 1/d), Benford's law. */
export const SHARES: readonly number[] = Array.from({ length: 9 }, (_, index) => Math.log10(1 + 1 / (index + 1)));

/** How far counts of first digits lie from the law. Shares and deviations of counts are no money, so they are floats. */
export interface DigitMeasures {
  readonly count: number;
  /** Mean absolute deviation of the shares. */
  readonly deviation: number;
  /** With 8 degrees of freedom. */
  readonly chiSquare: number;
  /** Of each digit, in standard deviations of its count: positive where it comes more often than expected. */
  readonly scores: readonly number[];
  readonly expected: readonly number[];
}

/** @param counts - how often each first digit comes, 1 to 9; together at least one */
export function measureDigits(counts: readonly number[]): DigitMeasures {
  const count = counts.reduce((sum, each) => sum + each, 0);
  const expected = SHARES.map((share) => share * count);
  const of = SHARES.map((share, index) => ({ share, found: counts[index] ?? 0, wanted: share * count }));
  return {
    count,
    expected,
    deviation: of.reduce((sum, { share, found }) => sum + Math.abs(found / count - share), 0) / SHARES.length,
    chiSquare: of.reduce((sum, { found, wanted }) => sum + (found - wanted) ** 2 / wanted, 0),
    scores: of.map(({ share, found, wanted }) => scoreOf(found - wanted, count * share * (1 - share))),
  };
}

/** With the correction for counts being whole numbers. */
function scoreOf(beyond: number, variance: number): number {
  const corrected = Math.max(0, Math.abs(beyond) - 0.5);
  return (Math.sign(beyond) * corrected) / Math.sqrt(variance);
}
