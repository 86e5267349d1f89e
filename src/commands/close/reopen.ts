import { reopenPeriod, requireReopenable } from '../../io/ledger/write/books/close-period.ts';
import { closeErrors, closeTexts } from '../../io/report/text/close-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { fill } from '../../rules/value/text.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { Context, ExitCode } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/**
 * `mutual close --reopen`: takes back what closing carried over, and lets the period be corrected. The closing set of then stays where it is, as what was reported.
 *
 * @throws UserError where the period is not closed, or a later one is
 */
export async function reopen(open: OpenPeriod, given: string | undefined, context: Context): Promise<ExitCode> {
  const reason = given?.trim();
  if (!reason) throw new UserError(closeErrors.noReopenReason);
  const { ledger, period, scheme } = open;
  await requireReopenable(ledger, period);
  const { number } = period;
  const told = { scheme: scheme.title, period: number };
  const run = context.dryRun ? undefined : await inRun(open, reason, context);
  if (context.json) {
    const { from, to } = period.span;
    const json = { scheme: period.scheme, period: { number, from, to }, state: 'open', reopened: !context.dryRun };
    context.print(JSON.stringify({ schemaVersion: 1, command: 'close', run: run ?? null, ...json }, null, 2));
  } else {
    const text = fill(context.dryRun ? closeTexts.wouldReopen : closeTexts.reopened, context.language, told);
    for (const line of fittedLines([text], context)) context.print(line);
  }
  return 0;
}

async function inRun(open: OpenPeriod, reason: string, context: Context): Promise<number> {
  const { scheme, number } = open.period;
  const options = { scheme, period: number, reason, reopen: true };
  const { run } = await inSingleRun(open, { verb: 'close', options }, context, (handle) =>
    reopenPeriod(open.ledger, handle, { period: open.period, reason }),
  );
  return run.number;
}
