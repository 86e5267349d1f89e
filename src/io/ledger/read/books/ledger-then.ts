import { partsOfEntryId } from '../../entry/entry-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import type { ChainHead } from '../chain-head.ts';

/** The ledger as it stood when an entry was written. */
export interface LedgerThen {
  /** The entry's position among those of all chains. */
  readonly position: bigint;
  /** The last entry of each chain then, in order of the offices' names. */
  readonly heads: readonly ChainHead[];
}

/**
 * How far the ledger had come with an entry, so that files made of it can be made again byte for byte.
 *
 * @throws Error where there is no such entry: a fault of ours, or a damaged ledger
 */
export async function ledgerThen(ledger: Ledger, entry: string): Promise<LedgerThen> {
  const { office, sequence } = partsOfEntryId(entry);
  return atOneMoment(ledger, async ({ database }) => {
    const { position } = await database
      .selectFrom('entry')
      .select('position')
      .where('office', '=', office)
      .where('sequence', '=', sequence)
      .executeTakeFirstOrThrow(() => new Error(`the ledger lacks the entry ${entry}`));
    const last = await database
      .selectFrom('entry')
      .select((each) => ['office', each.fn.max('sequence').as('sequence')])
      .where('position', '<=', position)
      .groupBy('office')
      .orderBy('office')
      .execute();
    const heads: ChainHead[] = [];
    for (const each of last) {
      const { hash } = await database
        .selectFrom('entry')
        .select('hash')
        .where('office', '=', each.office)
        .where('sequence', '=', each.sequence)
        .executeTakeFirstOrThrow();
      heads.push({ office: each.office, sequence: Number(each.sequence), hash });
    }
    return { position, heads };
  });
}
