import { type Fen, fen } from '../value/money.ts';
import type { Payable } from './payable.ts';

/** What a limit lets through now, and what waits for another batch; both in the order given. */
export interface WithinLimit {
  readonly taken: readonly Payable[];
  readonly left: readonly Payable[];
}

/**
 * The claims that a sum of money pays for, in their order. The first that no longer fits ends the batch, even where a smaller one after it would fit: nobody is passed
 * over, and who waits is first the next time.
 *
 * @param limit - in fen
 */
export function withinLimit(payables: readonly Payable[], limit: Fen): WithinLimit {
  let rest = limit;
  let count = 0;
  for (const { amount } of payables) {
    rest -= fen(amount);
    if (rest < 0n) break;
    count++;
  }
  return { taken: payables.slice(0, count), left: payables.slice(count) };
}
