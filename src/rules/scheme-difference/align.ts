import { saysTheSame } from './says-the-same.ts';

/** Two lists side by side: places of what belongs together, from 0; one of them absent where the other list has nothing like it. */
export interface AlignedPair {
  readonly before?: number;
  readonly after?: number;
}

/**
 * Finds what of two lists of rules belongs together: first what is the same in both, in order; between those what is alike, in order; the rest was added or removed.
 */
export function align(before: readonly unknown[], after: readonly unknown[]): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let [left, right] = [0, 0];
  const until = (leftEnd: number, rightEnd: number) => {
    pairs.push(...pairGap(before, after, [left, leftEnd], [right, rightEnd]));
    [left, right] = [leftEnd + 1, rightEnd + 1];
  };
  for (const [one, other] of sameInOrder(before, after)) {
    until(one, other);
    pairs.push({ before: one, after: other });
  }
  until(before.length, after.length);
  return pairs;
}

/** The longest common subsequence, as pairs of places. Lists of rules are short. */
function sameInOrder(before: readonly unknown[], after: readonly unknown[]): [number, number][] {
  const same = before.map((one) => after.map((other) => saysTheSame(one, other)));
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

function pairGap(
  before: readonly unknown[],
  after: readonly unknown[],
  [leftStart, leftEnd]: readonly [number, number],
  [rightStart, rightEnd]: readonly [number, number],
): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let right = rightStart;
  for (let left = leftStart; left < leftEnd; left += 1) {
    let match = right;
    while (match < rightEnd && !isAlike(before[left], after[match])) match += 1;
    if (match === rightEnd) {
      pairs.push({ before: left });
      continue;
    }
    for (; right < match; right += 1) pairs.push({ after: right });
    pairs.push({ before: left, after: match });
    right = match + 1;
  }
  for (; right < rightEnd; right += 1) pairs.push({ after: right });
  return pairs;
}

/** Two rules of one form: with the same keys, or with something in common besides the clause. */
function isAlike(one: unknown, other: unknown): boolean {
  if (!isMapping(one) || !isMapping(other)) return false;
  const keys = (of: object) => Object.keys(of).sort().join(' ');
  if (keys(one) === keys(other)) return true;
  return Object.entries(one).some(([key, value]) => key !== 'clause' && saysTheSame(value, other[key]));
}

/** Whether a value of a scheme is keys with their values. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
