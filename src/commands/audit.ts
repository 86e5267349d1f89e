import { join, resolve } from 'node:path';
import { prepareOutputFolder } from '../io/output-folder.ts';
import { auditJson } from '../io/report/audit/json.ts';
import { sampleTexts } from '../io/report/text/audit-sample-texts.ts';
import { auditTexts as texts } from '../io/report/text/audit-texts.ts';
import { waiveTexts } from '../io/report/text/audit-waive-texts.ts';
import { UserError } from '../io/user-error.ts';
import { type AuditedTest, isUnresolved } from '../rules/audit/audited.ts';
import { auditDocumentOf } from './audit/audit-document-of.ts';
import { type AuditOptions, auditMode, auditOptions } from './audit/audit-options.ts';
import { auditPeriod } from './audit/audit-period.ts';
import { chosenTests } from './audit/chosen-tests.ts';
import { figuresOf } from './audit/figures-of.ts';
import { auditLines } from './audit/terminal.ts';
import { shownAuditFiles, writeAudit } from './audit/write-audit.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { type OpenPeriod, withPeriod } from './open-period-ledger.ts';
import { schemeFolders } from './scheme/load-scheme.ts';
import { ledgerMark } from './summary/ledger-mark.ts';

const command: CommandModule<AuditOptions> = {
  options: auditOptions,
  writes: true,
  examples: [
    { command: 'mutual audit', says: texts.exampleOne },
    { command: 'mutual audit --deaths 死亡名单.xlsx --payroll 工资表.xlsx', says: texts.exampleTwo },
    { command: 'mutual audit --test paid-within-waiting --unmask', says: texts.exampleThree },
    { command: 'mutual audit --out 审计 --as-of 2026-12-31', says: texts.exampleFour },
    {
      command: 'mutual audit --waive paid-within-waiting --key 127-3 --reason 原件已核对 --expires 2027-12-31',
      says: waiveTexts.example,
    },
    { command: 'mutual audit --sample --materiality 50000 --confidence 95', says: sampleTexts.example },
    { command: 'mutual audit --evaluate out/audit/audit-sample.xlsx', says: sampleTexts.exampleEvaluate },
  ],
  run: (context, _parameters, options) => {
    const mode = auditMode(options);
    return withPeriod(context, options, async (open) => {
      if (mode === 'waive') return (await import('./audit/waive.ts')).waive(open, options, context);
      if (mode === 'sample') return (await import('./audit/sample/sample.ts')).sample(open, options, context);
      if (mode === 'evaluate') return (await import('./audit/sample/evaluate.ts')).evaluate(open, options, context);
      return audit(open, options, context);
    });
  },
};

export default command;

async function audit(open: OpenPeriod, options: AuditOptions, context: Context): Promise<ExitCode> {
  const { asOf, language, unmask, surroundings } = context;
  const tests = chosenTests(options.test);
  const folder =
    options.out === undefined
      ? join(open.workspace.folder, 'out', 'audit')
      : resolve(surroundings.directory, options.out);
  if (!context.dryRun) await prepareOutputFolder(folder);
  const { deaths = [], payroll: payrolls = [] } = options;
  const { directory } = surroundings;
  const scope = { open, asOf, deaths, payrolls, directory, schemes: schemeFolders(context, undefined) };
  const found = await auditPeriod(scope, tests, context);
  refuseUnusable(found);
  const taken = { open, asOf, mark: await ledgerMark(open), tests: found, figures: await figuresOf(open, asOf) };
  const files = context.dryRun ? [] : shownAuditFiles(folder, surroundings.directory);
  // What auditors are handed is in the scheme's language, what the terminal shows in that of who sits at it.
  const written = auditDocumentOf(taken, options.lang ?? open.scheme.language ?? 'zh', context);
  if (!context.dryRun) await writeAudit(folder, written, files);
  const told = written.language === language ? written : auditDocumentOf(taken, language, { unmask });
  if (context.json) context.print(JSON.stringify(auditJson(told, files), null, 2));
  else for (const line of auditLines(told, files, context)) context.print(line);
  return found.some(isUnresolved) ? 1 : 0;
}

/** A list that cannot be used must not look like one in which nothing was found. */
function refuseUnusable(tests: readonly AuditedTest[]): void {
  const refused = tests.find(({ found }) => found.listUnusable);
  if (refused?.found.notRun === undefined) return;
  throw new UserError(texts.listUnusable, { test: refused.test.title, why: refused.found.notRun });
}
