import type { RunHandle } from '../entry/append-entry.ts';
import type { Ledger, Store } from '../ledger.ts';
import { readPosition } from '../read/last-position.ts';
import { asUserError } from '../store/database-error.ts';
import { stillHolds, writePrepared } from './apply-enrolment.ts';
import { ConcernsWritten } from './concerns-written.ts';
import type { DecidedList, ListWriter, Settlement } from './decided-list.ts';
import { LedgerGroup } from './ledger-group.ts';
import { ListsTogether } from './lists-together.ts';
import type { PreparedEnrolment } from './prepare-enrolment.ts';

/**
 * Writes to SQLite: several entries in one transaction, each of them whole. While it holds the ledger nobody else writes, so what was decided on since the last foreign entry
 * needs not be read again: it still holds unless an entry of our own concerns the same unit or person.
 */
export class GroupingWriter implements ListWriter {
  readonly #ledger: Ledger;
  readonly #run: RunHandle;
  readonly #group: LedgerGroup;
  readonly #written = new ConcernsWritten();
  /** Lists of the transaction that is open. */
  #together: { readonly store: Store; readonly lists: ListsTogether } | undefined;

  constructor(ledger: Ledger, run: RunHandle, position: number) {
    this.#ledger = ledger;
    this.#run = run;
    this.#group = new LedgerGroup(ledger, run.office, position, (store) => this.#listsIn(store).settle());
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
    const concerns = [...list.basis.question.identityNumbers, ...list.concerns];
    if (!(await this.#holds(store, list, concerns))) return { outcome: 'stale' };
    if (list.enrolment === null) return { outcome: 'holds' };
    const settlement = await this.#write(store, list.enrolment);
    this.#written.add(this.#group.last, concerns);
    return settlement;
  }

  /** @param concerns - all whom the list may touch, those whom it names among them */
  async #holds(store: Store, list: DecidedList, concerns: readonly string[]): Promise<boolean> {
    const { basis } = list;
    if (list.askAgain || basis.position < this.#group.foreign) {
      await this.#listsIn(store).settle();
      return stillHolds(store, basis);
    }
    return !this.#written.since(basis.position, concerns);
  }

  async #write(store: Store, enrolment: PreparedEnrolment): Promise<Settlement> {
    const lists = this.#listsIn(store);
    if (ListsTogether.takes(enrolment.ready.body)) {
      const entry = await lists.take(enrolment, this.#group.last + 1);
      this.#group.last += 1;
      return { outcome: 'applied', entry, unit: enrolment.unit };
    }
    await lists.settle();
    const settlement = await writePrepared(store, this.#run, enrolment);
    this.#group.last = await readPosition(store);
    return settlement;
  }

  #listsIn(store: Store): ListsTogether {
    if (this.#together?.store !== store) this.#together = { store, lists: new ListsTogether(store, this.#run) };
    return this.#together.lists;
  }
}
