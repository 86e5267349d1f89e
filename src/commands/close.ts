import { closingRecord } from '../io/ledger/read/books/closing-record.ts';
import { closeErrors, closeTexts } from '../io/report/text/close-texts.ts';
import { UserError } from '../io/user-error.ts';
import { closeNow } from './close/close-now.ts';
import { finishClosingSet } from './close/finish-set.ts';
import { reopen } from './close/reopen.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { forReading, type OpenPeriod, withPeriod } from './open-period-ledger.ts';
import { type PeriodOptions, periodOptions } from './period-options.ts';
import { growSlowly } from './side-by-side/grow-slowly.ts';

/** Options of `mutual close`. */
export interface CloseOptions extends PeriodOptions {
  readonly waive?: readonly string[];
  readonly reason?: string;
  readonly topUp?: readonly string[];
  readonly reopen?: boolean;
}

const command: CommandModule<CloseOptions> = {
  options: [
    { flags: '--waive <key>', description: closeTexts.optionWaive, repeatable: true },
    { flags: '--reason <text>', description: closeTexts.optionReason },
    { flags: '--top-up <who=amount>', description: closeTexts.optionTopUp, repeatable: true },
    { flags: '--reopen', description: closeTexts.optionReopen },
    ...periodOptions,
  ],
  writes: true,
  examples: [
    { command: 'mutual close --dry-run', says: closeTexts.exampleDry },
    { command: 'mutual close --period 17', says: closeTexts.exampleOne },
    {
      command: 'mutual close --waive not-over --waive fund-short:none --reason 省总批复',
      says: closeTexts.exampleWaive,
    },
    { command: 'mutual close --reopen --reason 票据更正', says: closeTexts.exampleReopen },
  ],
  run: (context, _parameters, options) => {
    growSlowly();
    return withPeriod(context, options, (open) => closeOrReopen(open, options, context), forReading);
  },
};

export default command;

async function closeOrReopen(open: OpenPeriod, options: CloseOptions, context: Context): Promise<ExitCode> {
  requireDayReached(open, context);
  if (options.reopen) {
    requireAlone(options);
    return reopen(open, options.reason, context);
  }
  const closed = await closingRecord(open.ledger, open.period);
  return closed ? finishClosingSet(open, closed, options, context) : closeNow(open, options, context);
}

/** Money may still move and claims may still come in until the day is there: nobody can close ahead of it, nor try it out. */
function requireDayReached({ period }: OpenPeriod, { asOf: day, surroundings }: Context): void {
  const today = surroundings.today();
  if (day > today) throw new UserError(closeErrors.notYet, { day, today, from: period.span.to });
}

function requireAlone({ waive = [], topUp = [] }: CloseOptions): void {
  const option = waive.length > 0 ? '--waive' : '--top-up';
  if (waive.length + topUp.length > 0) throw new UserError(closeErrors.reopenAlone, { option });
}
