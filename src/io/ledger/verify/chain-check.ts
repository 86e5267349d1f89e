import type { EntryContent } from '../entry/entry.ts';
import { beginningOfChain, entryHash } from '../entry/hash.ts';
import { parseEntry } from '../entry/read-entry.ts';
import type { Store } from '../ledger.ts';
import type { Row } from '../store/database.ts';
import type { Difference } from './difference.ts';

/** Follows every chain entry by entry, in the order of replaying, which is each chain's own order. */
export class ChainCheck {
  readonly #heads = new Map<string, { sequence: bigint; hash: string }>();

  /**
   * Checks one entry against the one before it in its chain.
   *
   * @returns what its text holds, undefined where it cannot be read, and what is wrong
   */
  follow(entry: Row<'entry'>): { content: EntryContent | undefined; differences: Difference[] } {
    const before = this.#heads.get(entry.office) ?? { sequence: 0n, hash: beginningOfChain };
    this.#heads.set(entry.office, { sequence: entry.sequence, hash: entry.hash });
    const at = { table: 'entry', key: `${entry.office} | ${entry.sequence}`, run: Number(entry.run) };
    const differences: Difference[] = [];
    if (entry.sequence !== before.sequence + 1n)
      differences.push({ kind: 'entry-missing', ...at, columns: ['sequence'] });
    const content = readable(entry.text);
    const wrong = [
      ...(entry.previous === before.hash ? [] : ['previous']),
      ...(entry.hash === entryHash(entry.previous, entry.text) ? [] : ['hash']),
      ...(content === undefined ? ['text'] : columnsUnlike(entry, content)),
    ];
    if (wrong.length > 0) differences.push({ kind: 'entry-changed', ...at, columns: wrong });
    return { content, differences };
  }

  /** After the last entry: whether each chain's head is its last entry. */
  async finish(store: Store): Promise<Difference[]> {
    const heads = await store.database.selectFrom('chain').selectAll().execute();
    const differences: Difference[] = [];
    const wrong = (office: string) =>
      differences.push({ kind: 'chain-head', table: 'chain', key: office, run: null, columns: [] });
    for (const { office, sequence, hash } of heads) {
      const last = this.#heads.get(office) ?? { sequence: 0n, hash: beginningOfChain };
      if (last.sequence !== sequence || last.hash !== hash) wrong(office);
    }
    const known = new Set(heads.map((head) => head.office));
    for (const office of this.#heads.keys()) if (!known.has(office)) wrong(office);
    return differences;
  }
}

function columnsUnlike(entry: Row<'entry'>, content: EntryContent): string[] {
  const stated = {
    office: content.office,
    sequence: String(content.sequence),
    position: String(content.position),
    run: String(content.run),
    kind: content.body?.kind,
  };
  return Object.entries(stated)
    .filter(([column, value]) => value !== String(Reflect.get(entry, column)))
    .map(([column]) => column);
}

function readable(text: string): EntryContent | undefined {
  try {
    return parseEntry(text);
  } catch {
    return undefined;
  }
}
