import type { Fen } from '../../value/money.ts';

const MASK = (1n << 64n) - 1n;
const STEP = 0x9e3779b97f4a7c15n;

/** The numbers of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014): so anybody can draw the same sample again. */
function* splitMix(seed: bigint): Generator<bigint, never> {
  for (let state = seed & MASK; ; ) {
    state = (state + STEP) & MASK;
    let mixed = ((state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    mixed = ((mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn) & MASK;
    yield mixed ^ (mixed >> 31n);
  }
}

/**
 * Where systematic selection begins in each stratum: the strata in the order of their names, each with the next number of the seed.
 *
 * @param seed - a whole number, not negative
 * @param strata - their names, in any order
 * @returns from 1 to the interval, in fen
 */
export function seededStarts(seed: number, strata: Iterable<string>, interval: Fen): Map<string, Fen> {
  const numbers = splitMix(BigInt(seed));
  return new Map([...new Set(strata)].sort().map((name) => [name, (numbers.next().value % interval) + 1n]));
}
