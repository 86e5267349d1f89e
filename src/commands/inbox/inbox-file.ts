import type { SubmittedKind } from '../../rules/submission/form-words.ts';
import type { CommonOptions } from '../command.ts';
import type { RosterOptions } from '../enrolment/options.ts';
import type { PeriodOptions } from '../period-options.ts';

/** Options of `mutual inbox`. */
export interface InboxOptions extends PeriodOptions, CommonOptions, Pick<RosterOptions, 'units'> {
  readonly notices?: boolean;
  readonly jobs?: string;
  readonly settle?: string;
}

/** A file of the inbox in hand. */
export interface InboxFile {
  /** As it was dropped. */
  readonly name: string;
  /** Absolute: within `working`, or where it was dropped in a dry run. */
  readonly path: string;
  /** As the verbs show it. */
  readonly shownAs: string;
}

/** What a file turned out to be; `none` and `several` are no kind that a verb could take. */
export type InboxKind = SubmittedKind | 'unreadable' | 'ours' | 'none' | 'several' | 'unread';

/** A file that a verb wrote about another, to be laid beside it. Paths as the verb's report has them. */
export interface Beside {
  readonly path: string;
  readonly as: 'returned' | 'notice';
}

/** What became of a file. `left`: it stays in the inbox for the next call. */
export interface FileOutcome {
  readonly file: InboxFile;
  readonly kind: InboxKind;
  readonly status: 'done' | 'returned' | 'held' | 'left';
  readonly run: number | null;
  /** In the user's language, a line each: what keeps it from being done, or what is to be minded all the same. */
  readonly why: readonly string[];
  readonly beside: readonly Beside[];
}
