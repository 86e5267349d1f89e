import { isDeepStrictEqual } from 'node:util';
import { entryBytes, lockChain, type RunHandle } from '../entry/append-entry.ts';
import type { EntryBody, ListTaken } from '../entry/entry.ts';
import { entryId } from '../entry/entry-id.ts';
import { entryHashOfBytes } from '../entry/hash.ts';
import type { Store } from '../ledger.ts';
import { PlacedLists } from '../project/placed-rows.ts';
import { project } from '../project/project.ts';
import { insertReady } from '../project/ready-list.ts';
import { requireOpen } from '../read/books/period-stage.ts';
import { collectingStore } from '../store/collected-rows.ts';
import type { Row } from '../store/database.ts';
import { insertPacked } from '../store/packed-rows.ts';
import { RowsTogether } from '../store/rows-together.ts';
import { periodsChanged } from './books/require-open.ts';
import type { PreparedEnrolment } from './prepare-enrolment.ts';

/**
 * Lists that only add, taken within one transaction of SQLite that nobody else writes in: each is an entry of its own, but what the ledger would be asked and told for each anew (the
 * chain's head, the period, the rows of the unit, its list and its journal) is asked once and told once for all, since a dozen small statements take as long as the rows of a hundred
 * members.
 */
export class ListsTogether {
  readonly #store: Store;
  readonly #run: Pick<RunHandle, 'office' | 'number'>;
  /** Periods that are known to be open: nobody closes one meanwhile. */
  readonly #open = new Set<string>();
  /** The chain's last entry; undefined where it has to be asked for. */
  #head: { sequence: number; hash: string } | undefined;
  /** Rows of the small tables that are to be inserted. */
  readonly #rows = new RowsTogether();
  /** Lists whose persons are still to be guarded and made known by their numbers. */
  readonly #placed = new PlacedLists();

  constructor(store: Store, run: Pick<RunHandle, 'office' | 'number'>) {
    this.#store = store;
    this.#run = run;
  }

  /** Whether a list does nothing but add rows: of a unit that is new, or of which nothing is told that was not known. */
  static takes({ unit, change, list }: ListTaken): boolean {
    const { before, after } = unit;
    const adds = change.removed.length === 0 && change.changed.length === 0 && list.mode === 'add';
    return adds && (before === null || isDeepStrictEqual(before, after));
  }

  /**
   * Takes a list in, at a position higher than any other. Whoever reads the ledger in this transaction calls {@link settle} first.
   *
   * @returns the entry's name
   * @throws UserError where the period is closed
   */
  async take({ body, ready }: PreparedEnrolment, position: number): Promise<string> {
    for (const period of periodsChanged(ready.body)) await this.#requireOpen(period);
    const { office, number: run } = this.#run;
    const head = this.#head ?? (await lockChain(this.#store, office));
    const sequence = head.sequence + 1;
    const content = { office, sequence, position, run, body: ready.body };
    const bytes = entryBytes(content, body);
    const hash = entryHashOfBytes(head.hash, bytes);
    await this.#insertEntry(
      { office, sequence, position, run, kind: ready.body.kind, previous: head.hash, hash },
      bytes,
    );
    this.#head = { sequence, hash };
    const { store, collected } = collectingStore();
    await project(store, content, noOther, nobody);
    for (const rows of collected) this.#rows.add(rows);
    const entry = entryId(office, sequence);
    await insertReady({ ...content, store: this.#store, entry }, ready.body, ready.rows, this.#placed);
    return entry;
  }

  /** Brings the ledger to where the lists leave it. Whatever else is written after it, the next list goes by the chain as it is then. */
  async settle(): Promise<void> {
    if (this.#head === undefined) return;
    const { office } = this.#run;
    const moved = { sequence: BigInt(this.#head.sequence), hash: this.#head.hash };
    await this.#store.database
      .insertInto('chain')
      .values({ office, ...moved })
      .onConflict((conflict) => conflict.column('office').doUpdateSet(moved))
      .execute();
    this.#head = undefined;
    await this.#rows.insertInto(this.#store);
    await this.#placed.insertInto(this.#store);
  }

  async #requireOpen(period: string): Promise<void> {
    if (this.#open.has(period)) return;
    await requireOpen(this.#store, period);
    this.#open.add(period);
  }

  /** The text goes over as the bytes that were hashed. */
  async #insertEntry(
    { sequence, position, run, ...texts }: Omit<Row<'entry'>, 'text' | 'sequence' | 'position' | 'run'> & Numbers,
    bytes: Uint8Array,
  ): Promise<void> {
    const shared = { ...texts, sequence: BigInt(sequence), position: BigInt(position), run: BigInt(run) };
    const json = `[[[0,${bytes.length}]]]`;
    await insertPacked(this.#store, {
      table: 'entry',
      keepExisting: false,
      varying: ['text'],
      shared,
      json,
      texts: bytes,
    });
  }
}

interface Numbers {
  readonly sequence: number;
  readonly position: number;
  readonly run: number;
}

/** Members and what follows from them go in by themselves. */
const nobody = { packed: [], placed: false };

/** A list undoes no entry. */
async function noOther(entry: string): Promise<EntryBody> {
  throw new TypeError(`a list asks for ${entry}`);
}
