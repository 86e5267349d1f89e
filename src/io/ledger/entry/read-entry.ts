import type { Store } from '../ledger.ts';
import type { EntryBody, EntryContent } from './entry.ts';
import { partsOfEntryId } from './entry-id.ts';

/**
 * What an entry's text holds. Only texts that this ledger wrote are read; `verify` proves them by their hashes.
 *
 * @throws SyntaxError where the text is no JSON
 */
export function parseEntry(text: string): EntryContent {
  return JSON.parse(text) as EntryContent;
}

/**
 * The body of one entry.
 *
 * @throws Error where there is no such entry: a fault of ours, or a damaged ledger
 */
export async function bodyOf(store: Store, id: string): Promise<EntryBody> {
  const { office, sequence } = partsOfEntryId(id);
  const entry = await store.database
    .selectFrom('entry')
    .select('text')
    .where('office', '=', office)
    .where('sequence', '=', sequence)
    .executeTakeFirstOrThrow(() => new Error(`the ledger lacks the entry ${id}`));
  return parseEntry(entry.text).body;
}
