import type { EntryContent } from '../entry/entry.ts';
import { beginningOfChain, entryHash } from '../entry/hash.ts';
import { parseEntry } from '../entry/read-entry.ts';
import type { Store } from '../ledger.ts';
import type { Row } from '../store/database.ts';
import type { Difference } from './difference.ts';

/** Follows every chain entry by entry, in the order of replaying, which is each chain's own order. */
export class ChainCheck {
  readonly #heads = new Map<string, { sequence: bigint; hash: string; run: bigint }>();

  /**
   * Checks one entry against the one before it in its chain.
   *
   * @returns what its text holds, undefined where it cannot be read, and what is wrong
   */
  follow(entry: Row<'entry'>): { content: EntryContent | undefined; differences: Difference[] } {
    const before = this.#heads.get(entry.office) ?? { sequence: 0n, hash: beginningOfChain };
    this.#heads.set(entry.office, { sequence: entry.sequence, hash: entry.hash, run: entry.run });
    const content = readable(entry.text);
    // The text counts where the column says something else.
    const run = Number(content?.run ?? entry.run);
    const at = { table: 'entry', key: `${entry.office} | ${entry.sequence}`, run };
    const differences: Difference[] = [];
    if (entry.sequence !== before.sequence + 1n)
      differences.push({ kind: 'entry-missing', ...at, columns: ['sequence'] });
    const wrong = [
      ...(entry.previous === before.hash ? [] : ['previous']),
      ...(isHashed(entry) ? [] : ['hash']),
      ...(content === undefined ? ['text'] : columnsUnlike(entry, content)),
    ];
    if (wrong.length > 0) differences.push({ kind: 'entry-changed', ...at, columns: wrong });
    return { content, differences };
  }

  /** After the last entry: whether each chain's head is its last entry. The run told is the last of the office: that of the entries cut off, else of those added. */
  async finish(store: Store): Promise<Difference[]> {
    const heads = await store.database.selectFrom('chain').selectAll().execute();
    const offices = new Set(this.#heads.keys());
    const differences: Difference[] = [];
    for (const { office, sequence, hash } of heads) {
      const last = this.#heads.get(office) ?? { sequence: 0n, hash: beginningOfChain };
      offices.delete(office);
      if (last.sequence === sequence && last.hash === hash) continue;
      differences.push(await this.#wrongHead(store, office));
    }
    for (const office of offices) differences.push(await this.#wrongHead(store, office));
    return differences;
  }

  async #wrongHead({ database }: Store, office: string): Promise<Difference> {
    const runs = database.selectFrom('run').select('number').where('office', '=', office).orderBy('number', 'desc');
    const known = [(await runs.limit(1).executeTakeFirst())?.number, this.#heads.get(office)?.run];
    const run = known.reduce<number | null>((last, each) => (each ? Math.max(last ?? 0, Number(each)) : last), null);
    return { kind: 'chain-head', table: 'chain', key: office, run, columns: [] };
  }
}

/** Whether an entry's hash is that of what stands in it. Where SQLite holds bytes instead of text, which no program of ours writes, nothing was hashed. */
function isHashed({ hash, previous, text }: Row<'entry'>): boolean {
  return typeof text === 'string' && hash === entryHash(previous, text);
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

/** @param text - as the database gives it: SQLite may have let in another type */
function readable(text: unknown): EntryContent | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    // Also a text that is JSON and no entry, which only somebody else can have written.
    return parseEntry(text) ?? undefined;
  } catch {
    return undefined;
  }
}
