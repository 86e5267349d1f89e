import type { ControlledTransaction } from 'kysely';
import { lockChain, type RunHandle } from '../entry/append-entry.ts';
import type { Ledger, Store } from '../ledger.ts';
import { readPosition } from '../read/last-position.ts';
import type { Database } from '../store/database.ts';
import { asUserError } from '../store/database-error.ts';
import { stillHolds, writePrepared } from './apply-enrolment.ts';
import { ConcernsWritten } from './concerns-written.ts';
import type { DecidedList, ListWriter, Settlement } from './decided-list.ts';

/** Milliseconds for which entries are gathered in one transaction: a transaction for each costs more than all else, and whoever waits for the ledger waits no longer. */
const GROUP_TIME = 250;

/**
 * Writes to SQLite: several entries in one transaction, each of them whole. While it holds the ledger nobody else writes, so what was decided on since the last foreign entry
 * needs not be read again: it still holds unless an entry of our own concerns the same unit or person.
 */
export class GroupingWriter implements ListWriter {
  readonly #ledger: Ledger;
  readonly #run: RunHandle;
  readonly #written = new ConcernsWritten();
  #open:
    | { readonly transaction: ControlledTransaction<Database>; readonly store: Store; readonly since: number }
    | undefined;
  /** The highest position of all, those that are not committed yet among them. */
  #last: number;
  /** The highest position at which another process may have written. */
  #foreign: number;
  position: number;
  commits = 0;

  constructor(ledger: Ledger, run: RunHandle, position: number) {
    this.#ledger = ledger;
    this.#run = run;
    this.#last = position;
    this.#foreign = position;
    this.position = position;
  }

  async settle(list: DecidedList): Promise<Settlement> {
    try {
      const settlement = await this.#settled(await this.#begin(), list);
      if (this.#open && performance.now() - this.#open.since > GROUP_TIME) await this.commit();
      return settlement;
    } catch (error) {
      throw asUserError(error, this.#ledger.place);
    }
  }

  async commit(): Promise<void> {
    const open = this.#open;
    if (open === undefined) return;
    try {
      await open.transaction.commit().execute();
    } catch (error) {
      throw asUserError(error, this.#ledger.place);
    }
    this.#open = undefined;
    this.position = this.#last;
    this.commits += 1;
  }

  async waitFor<Result>(work: Promise<Result>): Promise<Result> {
    if (this.#open === undefined) return work;
    const left = Math.max(0, this.#open.since + GROUP_TIME - performance.now());
    const inTime = await endsWithin(work, left);
    if (!inTime) await this.commit();
    return work;
  }

  forget(position: number): void {
    this.#written.forget(position);
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    if (open !== undefined) await open.transaction.rollback().execute();
  }

  async #begin(): Promise<Store> {
    if (this.#open !== undefined) return this.#open.store;
    const transaction = await this.#ledger.database.startTransaction().execute();
    const store = { database: transaction, kind: this.#ledger.kind };
    this.#open = { transaction, store, since: performance.now() };
    await lockChain(store, this.#run.office);
    const position = await readPosition(store);
    if (position !== this.#last) this.#foreign = position;
    this.#last = position;
    return store;
  }

  async #settled(store: Store, list: DecidedList): Promise<Settlement> {
    if (!(await this.#holds(store, list))) return { outcome: 'stale' };
    if (list.enrolment === null) return { outcome: 'holds' };
    const settlement = await writePrepared(store, this.#run, list.enrolment);
    this.#last = await readPosition(store);
    this.#written.add(this.#last, allConcerns(list));
    return settlement;
  }

  async #holds(store: Store, list: DecidedList): Promise<boolean> {
    const { basis } = list;
    if (list.askAgain || basis.position < this.#foreign) return stillHolds(store, basis);
    return !this.#written.since(basis.position, allConcerns(list));
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

const allConcerns = ({ basis, concerns }: DecidedList) => [...basis.question.identityNumbers, ...concerns];
