import type { Fen } from '../../value/money.ts';

/** Why an item is in a sample: it is not less than the interval and is looked at for certain, or its yuan were met. */
export type ChosenAs = 'certain' | 'sampled';

/**
 * Systematic selection of monetary units within a stratum: of all fen of the items one after the other, the one at the start and then every one an interval further is met, and the item that
 * holds it is chosen. So an item's chance is its amount over the interval. Items that are not less than the interval are chosen for certain and take no part in the counting.
 */
export class SystematicSelection {
  readonly #interval: Fen;
  /** How many fen are left before the next one that is met, with it. */
  #left: Fen;

  /**
   * @param interval - in fen, positive
   * @param start - the first fen that is met, from 1 to the interval
   */
  constructor(interval: Fen, start: Fen) {
    if (start < 1n || start > interval) throw new RangeError(`a start of ${start} in an interval of ${interval}`);
    this.#interval = interval;
    this.#left = start;
  }

  /** Passes the next item. @param amount - in fen, positive */
  pass(amount: Fen): ChosenAs | undefined {
    if (amount <= 0n) throw new RangeError(`an item of ${amount} fen`);
    if (amount >= this.#interval) return 'certain';
    this.#left -= amount;
    if (this.#left > 0n) return undefined;
    this.#left += this.#interval;
    return 'sampled';
  }
}
