import type { Fen } from '../../value/money.ts';

/**
 * What the books still hold of each benefit of a claim, of which a part fell back to the fund: that is taken off the last benefits first, so that the parts add up to what is left.
 *
 * @param awards - in fen, in their order
 * @param voided - in fen, not more than all of them
 */
export function bookedParts(awards: readonly Fen[], voided: Fen): Fen[] {
  let left = voided;
  return awards
    .toReversed()
    .map((award) => {
      const off = left < award ? left : award;
      left -= off;
      return award - off;
    })
    .toReversed();
}
