import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** Entries read at once, with their texts and without. */
const pageSize = { text: 50, hash: 2_000 } as const;

/** An entry as a chain has it. */
export interface ChainEntry {
  readonly sequence: number;
  readonly hash: string;
  /** Its canonical JSON; absent where only hashes were asked for. */
  readonly text?: string;
}

/**
 * The entries of an office's chain, the first first, up to one of them.
 *
 * @param withTexts - they hold personal data
 */
export async function* chainEntries(
  ledger: Ledger,
  office: string,
  { upTo, withTexts }: { readonly upTo: number; readonly withTexts: boolean },
): AsyncGenerator<ChainEntry> {
  const size = withTexts ? pageSize.text : pageSize.hash;
  for (let after = 0; after < upTo; ) {
    const from = BigInt(after);
    const rows = await atOneMoment(ledger, ({ database }) =>
      database
        .selectFrom('entry')
        .select(['sequence', 'hash'])
        .$if(withTexts, (query) => query.select('text'))
        .where('office', '=', office)
        .where('sequence', '>', from)
        .where('sequence', '<=', BigInt(upTo))
        .orderBy('sequence')
        .limit(size)
        .execute(),
    );
    for (const { sequence, hash, text } of rows) {
      yield { sequence: Number(sequence), hash, ...(text !== undefined && { text }) };
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = Number(last.sequence);
  }
}
