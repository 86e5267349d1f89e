import { waysToBeTheSame } from './same-item.ts';

/** Two lists side by side: places of what belongs together, from 0; one of them absent where the other list has nothing like it. */
export interface AlignedPair {
  readonly before?: number;
  readonly after?: number;
}

/** A part of both lists: from the first place up to, not with, the last. */
interface Gap {
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

/**
 * Finds what of two lists of rules belongs together, in order: first what is the same in both; between those what has the same bounds or subject; then what says the same
 * within other bounds; then what is of one form. The rest was added or removed, so that an item that was dropped is never told as the next one changed.
 */
export function align(before: readonly unknown[], after: readonly unknown[]): AlignedPair[] {
  const pairsOf = ({ before: [left, leftEnd], after: [right, rightEnd] }: Gap, way: number): AlignedPair[] => {
    const isSame = waysToBeTheSame[way];
    if (isSame === undefined || left === leftEnd || right === rightEnd)
      return [
        ...placesFrom(left, leftEnd).map((place) => ({ before: place })),
        ...placesFrom(right, rightEnd).map((place) => ({ after: place })),
      ];
    const found = sameInOrder(before.slice(left, leftEnd), after.slice(right, rightEnd), isSame);
    const pairs: AlignedPair[] = [];
    let [from, fromOther] = [left, right];
    for (const [one, other] of found) {
      pairs.push(...pairsOf({ before: [from, left + one], after: [fromOther, right + other] }, way + 1));
      pairs.push({ before: left + one, after: right + other });
      [from, fromOther] = [left + one + 1, right + other + 1];
    }
    return [...pairs, ...pairsOf({ before: [from, leftEnd], after: [fromOther, rightEnd] }, way + 1)];
  };
  return pairsOf({ before: [0, before.length], after: [0, after.length] }, 0);
}

function placesFrom(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, index) => first + index);
}

/** The longest common subsequence, as pairs of places. Lists of rules are short. */
function sameInOrder(
  before: readonly unknown[],
  after: readonly unknown[],
  isSame: (one: unknown, other: unknown) => boolean,
): [number, number][] {
  const same = before.map((one) => after.map((other) => isSame(one, other)));
  const lengths = before.map(() => after.map(() => 0)).concat([after.map(() => 0)]);
  const length = (one: number, other: number) => lengths[one]?.[other] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const row = lengths[one] ?? [];
      row[other] = same[one]?.[other]
        ? length(one + 1, other + 1) + 1
        : Math.max(length(one + 1, other), length(one, other + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [one, other] = [0, 0];
  while (one < before.length && other < after.length) {
    if (same[one]?.[other]) {
      pairs.push([one, other]);
      [one, other] = [one + 1, other + 1];
    } else if (length(one + 1, other) >= length(one, other + 1)) one += 1;
    else other += 1;
  }
  return pairs;
}
