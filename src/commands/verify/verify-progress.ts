import type { VerifyProgress } from '../../io/ledger/verify/replay.ts';
import { verifyTexts as texts } from '../../io/report/text/verify-texts.ts';
import type { Context } from '../command.ts';
import { progressOf } from '../enrolment/review-progress.ts';

/** Shows how far a proof is, for as long as some work goes on. */
export async function withVerifyProgress<Result>(
  context: Context,
  work: (onProgress: (progress: VerifyProgress) => void) => Promise<Result>,
): Promise<Result> {
  const progress = progressOf(context);
  let stage: VerifyProgress['stage'] | undefined;
  try {
    return await work((now) => {
      const title = now.stage === 'entries' ? texts.progressEntries : texts.progressTables;
      if (now.stage !== stage) progress.phase(title[context.language], now.of);
      stage = now.stage;
      progress.advance({ done: now.done });
    });
  } finally {
    progress.stop();
  }
}
