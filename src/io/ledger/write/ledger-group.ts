import { setTimeout as wait } from 'node:timers/promises';
import type { ControlledTransaction } from 'kysely';
import { lockChain } from '../entry/append-entry.ts';
import type { Ledger, Store } from '../ledger.ts';
import { readPosition } from '../read/last-position.ts';
import type { Database } from '../store/database.ts';
import { asUserError } from '../store/database-error.ts';
import { gatherIn } from '../store/transaction.ts';

/**
 * Milliseconds for which entries are gathered in one transaction, while whoever else wants to write waits. Persons and their numbers lie all over the file, so that nearly every member of a
 * small transaction costs pages of his own: of 100,000 members the commits took 10 µs each in transactions of 1,250, and 4 µs in those of 6,000. The first groups are shorter, so that of a
 * small run something stands soon.
 */
const GROUP_TIME = { first: 250, later: 1_000 } as const;
const FIRST_GROUPS = 8;

/** Milliseconds between two groups of which the first took its whole time: whoever waits for the ledger looks about as often, and so has his turn. */
const REST = 10;

/** A transaction of SQLite that is open for a moment, so that several entries go into it, each of them whole. Nobody else writes meanwhile. */
export class LedgerGroup {
  readonly #ledger: Ledger;
  readonly #office: string;
  readonly #complete: (store: Store) => Promise<void>;
  /** When a group ended that had taken its whole time. */
  #ended = Number.NEGATIVE_INFINITY;
  #open:
    | {
        readonly transaction: ControlledTransaction<Database>;
        readonly store: Store;
        readonly since: number;
        readonly release: () => void;
      }
    | undefined;
  /** The highest position of all, those that are not committed yet among them. */
  last: number;
  /** The highest position at which another process may have written. */
  foreign: number;
  /** The highest position that is committed. */
  position: number;
  commits = 0;

  /** @param complete - writes what is still to be written before a commit */
  constructor(ledger: Ledger, office: string, position: number, complete = async (_: Store): Promise<void> => {}) {
    this.#ledger = ledger;
    this.#office = office;
    this.#complete = complete;
    this.last = position;
    this.foreign = position;
    this.position = position;
  }

  /** The transaction, begun where there is none; whatever reads or writes the ledger meanwhile does so in it. */
  async begun(): Promise<Store> {
    if (this.#open !== undefined) return this.#open.store;
    const rest = this.#ended + REST - performance.now();
    if (rest > 0) await wait(rest);
    const transaction = await this.#ledger.database.startTransaction().execute();
    const store = { database: transaction, kind: this.#ledger.kind };
    this.#open = { transaction, store, since: performance.now(), release: gatherIn(this.#ledger, store) };
    await lockChain(store, this.#office);
    const position = await readPosition(store);
    if (position !== this.last) this.foreign = position;
    this.last = position;
    return store;
  }

  get #time(): number {
    return this.commits < FIRST_GROUPS ? GROUP_TIME.first : GROUP_TIME.later;
  }

  /** Commits where it has been open for long enough. */
  async commitInTime(): Promise<void> {
    if (this.#open === undefined || performance.now() - this.#open.since < this.#time) return;
    await this.commit();
    this.#ended = performance.now();
  }

  /** @throws UserError where the database refuses */
  async commit(): Promise<void> {
    const open = this.#open;
    if (open === undefined) return;
    try {
      await this.#complete(open.store);
      await open.transaction.commit().execute();
    } catch (error) {
      throw asUserError(error, this.#ledger.place);
    }
    this.#open = undefined;
    open.release();
    this.position = this.last;
    this.commits += 1;
  }

  /** Waits for something that is not of the ledger, and commits meanwhile what has been held for long enough. */
  async waitFor<Result>(work: Promise<Result>): Promise<Result> {
    if (this.#open === undefined) return work;
    const left = Math.max(0, this.#open.since + this.#time - performance.now());
    const inTime = await endsWithin(work, left);
    if (!inTime) await this.commit();
    return work;
  }

  /** Gives up what is not committed. */
  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    open.release();
    await open.transaction.rollback().execute();
  }
}

/** Whether work comes to its end, good or bad, within so many milliseconds. */
function endsWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => resolve(false), milliseconds);
    const ended = () => {
      clearTimeout(clock);
      resolve(true);
    };
    work.then(ended, ended);
  });
}
