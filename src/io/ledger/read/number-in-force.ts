import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/**
 * The identity number by which a person is known now, of whom something was stated under a number that may have been corrected since.
 *
 * @param stated - given back where it is still his, or where he has no other
 */
export async function numberInForce(
  ledger: Ledger,
  { person, stated }: { readonly person: string; readonly stated: string },
): Promise<string> {
  return atOneMoment(ledger, async ({ database }) => {
    const rows = await database
      .selectFrom('identity_number')
      .select('number')
      .where('person', '=', person)
      .where('valid_to', 'is', null)
      .orderBy('valid_from', 'desc')
      .orderBy('number')
      .execute();
    const numbers = rows.map(({ number }) => number);
    return numbers.includes(stated) ? stated : (numbers[0] ?? stated);
  });
}
