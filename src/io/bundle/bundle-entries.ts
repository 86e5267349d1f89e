import { beginningOfChain } from '../ledger/entry/hash.ts';
import { parseEntry } from '../ledger/entry/read-entry.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Row } from '../ledger/store/database.ts';
import { insertRows } from '../ledger/store/insert-rows.ts';
import { inTransaction } from '../ledger/store/transaction.ts';
import { fileLines } from './file-lines.ts';
import { bundleRecord } from './records.ts';

/** Entries that are written at once. */
const AT_ONCE = 200;

/**
 * Puts the entries of a bundle into an empty ledger, with their chains and nothing that they make.
 *
 * @param path - of a bundle that was read before and held to its hashes, with entries
 * @throws SyntaxError where the text of an entry is no entry: its office's own program did not write it
 */
export async function takeEntries(path: string, ledger: Ledger): Promise<void> {
  const heads = new Map<string, Row<'entry'>>();
  let page: Row<'entry'>[] = [];
  const write = async () => {
    await inTransaction(ledger, (store) => insertRows(store, 'entry', page));
    page = [];
  };
  for await (const line of fileLines(path)) {
    // Only lines of entries are parsed: those of large periods are nearly all.
    const record = line.includes('"record":"entry"') ? bundleRecord.parse(JSON.parse(line)) : undefined;
    if (record?.record !== 'entry' || record.text === undefined) continue;
    const entry = rowOf(record.hash, record.text, heads.get(record.office)?.hash);
    heads.set(record.office, entry);
    page.push(entry);
    if (page.length === AT_ONCE) await write();
  }
  await write();
  const chains = [...heads.values()].map(({ office, sequence, hash }) => ({ office, sequence, hash }));
  await inTransaction(ledger, (store) => insertRows(store, 'chain', chains));
}

function rowOf(hash: string, text: string, previous = beginningOfChain): Row<'entry'> {
  const { office, sequence, position, run, body } = parseEntry(text);
  const places = { sequence: BigInt(sequence), position: BigInt(position), run: BigInt(run) };
  return { office, ...places, kind: body.kind, text, previous, hash };
}
