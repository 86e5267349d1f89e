import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ExpandedInputs, SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import type { ColumnMap } from '../../rules/submission/recognise-roster.ts';
import type { Context } from '../command.ts';
import { caseOf, decide } from './decide.ts';
import { type Judged, judgedOf } from './judged.ts';
import type { GrowingKnowledge } from './knowledge.ts';
import { type ReadInput, type ReadSubmission, readInput } from './read-submissions.ts';
import type { PhaseTimes } from './report.ts';
import { reviewProgress } from './review-progress.ts';
import type { ReviewedFile } from './reviewed-file.ts';
import type { RunRules } from './run-rules.ts';

/** What a review goes by. */
export interface Review {
  readonly rules: RunRules;
  readonly knowledge: GrowingKnowledge;
  readonly map: ColumnMap | undefined;
}

/**
 * Reads and judges every roster in path order and writes nothing: `mutual check` and `--dry-run`.
 *
 * @returns the files, and the milliseconds that reading and judging took
 */
export async function reviewRosters(
  inputs: ExpandedInputs,
  review: Review,
  context: Context,
): Promise<{ files: ReviewedFile[]; times: Pick<PhaseTimes, 'read' | 'judge' | 'whole'> }> {
  const progress = reviewProgress(inputs, 'checking', context);
  const begun = performance.now();
  const files: ReviewedFile[] = [];
  const times = { read: 0, judge: 0 };
  try {
    for (const input of inputs.inputs) {
      progress.begin(input);
      const began = performance.now();
      const read = await readInput(input, context.surroundings.stdin, review.rules.scheme, review.map);
      const wasRead = performance.now();
      if (read.skipped) progress.skipped(input, read.skipped);
      else files.push(progress.done(await reviewFile(input, read, review)));
      times.read += wasRead - began;
      times.judge += performance.now() - wasRead;
    }
  } finally {
    progress.stop();
  }
  return { files, times: { ...times, whole: performance.now() - begun } };
}

async function reviewFile(input: SubmittedInput, read: ReadInput, review: Review): Promise<ReviewedFile> {
  const lists: Judged[] = [];
  for (const submission of read.submissions) {
    // Nothing else would let the progress be drawn between the units of one file.
    await nextTurn();
    lists.push(await judge(submission, review));
  }
  const { sha256, format, file, findings } = read;
  const kept = input.path === '-' ? read : undefined;
  return { input, sha256, format, readable: file !== undefined, findings, kept, lists };
}

/** Decides on a list over what is known, and keeps what a run would have written for those that come after it. */
async function judge(submission: ReadSubmission, { rules, knowledge }: Review): Promise<Judged> {
  const each = caseOf(submission, rules);
  const known = await knowledge.known(each.question);
  const verdict = decide(each, known, rules);
  if (verdict.unchanged || verdict.plan.status === 'returned') return judgedOf(verdict);
  return judgedOf({ ...verdict, unit: knowledge.remember(verdict.plan, known, each.question) });
}
