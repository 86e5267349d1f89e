import type { Fen } from '../value/money.ts';
import type { OpenBook } from './open-book.ts';

/** What one of several units owes. */
export interface UnitShare {
  readonly unit: string;
  readonly open: Fen;
}

/** Of more units than these three that add up would be found by chance, and finding them takes long; two are looked for in any case. */
const MOST_FOR_THREE = 400;

/**
 * The only two units whose dues add up exactly to a sum; else, where no two do, the only three. None where several sets of units do: nothing would be known by it.
 *
 * @param periods - those that the remark names; undefined where it names none
 */
export function unitsOwingTogether(
  book: Pick<OpenBook, 'owingAny'>,
  amount: Fen,
  periods: ReadonlySet<string> | undefined,
): readonly UnitShare[] {
  const shares = book.owingAny(periods).filter(({ open }) => open < amount);
  const places = byAmount(shares);
  const pairs = pairsOf(shares, places, amount, 0);
  if (pairs.length > 0) return pairs.length === 1 ? (pairs[0] ?? []) : [];
  if (shares.length > MOST_FOR_THREE) return [];
  const threes: UnitShare[][] = [];
  for (const [index, first] of shares.entries()) {
    for (const pair of pairsOf(shares, places, amount - first.open, index + 1)) threes.push([first, ...pair]);
    if (threes.length > 1) return [];
  }
  return threes[0] ?? [];
}

function byAmount(shares: readonly UnitShare[]): ReadonlyMap<Fen, readonly number[]> {
  const places = new Map<Fen, number[]>();
  for (const [place, { open }] of shares.entries()) {
    const same = places.get(open);
    if (same === undefined) places.set(open, [place]);
    else same.push(place);
  }
  return places;
}

/** Pairs that come to a sum among the shares from a place on; two at most, since two are too many. */
function pairsOf(
  shares: readonly UnitShare[],
  places: ReadonlyMap<Fen, readonly number[]>,
  sum: Fen,
  from: number,
): UnitShare[][] {
  const pairs: UnitShare[][] = [];
  for (let place = from; place < shares.length && pairs.length < 2; place += 1) {
    const one = shares[place] as UnitShare;
    for (const other of places.get(sum - one.open) ?? []) {
      if (other > place) pairs.push([one, shares[other] as UnitShare]);
      if (pairs.length > 1) break;
    }
  }
  return pairs;
}
