import { join } from 'node:path';
import { periodInForce } from '../../io/ledger/read/period-in-force.ts';
import { initTexts } from '../../io/report/text/init-texts.ts';
import { workspaceTexts } from '../../io/report/text/workspace-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { changeSettings } from '../../io/workspace/change-settings.ts';
import { SETTINGS_FILE } from '../../io/workspace/workspace.ts';
import { plusDays } from '../../rules/value/plain-date.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context, ExitCode } from '../command.ts';
import { withLedger } from '../open-period-ledger.ts';
import type { PeriodOptions } from '../period-options.ts';
import { loadScheme, schemeFolders } from '../scheme/load-scheme.ts';
import { periodToOpen } from './period-to-open.ts';
import { takeUpPeriod } from './take-up-period.ts';

interface NextOptions extends PeriodOptions {
  readonly start?: string;
}

/**
 * `mutual init --next`: opens a further period in the workspace's ledger, by the same scheme or its next edition, and makes it the one that the workspace works in.
 * The former stays open: `--period` names it. The ledger comes first: run again after a fault between the two, it finds the period there and only changes mutual.yaml.
 */
export async function beginNextPeriod(context: Context, options: NextOptions): Promise<ExitCode> {
  const { period: number } = options;
  if (!number) throw new UserError(workspaceTexts.noPeriod);
  return withLedger<ExitCode>(context, options, async ({ ledger, workspace }) => {
    const { settings, folder } = workspace;
    const { scheme } = await loadScheme(options.scheme ?? settings.scheme, schemeFolders(context, undefined));
    const { period: after } = await periodInForce(ledger, settings.scheme, settings.period);
    const period = periodToOpen(scheme, { number, start: options.start, after, asOf: context.asOf });
    if (!context.dryRun) {
      await takeUpPeriod(ledger, { office: settings.office, scheme, period }, context);
      await changeSettings(join(folder, SETTINGS_FILE), { scheme: scheme.id, period: number });
    }
    const { from, to } = period.span;
    if (context.json) {
      const told = {
        scheme: scheme.id,
        period: { number, from, to },
        before: { scheme: after.scheme, number: after.number },
      };
      context.print(JSON.stringify({ schemaVersion: 1, command: 'init', ...told }, null, 2));
      return 0;
    }
    const told = { scheme: scheme.title, period: number, from, to: plusDays(to, -1), before: after.number };
    context.print(fill(initTexts.nextDone, context.language, told));
    context.print((context.dryRun ? initTexts.dryRun : initTexts.next)[context.language]);
    return 0;
  });
}
