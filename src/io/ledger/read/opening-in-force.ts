import { bodyOf } from '../entry/read-entry.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/**
 * The entry by which the balances of a file were brought in, where it is in force: then bringing them in again would count them twice.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function openingInForce(ledger: Ledger, sha256: string): Promise<string | undefined> {
  return atOneMoment(ledger, async (store) => {
    const openings = await store.database
      .selectFrom('unit_entry')
      .select('entry')
      .where('kind', '=', 'opening')
      .where('undone_by', 'is', null)
      .execute();
    for (const { entry } of openings) {
      const body = await bodyOf(store, entry);
      if (body.kind === 'opening' && body.sha256 === sha256) return entry;
    }
    return undefined;
  });
}
