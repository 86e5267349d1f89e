import type { Ledger } from '../ledger.ts';
import { gathered } from './transaction.ts';

/** Milliseconds for which things are gathered in one transaction: one for each costs more than all else, and whoever waits for the ledger waits no longer. */
const GATHER_TIME = 250;

/**
 * Does something in the ledger with each of several, one after the other, many of them in one transaction of SQLite; each stays whole.
 *
 * @throws UserError where the database refuses; whatever `work` throws: what was done before stands
 */
export async function gatheredEach<Item, Result>(
  ledger: Ledger,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  while (results.length < items.length) {
    const until = performance.now() + GATHER_TIME;
    await gathered(ledger, async () => {
      for (const item of items.slice(results.length)) {
        results.push(await work(item));
        if (performance.now() > until) return;
      }
    });
  }
  return results;
}
