/** The value in the middle; of an even count the mean of the two in the middle, rounded down. Of none, zero. */
export function medianOf(values: readonly bigint[]): bigint {
  const sorted = values.toSorted((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0n;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0n)) / 2n;
}

/** Median of the distances from the median (MAD): it says how far values lie apart, and the few that are looked for do not move it. */
export function medianDeviation(values: readonly bigint[], median: bigint): bigint {
  return medianOf(values.map((value) => distance(value, median)));
}

/** Mean of the distances from the median, rounded down: in the place of the MAD where more than half of the values are the same. */
export function meanDeviation(values: readonly bigint[], median: bigint): bigint {
  if (values.length === 0) return 0n;
  return values.reduce((sum, value) => sum + distance(value, median), 0n) / BigInt(values.length);
}

function distance(one: bigint, other: bigint): bigint {
  return one < other ? other - one : one - other;
}
