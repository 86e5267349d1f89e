import { bundleErrors } from '../io/report/text/bundle-texts.ts';
import { bundleVerbTexts as texts } from '../io/report/text/bundle-verb-texts.ts';
import { expandInputs } from '../io/submitted/expand-inputs.ts';
import { hashInputs } from '../io/submitted/hash-inputs.ts';
import { UserError } from '../io/user-error.ts';
import { fill } from '../rules/value/text.ts';
import { inSingleRun } from './claim/single-run.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { fittedLines } from './explain/look.ts';
import { considerBundle, type ReportToImport } from './import/consider-bundle.ts';
import { importReport } from './import/import-report.ts';
import { withLedger } from './open-period-ledger.ts';
import { ledgerOption, type PeriodOptions } from './period-options.ts';

interface ImportOptions extends PeriodOptions {
  readonly bundle?: readonly string[];
}

const command: CommandModule<ImportOptions> = {
  arguments: [{ syntax: '[bundle...]', description: texts.argument }],
  options: [{ flags: '--bundle <file>', description: texts.optionImported, repeatable: true }, ledgerOption],
  writes: true,
  examples: [
    { command: 'mutual import 蒙自办事处.jsonl.gz', says: texts.exampleOne },
    { command: 'mutual import --bundle 蒙自办事处.jsonl.gz', says: texts.exampleOne },
    { command: 'mutual import 上报/*.jsonl.gz --dry-run', says: texts.exampleTwo },
  ],
  run: (context, parameters, options) =>
    withLedger<ExitCode>(context, options, async (open) => {
      const named = [...(options.bundle ?? []), ...parameters];
      if (named.length === 0) throw new UserError(bundleErrors.noneNamed);
      const { inputs } = await expandInputs(named, context.surroundings.directory);
      const hashes = await hashInputs(inputs);
      const reports: ReportToImport[] = [];
      // All are read and held to their hashes before the first is brought in.
      for (const [at, input] of inputs.entries()) {
        const sha256 = hashes[at]?.sha256 ?? '';
        reports.push(...(await considerBundle(open, { ...input, sha256 }, reports)));
      }
      const wanted = reports.filter(({ becomes }) => becomes === 'imported');
      if (wanted.length > 0 && !context.dryRun) {
        const run = { verb: 'import', options: {}, inputs: hashes };
        await inSingleRun(open, run, context, async (handle) => {
          for (const report of wanted) await importReport(open, handle, report);
        });
      }
      tell(reports, context);
      return 0;
    }),
};

export default command;

function tell(reports: readonly ReportToImport[], context: Context): void {
  const { json, print, language, dryRun } = context;
  if (json) {
    const told = reports.map(({ file, sha256, becomes, reported: { office, head, periods } }) => {
      const units = periods.reduce((sum, { figures }) => sum + figures.length, 0);
      return { file, sha256, office, becomes, head, periods: periods.map(({ period }) => period), units };
    });
    print(JSON.stringify({ schemaVersion: 1, command: 'import', dryRun, reports: told }, null, 2));
    return;
  }
  const words = {
    imported: dryRun ? texts.wouldImport : texts.imported,
    unchanged: texts.unchanged,
    older: texts.olderKept,
  };
  for (const { file, becomes, reported } of reports) {
    const { office, head, periods } = reported;
    const units = periods.reduce((sum, { figures }) => sum + figures.length, 0);
    const values = { file, office, periods: periods.length, units, sequence: head.sequence };
    for (const line of fittedLines([fill(words[becomes], language, values)], context)) print(line);
  }
  for (const sha256 of new Set(reports.map((each) => each.sha256))) print(`SHA-256: ${sha256}`);
  for (const line of fittedLines([(dryRun ? texts.dryRun : texts.next)[language]], context)) print(line);
}
