import { openingInForce } from '../../io/ledger/read/opening-in-force.ts';
import { openingRoom } from '../../io/ledger/read/opening-room.ts';
import { initTexts } from '../../io/report/text/init-texts.ts';
import { openingErrors } from '../../io/report/text/opening-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Context, ExitCode } from '../command.ts';
import { withPeriod } from '../open-period-ledger.ts';
import type { PeriodOptions } from '../period-options.ts';
import { isRefused, openingLine, readOpeningFile, sizeOf, tellRefused } from './opening.ts';
import { takeUpPeriod } from './take-up-period.ts';

/**
 * `mutual init --opening` in a workspace that exists: brings in, in a run of its own, what the centre had before its first entry and did not know or forgot when the workspace was set up.
 *
 * @throws UserError where balances were brought in already, or a period is closed
 */
export async function bringOpeningLater(file: string, options: PeriodOptions, context: Context): Promise<ExitCode> {
  return withPeriod<ExitCode>(context, options, async ({ ledger, workspace, scheme, period }) => {
    const opening = await readOpeningFile(file, { scheme, period }, context);
    if (opening === undefined) throw new Error('no opening workbook was named');
    const { hasOpening, hasClosed } = await openingRoom(ledger);
    // The same file again goes on after a fault: what it has brought in is not brought in twice.
    if (hasOpening && (await openingInForce(ledger, opening.sha256)) === undefined)
      throw new UserError(openingErrors.broughtIn);
    if (hasClosed) throw new UserError(openingErrors.periodClosed);
    if (isRefused(opening)) {
      tellRefused(opening, context);
      return 1;
    }
    const { office } = workspace.settings;
    if (!context.dryRun) await takeUpPeriod(ledger, { office, scheme, period, opening }, context);
    if (context.json) {
      const told = { scheme: scheme.id, period: { number: period.number, ...period.span }, opening: sizeOf(opening) };
      context.print(JSON.stringify({ schemaVersion: 1, command: 'init', ...told }, null, 2));
    } else {
      context.print(openingLine(opening, context));
      if (context.dryRun) context.print(initTexts.dryRun[context.language]);
    }
    return 0;
  });
}
