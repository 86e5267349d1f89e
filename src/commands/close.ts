import { closingRecord } from '../io/ledger/read/books/closing-record.ts';
import { closeErrors, closeTexts } from '../io/report/text/close-texts.ts';
import { UserError } from '../io/user-error.ts';
import { closeNow } from './close/close-now.ts';
import { finishClosingSet } from './close/finish-set.ts';
import { reopen } from './close/reopen.ts';
import type { CommandModule } from './command.ts';
import { withPeriod } from './open-period-ledger.ts';
import { type PeriodOptions, periodOptions } from './period-options.ts';

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
  run: (context, _parameters, options) =>
    withPeriod(context, options, async (open) => {
      if (options.reopen) {
        requireAlone(options);
        return reopen(open, options.reason, context);
      }
      const closed = await closingRecord(open.ledger, open.period);
      return closed ? finishClosingSet(open, closed, options, context) : closeNow(open, options, context);
    }),
};

export default command;

function requireAlone({ waive = [], topUp = [] }: CloseOptions): void {
  const option = waive.length > 0 ? '--waive' : '--top-up';
  if (waive.length + topUp.length > 0) throw new UserError(closeErrors.reopenAlone, { option });
}
