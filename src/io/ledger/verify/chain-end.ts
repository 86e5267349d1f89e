import { beginningOfChain, entryHash } from '../entry/hash.ts';
import type { Ledger } from '../ledger.ts';
import { readChainHead } from '../read/chain-head.ts';
import { atOneMoment } from '../store/transaction.ts';

/** Entries that are looked at from the end: enough to see a chain that was cut or a last run that was altered, few enough to take no time. */
const LOOKED_AT = 200;

/** The end of an office's chain. */
export interface ChainEnd {
  readonly sequence: number;
  readonly head: string;
  /** Whether the last entries hold one another, up to the head. Of those before only `verify` knows. */
  readonly holds: boolean;
}

/** Recomputes the hashes of an office's last entries, and holds them against one another and the head. */
export async function chainEnd(ledger: Ledger, office: string): Promise<ChainEnd> {
  return atOneMoment(ledger, async (store) => {
    const { sequence, hash: head } = await readChainHead(store, office);
    const rows = await store.database
      .selectFrom('entry')
      .select(['sequence', 'previous', 'hash', 'text'])
      .where('office', '=', office)
      .orderBy('sequence', 'desc')
      .limit(LOOKED_AT)
      .execute();
    let wanted = head;
    let place = sequence;
    for (const { sequence: at, previous, hash, text } of rows) {
      if (Number(at) !== place || hash !== wanted || entryHash(previous, text) !== hash)
        return { sequence, head, holds: false };
      wanted = previous;
      place -= 1;
    }
    const begins = place > 0 || wanted === beginningOfChain;
    return { sequence, head, holds: begins && (rows.length > 0 || sequence === 0) };
  });
}
