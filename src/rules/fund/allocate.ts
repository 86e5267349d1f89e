import type { Fen } from '../value/money.ts';

/** One of those who share a whole. */
export interface Share {
  /** Unique among the shares. */
  readonly id: string;
  /** In proportion to the other weights; zero or more. */
  readonly weight: bigint;
}

/**
 * Parts a sum in proportion to weights so that the parts add up to the whole to the fen, by the largest remainder: each gets its exact share cut to whole fen, and the
 * fen left over go one each to those of whom the most was cut off. Where the same was cut off, to the id that comes first in the order of its characters, so that
 * the order in which shares are given decides nothing. No part differs from its exact share by a fen or more.
 *
 * @param whole - in fen, zero or more
 * @returns the part of each in fen, in the order given
 * @throws RangeError for a negative sum or weight, an id given twice, or a sum of which nobody has a weight: faults of ours, never of a user
 */
export function allocate(whole: Fen, shares: readonly Share[]): ReadonlyMap<string, Fen> {
  if (whole < 0n) throw new RangeError(`a negative sum cannot be shared: ${whole}`);
  const weights = totalWeight(shares);
  if (weights === 0n) {
    if (whole > 0n) throw new RangeError(`nobody to share ${whole} fen among`);
    return new Map(shares.map(({ id }) => [id, 0n]));
  }
  const cut = shares.map(({ id, weight }) => ({
    id,
    part: (whole * weight) / weights,
    lost: (whole * weight) % weights,
  }));
  let left = cut.reduce((rest, { part }) => rest - part, whole);
  const parts = new Map(cut.map(({ id, part }) => [id, part]));
  for (const { id, part } of [...cut].sort(mostLostFirst)) {
    if (left === 0n) break;
    parts.set(id, part + 1n);
    left -= 1n;
  }
  return parts;
}

function mostLostFirst(one: { id: string; lost: bigint }, other: { id: string; lost: bigint }): number {
  if (one.lost !== other.lost) return one.lost > other.lost ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function totalWeight(shares: readonly Share[]): bigint {
  const ids = new Set<string>();
  let total = 0n;
  for (const { id, weight } of shares) {
    if (weight < 0n) throw new RangeError(`a negative weight: ${id}`);
    if (ids.has(id)) throw new RangeError(`shares twice: ${id}`);
    ids.add(id);
    total += weight;
  }
  return total;
}
