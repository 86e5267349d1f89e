import { isOwnDeath } from '../../../../rules/value/own-death.ts';
import type { Ledger } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';

/**
 * Those of some claims that are made because the member himself died, not somebody of his family.
 *
 * @param numbers - in full
 */
export async function memberDeaths(ledger: Ledger, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  return atOneMoment(ledger, async ({ database }) => {
    const deaths = new Set<string>();
    for (const chunk of inChunks(numbers)) {
      const rows = await database
        .selectFrom('claim')
        .select(['number', 'submitted'])
        .where('number', 'in', chunk)
        .where('event', '=', 'death')
        .execute();
      for (const { number, submitted } of rows) if (isOwnDeath(JSON.parse(submitted))) deaths.add(number);
    }
    return deaths;
  });
}
