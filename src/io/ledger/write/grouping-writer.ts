import type { RunHandle } from '../entry/append-entry.ts';
import type { Ledger, Store } from '../ledger.ts';
import { readPosition } from '../read/last-position.ts';
import { asUserError } from '../store/database-error.ts';
import { stillHolds, writePrepared } from './apply-enrolment.ts';
import { ConcernsWritten } from './concerns-written.ts';
import type { DecidedList, ListWriter, Settlement } from './decided-list.ts';
import { LedgerGroup } from './ledger-group.ts';

/**
 * Writes to SQLite: several entries in one transaction, each of them whole. While it holds the ledger nobody else writes, so what was decided on since the last foreign entry
 * needs not be read again: it still holds unless an entry of our own concerns the same unit or person.
 */
export class GroupingWriter implements ListWriter {
  readonly #ledger: Ledger;
  readonly #run: RunHandle;
  readonly #group: LedgerGroup;
  readonly #written = new ConcernsWritten();

  constructor(ledger: Ledger, run: RunHandle, position: number) {
    this.#ledger = ledger;
    this.#run = run;
    this.#group = new LedgerGroup(ledger, run.office, position);
  }

  get position(): number {
    return this.#group.position;
  }

  get commits(): number {
    return this.#group.commits;
  }

  async settle(list: DecidedList): Promise<Settlement> {
    try {
      const settlement = await this.#settled(await this.#group.begun(), list);
      await this.#group.commitInTime();
      return settlement;
    } catch (error) {
      throw asUserError(error, this.#ledger.place);
    }
  }

  commit(): Promise<void> {
    return this.#group.commit();
  }

  waitFor<Result>(work: Promise<Result>): Promise<Result> {
    return this.#group.waitFor(work);
  }

  forget(position: number): void {
    this.#written.forget(position);
  }

  close(): Promise<void> {
    return this.#group.close();
  }

  async #settled(store: Store, list: DecidedList): Promise<Settlement> {
    if (!(await this.#holds(store, list))) return { outcome: 'stale' };
    if (list.enrolment === null) return { outcome: 'holds' };
    const settlement = await writePrepared(store, this.#run, list.enrolment);
    this.#group.last = await readPosition(store);
    this.#written.add(this.#group.last, allConcerns(list));
    return settlement;
  }

  async #holds(store: Store, list: DecidedList): Promise<boolean> {
    const { basis } = list;
    if (list.askAgain || basis.position < this.#group.foreign) return stillHolds(store, basis);
    return !this.#written.since(basis.position, allConcerns(list));
  }
}

const allConcerns = ({ basis, concerns }: DecidedList) => [...basis.question.identityNumbers, ...concerns];
