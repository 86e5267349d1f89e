import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** What stands against bringing in balances after the workspace was set up. */
export interface OpeningRoom {
  /** Balances were brought in already and are in force. */
  readonly hasOpening: boolean;
  /** Some period is closed: what it carried over would no longer be what the fund had. */
  readonly hasClosed: boolean;
}

/** @throws UserError where the ledger cannot be read */
export async function openingRoom(ledger: Ledger): Promise<OpeningRoom> {
  return atOneMoment(ledger, async ({ database }) => {
    const opening = await database
      .selectFrom('unit_entry')
      .select('entry')
      .where('kind', '=', 'opening')
      .where('undone_by', 'is', null)
      .limit(1)
      .executeTakeFirst();
    const closed = await database
      .selectFrom('period')
      .select('id')
      .where('closed_by', 'is not', null)
      .limit(1)
      .executeTakeFirst();
    return { hasOpening: opening !== undefined, hasClosed: closed !== undefined };
  });
}
