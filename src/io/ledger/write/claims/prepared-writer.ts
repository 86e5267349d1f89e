import { lockChain, type RunHandle } from '../../entry/append-entry.ts';
import { entryHashOfBytes } from '../../entry/hash.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { requireOpen } from '../../read/books/period-stage.ts';
import { readPosition } from '../../read/last-position.ts';
import { asUserError } from '../../store/database-error.ts';
import { insertPacked, type PackedRows } from '../../store/packed-rows.ts';
import { releaseBytes } from '../../store/release-bytes.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { ConcernsWritten } from '../concerns-written.ts';
import { LedgerGroup } from '../ledger-group.ts';
import { filledBytes, fillMarks, type LaterValues, textMark } from './later-marks.ts';
import { type PreparedClaims, packMarked } from './prepare-claims.ts';

/** The claims of one file, decided on over what the ledger held at one moment. Plain data: it goes from the thread that decided to the one that writes. */
export interface ClaimsAhead {
  /** The highest position of any entry at that moment. */
  readonly position: number;
  /** By whom and what its decisions may be touched: persons, numbers, receipts, the file itself. */
  readonly concerns: readonly string[];
  /** Undefined where nothing is to be written. */
  readonly prepared: PreparedClaims | undefined;
}

/** Where the entries of a file went: the first has this number in the chain, the others follow it. */
export interface WrittenClaims {
  readonly sequence: number;
  readonly position: number;
}

/**
 * Writes claims that other threads decided on to SQLite, in one order, several files in one transaction, each entry of them whole. While it holds the ledger nobody else writes, so
 * what was decided on since the last foreign entry still holds unless an entry of this run concerns the same persons, receipts or file.
 */
export class PreparedClaimsWriter {
  readonly #ledger: Ledger;
  readonly #run: RunHandle;
  readonly #group: LedgerGroup;
  readonly #written = new ConcernsWritten();

  constructor(ledger: Ledger, run: RunHandle, position: number) {
    this.#ledger = ledger;
    this.#run = run;
    this.#group = new LedgerGroup(ledger, run.office, position);
  }

  static async of(ledger: Ledger, run: RunHandle): Promise<PreparedClaimsWriter> {
    return new PreparedClaimsWriter(ledger, run, await atOneMoment(ledger, readPosition));
  }

  /** The highest position that is committed. */
  get position(): number {
    return this.#group.position;
  }

  /**
   * Holds the ledger, and says whether claims may be written as they were decided on.
   *
   * @throws UserError where the ledger cannot be held
   */
  async holds({ position, concerns }: ClaimsAhead): Promise<boolean> {
    await this.#told(() => this.#group.begun());
    return position >= this.#group.foreign && !this.#written.since(position, concerns);
  }

  /**
   * Writes them; only where they hold, and once: their texts are gone then.
   *
   * @throws UserError where the ledger cannot be written, or a period is closed
   */
  async write({ prepared, concerns }: ClaimsAhead): Promise<WrittenClaims> {
    return this.#told(async () => {
      const store = await this.#group.begun();
      const head = await lockChain(store, this.#run.office);
      const first = { sequence: head.sequence + 1, position: this.#group.last + 1 };
      if (prepared === undefined) return first;
      for (const period of prepared.periods) await requireOpen(store, period);
      await this.#insert(store, prepared, head.hash, first);
      this.#group.last += prepared.ends.length;
      this.#written.add(this.#group.last, concerns);
      await this.#group.commitInTime();
      return first;
    });
  }

  /** Has something done in the ledger that writes by itself, as a part of the run that concerns these. */
  async apart<Result>(concerns: readonly string[], work: () => Promise<Result>): Promise<Result> {
    const store = await this.#told(() => this.#group.begun());
    const result = await work();
    this.#group.last = await this.#told(() => readPosition(store));
    this.#written.add(this.#group.last, concerns);
    await this.#group.commitInTime();
    return result;
  }

  commit(): Promise<void> {
    return this.#group.commit();
  }

  waitFor<Result>(work: Promise<Result>): Promise<Result> {
    return this.#group.waitFor(work);
  }

  /** Says that nothing will come any more that was decided on at an earlier position than this. */
  forget(position: number): void {
    this.#written.forget(position);
  }

  /** Gives up what is not committed. */
  close(): Promise<void> {
    return this.#group.close();
  }

  async #insert(store: Store, prepared: PreparedClaims, head: string, first: WrittenClaims): Promise<void> {
    const { office, number } = this.#run;
    const { bytes, movedTo } = filledBytes(prepared.texts, prepared.marks, first);
    const entries: Record<string, unknown>[] = [];
    let previous = head;
    let start = 0;
    for (const [index, end] of prepared.ends.entries()) {
      const [from, to] = [movedTo(start), movedTo(end)];
      const hash = entryHashOfBytes(previous, bytes.subarray(from, to));
      const sequence = BigInt(first.sequence + index);
      const position = BigInt(first.position + index);
      const text = textMark(start, end);
      entries.push({ office, sequence, position, run: BigInt(number), kind: 'claims-decided', text, previous, hash });
      previous = hash;
      start = end;
    }
    const values = { ...first, movedTo };
    await insertPacked(store, filled(packMarked('entry', entries), values, bytes));
    const moved = { sequence: BigInt(first.sequence + entries.length - 1), hash: previous };
    await store.database
      .insertInto('chain')
      .values({ office, ...moved })
      .onConflict((conflict) => conflict.column('office').doUpdateSet(moved))
      .execute();
    for (const rows of prepared.rows) await insertPacked(store, filled(rows, values, bytes));
    releaseBytes(bytes);
    releaseBytes(prepared.texts);
  }

  async #told<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw asUserError(error, this.#ledger.place);
    }
  }
}

/** Rows as they are inserted. Long texts are those of the entries: no byte of them goes over twice. */
function filled(rows: PackedRows, values: LaterValues, texts: Buffer): PackedRows {
  const shared = Object.entries(rows.shared).map(([column, value]) => [
    column,
    typeof value === 'string' ? fillMarks(value, values) : value,
  ]);
  const long = rows.table === 'claim' || rows.table === 'entry';
  return {
    ...rows,
    shared: Object.fromEntries(shared),
    json: fillMarks(rows.json, values),
    texts: long ? texts : null,
  };
}
