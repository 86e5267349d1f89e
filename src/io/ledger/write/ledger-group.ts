import type { ControlledTransaction } from 'kysely';
import { lockChain } from '../entry/append-entry.ts';
import type { Ledger, Store } from '../ledger.ts';
import { readPosition } from '../read/last-position.ts';
import type { Database } from '../store/database.ts';
import { asUserError } from '../store/database-error.ts';
import { gatherIn } from '../store/transaction.ts';

/** Milliseconds for which entries are gathered in one transaction: a transaction for each costs more than all else, and whoever waits for the ledger waits no longer. */
const GROUP_TIME = 250;

/** A transaction of SQLite that is open for a moment, so that several entries go into it, each of them whole. Nobody else writes meanwhile. */
export class LedgerGroup {
  readonly #ledger: Ledger;
  readonly #office: string;
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

  constructor(ledger: Ledger, office: string, position: number) {
    this.#ledger = ledger;
    this.#office = office;
    this.last = position;
    this.foreign = position;
    this.position = position;
  }

  /** The transaction, begun where there is none; whatever reads or writes the ledger meanwhile does so in it. */
  async begun(): Promise<Store> {
    if (this.#open !== undefined) return this.#open.store;
    const transaction = await this.#ledger.database.startTransaction().execute();
    const store = { database: transaction, kind: this.#ledger.kind };
    this.#open = { transaction, store, since: performance.now(), release: gatherIn(this.#ledger, store) };
    await lockChain(store, this.#office);
    const position = await readPosition(store);
    if (position !== this.last) this.foreign = position;
    this.last = position;
    return store;
  }

  /** Commits where it has been open for long enough. */
  async commitInTime(): Promise<void> {
    if (this.#open && performance.now() - this.#open.since > GROUP_TIME) await this.commit();
  }

  /** @throws UserError where the database refuses */
  async commit(): Promise<void> {
    const open = this.#open;
    if (open === undefined) return;
    try {
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
    const left = Math.max(0, this.#open.since + GROUP_TIME - performance.now());
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
