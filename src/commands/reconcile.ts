import { join, resolve } from 'node:path';
import { prepareOutputFolder } from '../io/output-folder.ts';
import { reconcileTexts } from '../io/report/text/reconcile-texts.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { forReading, type OpenPeriod, withPeriod } from './open-period-ledger.ts';
import { type PeriodOptions, periodOptions } from './period-options.ts';
import { reconciliationJson } from './reconcile/json.ts';
import { reconcilePeriod } from './reconcile/reconcile-period.ts';
import { reconciliationLines } from './reconcile/terminal.ts';
import { writeReconciliationOf } from './reconcile/write-reconciliation.ts';
import { shownPath } from './shown-path.ts';

const command: CommandModule<PeriodOptions> = {
  options: periodOptions,
  examples: [
    { command: 'mutual reconcile', says: reconcileTexts.exampleOne },
    { command: 'mutual reconcile --as-of 2026-06-30 --json', says: reconcileTexts.exampleTwo },
  ],
  run: (context, _parameters, options) =>
    withPeriod(context, options, (open) => tell(open, options, context), forReading),
};

export default command;

async function tell(open: OpenPeriod, options: PeriodOptions, context: Context): Promise<ExitCode> {
  const { directory } = context.surroundings;
  const folder =
    options.out === undefined ? join(open.workspace.folder, 'out', 'reconcile') : resolve(directory, options.out);
  await prepareOutputFolder(folder);
  const asOf = context.asOfGiven ? context.asOf : undefined;
  const { office } = open.workspace.settings;
  const reconciliation = await reconcilePeriod(open.ledger, open.period, { asOf, office });
  const path = join(folder, 'reconciliation.xlsx');
  await writeReconciliationOf(path, open, reconciliation, {
    language: options.lang ?? open.scheme.language ?? 'zh',
    writtenAt: context.surroundings.now(),
  });
  const file = shownPath(path, directory);
  if (context.json)
    context.print(JSON.stringify(reconciliationJson(reconciliation, [file], context.language), null, 2));
  else {
    const told = { scheme: open.scheme.title, reconciliation, file };
    for (const line of reconciliationLines(told, context)) context.print(line);
  }
  return reconciliation.differences.length === 0 ? 0 : 1;
}
