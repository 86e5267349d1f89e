import { openingInForce } from '../../io/ledger/read/opening-in-force.ts';
import { openingRoom } from '../../io/ledger/read/opening-room.ts';
import { initTexts } from '../../io/report/text/init-texts.ts';
import { openingErrors } from '../../io/report/text/opening-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Context, ExitCode } from '../command.ts';
import { withPeriod } from '../open-period-ledger.ts';
import type { PeriodOptions } from '../period-options.ts';
import { isRefused, openingLines, readOpeningFile, sizeOf, tellRefused } from './opening.ts';
import { periodsKnown } from './periods-known.ts';
import { takeUpPeriod } from './take-up-period.ts';

/**
 * `mutual init --opening` in a workspace that exists: brings in, in a run of its own, what the centre had before its first entry and did not know or forgot when the workspace was set up.
 *
 * @throws UserError where balances were brought in already, or a period is closed; totals of former periods may come at any time
 */
export async function bringOpeningLater(file: string, options: PeriodOptions, context: Context): Promise<ExitCode> {
  return withPeriod<ExitCode>(context, options, async ({ ledger, workspace, scheme, period }) => {
    const known = (sha256: string) => periodsKnown(ledger, period, sha256);
    const opening = await readOpeningFile(file, { scheme, period, known }, context);
    if (opening === undefined) throw new Error('no opening workbook was named');
    const { hasOpening, hasClosed } = await openingRoom(ledger);
    // Totals of former periods change no books: they may come beside balances, and after a period is closed.
    const changesBooks = opening.postings.length > 0 || opening.units.length > 0;
    // The same file again goes on after a fault: what it has brought in is not brought in twice.
    if (changesBooks && hasOpening && (await openingInForce(ledger, opening.sha256)) === undefined)
      throw new UserError(openingErrors.broughtIn);
    if (changesBooks && hasClosed) throw new UserError(openingErrors.periodClosed);
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
      for (const line of openingLines(opening, context)) context.print(line);
      if (context.dryRun) context.print(initTexts.dryRun[context.language]);
    }
    return 0;
  });
}
