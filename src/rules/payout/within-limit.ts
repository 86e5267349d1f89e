import { type Fen, fen } from '../value/money.ts';
import type { Payable } from './payable.ts';

/** What a limit lets through now, and what waits for another batch. */
export interface WithinLimit<Of extends Pick<Payable, 'amount'>> {
  /** So many of them, from the first on. */
  readonly taken: number;
  readonly left: number;
  /** The first that waits; undefined where none does. */
  readonly next: Of | undefined;
}

/**
 * How many claims a sum of money pays for, in their order. The first that no longer fits ends the batch, even where a smaller one after it would fit: nobody is passed
 * over, and who waits is first the next time.
 *
 * @param limit - in fen
 */
export function withinLimit<Of extends Pick<Payable, 'amount'>>(payables: Iterable<Of>, limit: Fen): WithinLimit<Of> {
  let rest = limit;
  let [taken, left] = [0, 0];
  let next: Of | undefined;
  for (const payable of payables) {
    if (next === undefined) rest -= fen(payable.amount);
    if (rest < 0n) {
      next ??= payable;
      left += 1;
    } else taken += 1;
  }
  return { taken, left, next };
}
