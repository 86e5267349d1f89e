import { setImmediate as nextTurn } from 'node:timers/promises';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { progressTexts } from '../../io/report/text/progress-texts.ts';
import type { ExpandedInputs, SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { startProgress } from '../../io/terminal/progress.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { ColumnMap } from '../../rules/submission/recognise-roster.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { type Judged, judgeAndTake, type RunRules } from './judge-submission.ts';
import type { Knowledge } from './knowledge.ts';
import { type ReadInput, readInput } from './read-submissions.ts';
import type { EnrolmentReport } from './report.ts';

/** What a review takes along. */
export interface Review {
  readonly rules: RunRules;
  readonly knowledge: Knowledge;
  readonly map: ColumnMap | undefined;
  /** Whether the person asked to stop: looked at between units. */
  readonly stopped: () => boolean;
}

/** One file of a review; it keeps no cells, so that a whole period can be reviewed. */
export interface ReviewedFile {
  readonly input: SubmittedInput;
  readonly sha256: string;
  readonly format: string;
  /** Whether its cells could be read, so that a marked workbook can go back. */
  readonly readable: boolean;
  /** About the file and its table. */
  readonly findings: readonly Finding[];
  /** The cells of standard input, which cannot be read again; of other files nothing is kept. */
  readonly kept: ReadInput | undefined;
  /** Its units' lists in order, with what became of each. */
  readonly lists: readonly Judged[];
}

/** Reads, judges and takes every roster in path order, one file at a time, so that memory holds one file's cells and the figures of the others. */
export async function reviewRosters(inputs: ExpandedInputs, review: Review, context: Context): Promise<ReviewedFile[]> {
  const { surroundings, language } = context;
  for (const path of inputs.skipped) context.say(fill(enrolTexts.skippedKind, language, { file: path }));
  const progress = startProgress({
    stream: surroundings.stderr,
    terminal: surroundings.stderrIsTerminal,
    quiet: context.quiet,
    columns: surroundings.columns,
    language,
  });
  progress.phase(progressTexts.reading[language], inputs.inputs.length);
  const files: ReviewedFile[] = [];
  for (const [index, each] of inputs.inputs.entries()) {
    if (review.stopped()) break;
    progress.advance({ done: index, note: each.shownAs });
    const read = await readInput(each, surroundings.stdin, review.rules.scheme, review.map);
    if (read.skipped) progress.say(fill(enrolTexts.skipped, language, { file: read.path, kind: read.skipped }));
    else files.push(await reviewFile(each, read, review));
  }
  progress.stop();
  return files;
}

async function reviewFile(input: SubmittedInput, read: ReadInput, review: Review): Promise<ReviewedFile> {
  const lists: Judged[] = [];
  for (const submission of read.submissions) {
    // The ledger in a file answers at once, so nothing else would let Ctrl-C through between the units of one file.
    await nextTurn();
    if (review.stopped()) break;
    lists.push(await judgeAndTake(submission, review.rules, review.knowledge));
  }
  return {
    input,
    sha256: read.sha256,
    format: read.format,
    readable: read.file !== undefined,
    findings: read.findings,
    kept: input.path === '-' ? read : undefined,
    lists,
  };
}

/** All findings of a review, file by file. */
export function findingsOf(files: readonly ReviewedFile[]): Finding[] {
  return files.flatMap((file) => [...file.findings, ...file.lists.flatMap((list) => list.findings)]);
}

/** The files of a review as the report lists them. */
export function filesOf(files: readonly ReviewedFile[]): EnrolmentReport['files'] {
  return files.map(({ input, sha256, format }) => ({ path: input.shownAs, sha256, format }));
}
