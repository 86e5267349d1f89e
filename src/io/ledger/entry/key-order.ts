/** The keys of objects of one kind, in the order of their UTF-16 code units. */
export interface KeyOrder {
  readonly keys: readonly string[];
  /** They come in that order. */
  readonly asTheyCome: boolean;
  /** No object keeps one of them in the order in which it comes, or takes it for something else: those that begin with a digit or `_`. */
  readonly unruly: boolean;
}

/** A way from key to key, as objects have them; at its end what was worked out for it. */
interface Way {
  readonly next: Map<string, Way>;
  order?: KeyOrder;
}

/** Of an object with more keys, as are those that hold something for each of many, the order is not remembered. */
const KEYS_AT_MOST = 64;
/** Keys remembered at most: the ways of our own objects have some hundred, and what users name may have any. */
const STEPS_AT_MOST = 4_000;

const start: Way = { next: new Map() };
let steps = 0;

/**
 * Puts keys in order. An entry has thousands of objects of the same few kinds: to sort the keys of each anew would make a quarter of all garbage of deciding claims.
 *
 * @param keys - of one object, as they come
 */
export function orderOfKeys(keys: readonly string[]): KeyOrder {
  if (keys.length > KEYS_AT_MOST) return sorted(keys);
  let way = start;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    let next = way.next.get(key);
    if (next === undefined) {
      if (steps >= STEPS_AT_MOST) return sorted(keys);
      next = { next: new Map() };
      way.next.set(key, next);
      steps += 1;
    }
    way = next;
  }
  way.order ??= sorted(keys);
  return way.order;
}

function sorted(keys: readonly string[]): KeyOrder {
  const inOrder = keys.toSorted();
  const asTheyCome = inOrder.every((key, index) => key === keys[index]);
  return { keys: inOrder, asTheyCome, unruly: keys.some(isUnruly) };
}

function isUnruly(key: string): boolean {
  const first = key.charCodeAt(0);
  return (first >= 48 && first <= 57) || first === 95;
}
