/** Numbers by chance that are the same in every run with the same seed. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  pick<const Value>(values: readonly [Value, ...Value[]]): Value;
  /** True in so many of a hundred. */
  chance(percent: number): boolean;
}

/** mulberry32: small, and good enough to spread claims over bounds. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  return {
    below,
    pick: (values) => values[below(values.length)] ?? values[0],
    chance: (percent) => below(100) < percent,
  };
}

/**
 * A sum in fen at a bound, a fen beside it, or anywhere up to a fifth above the last.
 *
 * @param bounds - in whole yuan, the last the greatest
 * @param soFar - what came before, in fen: half of the sums bring the running total to the bound
 */
export function around({ below, chance, pick }: Random, bounds: readonly [number, ...number[]], soFar = 0n): bigint {
  const greatest = Math.max(...bounds);
  const kind = below(10);
  if (kind === 0) return BigInt(below(300));
  if (kind <= 3) return BigInt(below(greatest * 120));
  if (kind === 4) return BigInt(below(greatest)) * 100n;
  const bound = BigInt(pick(bounds)) * 100n + BigInt(below(5) - 2);
  const wanted = chance(50) ? bound - soFar : bound;
  return wanted > 0n ? wanted : 0n;
}
