import { setImmediate as nextTurn } from 'node:timers/promises';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { progressTexts } from '../../io/report/text/progress-texts.ts';
import type { ExpandedInputs, SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import type { OutputMark } from '../../rules/submission/cell.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { progressOf } from '../enrolment/review-progress.ts';
import type { HeldFile, SettledFile } from './claim-report.ts';
import type { ClaimTerms } from './claim-terms.ts';
import { readClaimInput } from './read-claims.ts';
import type { Holder } from './report/held.ts';
import { holdFile } from './report/hold-file.ts';
import { returnedDraft } from './returned-draft.ts';
import { settleFile } from './settle-file.ts';
import type { Taker } from './taker.ts';

/** Who takes the claims in, and what a run has settled so far. */
export interface Settling {
  readonly taker: Taker;
  /** Whether the person asked to stop: looked at between files. */
  readonly stopped: () => boolean;
  /** Filled file by file, so that what was settled is known whatever happens. */
  readonly files: HeldFile[];
  /** Where what files came to is kept meanwhile. */
  readonly holder: Holder;
  /** How one input is dealt with; as a claim sheet where absent. */
  readonly settle?: SettleInput;
}

/** Reads one input and deals with it, unless it is one of our own outputs. */
export type SettleInput = (
  input: SubmittedInput,
  stdin: NodeJS.ReadableStream,
  terms: ClaimTerms,
  taker: Taker,
) => Promise<SettledFile | { readonly skipped: OutputMark['kind'] }>;

const asClaimSheet: SettleInput = async (input, stdin, terms, taker) => {
  const read = await readClaimInput(input, stdin, terms);
  if (read.skipped) return { skipped: read.skipped };
  const settled = await settleFile(read, terms, taker);
  return { ...settled, returned: returnedDraft(read, settled) };
};

/** Settles every file, one after the other, in path order. */
export async function settleAll(
  { inputs, skipped }: ExpandedInputs,
  terms: ClaimTerms,
  { taker, stopped, files, holder, settle = asClaimSheet }: Settling,
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
      const settled = await settle(input, surroundings.stdin, terms, taker);
      done += 1;
      if ('claims' in settled) files.push(holdFile(settled, holder));
      else progress.say(fill(enrolTexts.skipped, language, { file: input.shownAs, kind: settled.skipped }));
      progress.advance({ done });
    }
  } finally {
    progress.stop();
  }
}
