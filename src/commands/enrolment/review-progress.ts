import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { progressTexts } from '../../io/report/text/progress-texts.ts';
import type { ExpandedInputs, SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import { type Progress, startProgress } from '../../io/terminal/progress.ts';
import type { OutputMark } from '../../rules/submission/cell.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { ReviewedFile } from './reviewed-file.ts';

/** What a person sees while rosters are read. */
export interface ReviewProgress {
  begin(input: SubmittedInput): void;
  /** Tells of a file that is one of our own outputs. */
  skipped(input: SubmittedInput, kind: OutputMark['kind']): void;
  /** Counts a file in, and gives it back. */
  done(file: ReviewedFile): ReviewedFile;
  stop(): void;
}

/** Progress of a command, on its stderr. */
export function progressOf({ surroundings, quiet, language }: Context): Progress {
  return startProgress({
    stream: surroundings.stderr,
    terminal: surroundings.stderrIsTerminal,
    quiet,
    columns: surroundings.columns,
    language,
  });
}

/**
 * Begins with the files of the folders that are no tables, which are told of and passed over.
 *
 * @param phase - whether what is read is taken in as well, or only checked
 */
export function reviewProgress(
  { inputs, skipped }: ExpandedInputs,
  phase: 'reading' | 'checking',
  context: Context,
): ReviewProgress {
  const { language } = context;
  for (const file of skipped) context.say(fill(enrolTexts.skippedKind, language, { file }));
  const progress = progressOf(context);
  progress.phase(progressTexts[phase][language], inputs.length);
  const count = { done: 0, units: 0, members: 0, findings: 0 };
  return {
    begin: ({ shownAs }) => progress.advance({ ...count, note: shownAs }),
    skipped({ shownAs }, kind) {
      count.done += 1;
      progress.say(fill(enrolTexts.skipped, language, { file: shownAs, kind }));
    },
    done(file) {
      count.done += 1;
      count.units += file.lists.length;
      count.findings += file.findings.length;
      for (const { plan, findings } of file.lists) {
        count.members += plan.list.participants;
        count.findings += findings.length;
      }
      progress.advance(count);
      return file;
    },
    stop: () => progress.stop(),
  };
}
