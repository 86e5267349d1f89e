import type { PreparedEnrolment } from './prepare-enrolment.ts';

/** A list that was decided on over what the ledger held at one moment. */
export interface DecidedList {
  /** By whom its decision may be touched, beside the persons whom it names: whom it leaves out, and the names and ids of its unit. */
  readonly concerns: readonly string[];
  /** It rests on more than its concerns tell: numbers that were corrected, a name that several units bear. It is always asked again. */
  readonly askAgain: boolean;
  /** What it was decided on, to be asked again where others may have written since. */
  readonly basis: Pick<PreparedEnrolment, 'question' | 'basis' | 'position'>;
  /** The entry to be written; null where there is none. */
  readonly enrolment: PreparedEnrolment | null;
}

/** What became of it: written; nothing to be written, and the decision still holds; or decided on what holds no more. */
export type Settlement =
  | { readonly outcome: 'applied'; readonly entry: string; readonly unit: string }
  | { readonly outcome: 'holds' }
  | { readonly outcome: 'stale' };

/** The one writer of a run. Lists are settled in the order in which they apply, whichever thread decided on them first. */
export interface ListWriter {
  /** The highest position that is committed, as far as this writer knows: whoever reads the ledger now reads it at this or a later one. */
  readonly position: number;
  /** How often it has committed: what was settled at one count is committed at every higher one. */
  readonly commits: number;
  /** @throws UserError where the ledger cannot be written */
  settle(list: DecidedList): Promise<Settlement>;
  /** Commits what was settled, so that others see it. */
  commit(): Promise<void>;
  /** Waits for something that is not of the ledger, and commits meanwhile what has been held for long enough. */
  waitFor<Result>(work: Promise<Result>): Promise<Result>;
  /** Says that no list will come any more that was decided on at an earlier position than this. */
  forget(position: number): void;
  /** Gives up what is not committed. */
  close(): Promise<void>;
}
