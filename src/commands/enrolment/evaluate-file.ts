import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { OutputMark } from '../../rules/submission/cell.ts';
import { type Desk, type PreparedList, prepareList } from './prepare-list.ts';
import type { ReadInput } from './read-submissions.ts';

/** A file to be read and decided on. */
export interface EvaluationTask {
  readonly input: SubmittedInput;
  /** How many of its lists are dealt with already: the others are decided on. */
  readonly from: number;
}

/** What one file came to, before anything of it is written. Plain data. */
export interface Evaluation {
  readonly sha256: string;
  readonly format: string;
  /** Whether its cells could be read, so that a marked workbook can go back. */
  readonly readable: boolean;
  /** About the file and its table. */
  readonly findings: readonly Finding[];
  /** Set where the file is one of our own outputs and so no submission. */
  readonly skipped: OutputMark['kind'] | undefined;
  /** Its units' lists, in order, from the task's first on. */
  readonly lists: readonly PreparedList[];
  /** Milliseconds of work. */
  readonly times: { readonly read: number; readonly judge: number };
}

/** Decides on the lists of a file that was read. All of them go by what the ledger held then: whoever writes them looks whether one concerns the next. */
export async function evaluate(read: ReadInput, from: number, desk: Desk, readTime: number): Promise<Evaluation> {
  const begun = performance.now();
  const lists: PreparedList[] = [];
  for (const submission of read.submissions.slice(from)) lists.push(await prepareList(submission, desk));
  const { sha256, format, file, findings, skipped } = read;
  const times = { read: readTime, judge: performance.now() - begun };
  return { sha256, format, readable: file !== undefined, findings, skipped, lists, times };
}
