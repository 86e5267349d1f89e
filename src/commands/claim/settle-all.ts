import { setImmediate as nextTurn } from 'node:timers/promises';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { progressTexts } from '../../io/report/text/progress-texts.ts';
import type { ExpandedInputs } from '../../io/submitted/expand-inputs.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { progressOf } from '../enrolment/review-progress.ts';
import type { SettledFile } from './claim-report.ts';
import type { ClaimTerms } from './claim-terms.ts';
import { readClaimInput } from './read-claims.ts';
import { settleFile } from './settle-file.ts';
import type { Taker } from './taker.ts';

/** Who takes the claims in, and what a run has settled so far. */
export interface Settling {
  readonly taker: Taker;
  /** Whether the person asked to stop: looked at between files. */
  readonly stopped: () => boolean;
  /** Filled file by file, so that what was settled is known whatever happens. */
  readonly files: SettledFile[];
}

/** Settles every file, one after the other, in path order. */
export async function settleAll(
  { inputs, skipped }: ExpandedInputs,
  terms: ClaimTerms,
  { taker, stopped, files }: Settling,
  context: Context,
): Promise<void> {
  const { language, surroundings } = context;
  for (const file of skipped) context.say(fill(enrolTexts.skippedKind, language, { file }));
  const progress = progressOf(context);
  progress.phase(progressTexts.reading[language], inputs.length);
  let done = 0;
  try {
    for (const input of inputs) {
      // Lets Ctrl-C through.
      await nextTurn();
      if (stopped()) break;
      progress.advance({ done, note: input.shownAs });
      const read = await readClaimInput(input, surroundings.stdin, terms);
      done += 1;
      if (read.skipped) progress.say(fill(enrolTexts.skipped, language, { file: input.shownAs, kind: read.skipped }));
      else files.push(await settleFile(read, terms, taker));
      progress.advance({ done });
    }
  } finally {
    progress.stop();
  }
}
