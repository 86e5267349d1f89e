import type { RunHandle } from '../entry/append-entry.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';
import { applyEnrolment, stillHolds } from './apply-enrolment.ts';
import type { DecidedList, ListWriter, Settlement } from './decided-list.ts';

/** Writes to PostgreSQL: a transaction for each entry, since other offices write at the same time, and wait for the persons that it holds. */
export class SingleWriter implements ListWriter {
  readonly #ledger: Ledger;
  readonly #run: RunHandle;
  position: number;
  commits = 0;

  constructor(ledger: Ledger, run: RunHandle, position: number) {
    this.#ledger = ledger;
    this.#run = run;
    this.position = position;
  }

  async settle({ basis, enrolment }: DecidedList): Promise<Settlement> {
    this.commits += 1;
    if (enrolment !== null) return applyEnrolment(this.#ledger, this.#run, enrolment);
    const holds = await atOneMoment(this.#ledger, (store) => stillHolds(store, basis));
    return { outcome: holds ? 'holds' : 'stale' };
  }

  async commit(): Promise<void> {}

  waitFor<Result>(work: Promise<Result>): Promise<Result> {
    return work;
  }

  forget(): void {}

  async close(): Promise<void> {}
}
