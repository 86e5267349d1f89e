import type { EntryBody } from '../../entry/entry.ts';
import { entryId, partsOfEntryId } from '../../entry/entry-id.ts';
import { bodyOf } from '../../entry/read-entry.ts';
import type { Store } from '../../ledger.ts';

/**
 * The body of an entry; of a batch or an answer that is told in several entries one for each of them, all as the last of them but with the lines of their own, one in memory at a time.
 *
 * @param body - the entry's own
 */
export async function* bodiesOfBatch(store: Store, entry: string, body: EntryBody): AsyncGenerator<EntryBody> {
  if (body.kind === 'batch-made' || body.kind === 'batch-answered') {
    const { office, sequence } = partsOfEntryId(entry);
    const before = BigInt((body.whole?.parts ?? 1) - 1);
    for (let each = sequence - before; each < sequence; each += 1n) {
      const part = await bodyOf(store, entryId(office, each));
      if (part.kind === 'batch-lines' && body.kind === 'batch-made') yield { ...body, lines: part.lines };
      if (part.kind === 'answer-lines' && body.kind === 'batch-answered') yield { ...body, lines: part.lines };
    }
  }
  yield body;
}
