import { enrolTexts } from '../io/report/text/enrol-texts.ts';
import { workspaceTexts } from '../io/report/text/workspace-texts.ts';
import { expandInputs } from '../io/submitted/expand-inputs.ts';
import { UserError } from '../io/user-error.ts';
import { findSettingsFile, readWorkspace } from '../io/workspace/workspace.ts';
import type { CommandModule, Context } from './command.ts';
import { reportJson } from './enrolment/json.ts';
import { rememberingKnowledge } from './enrolment/knowledge.ts';
import { columnMapOf, type RosterOptions, rosterOptions } from './enrolment/options.ts';
import { periodForCheck } from './enrolment/period-for-check.ts';
import { registerOfUnits } from './enrolment/register-of-units.ts';
import type { EnrolmentReport } from './enrolment/report.ts';
import { filesOf, findingsOf, reviewRosters } from './enrolment/review-rosters.ts';
import { reportLines } from './enrolment/terminal.ts';
import { unitResult } from './enrolment/unit-result.ts';
import { loadScheme, schemeFolders } from './scheme/load-scheme.ts';

const command: CommandModule<RosterOptions> = {
  arguments: [{ syntax: '<inputs...>', description: enrolTexts.inputs }],
  options: [...rosterOptions, { flags: '--start <date>', description: enrolTexts.optionStart }],
  examples: [
    { command: 'mutual check roster.xlsx --scheme fuzhou-3', says: enrolTexts.checkExampleOne },
    { command: 'mutual check rosters/ --scheme fuzhou-3 --json', says: enrolTexts.checkExampleTwo },
  ],
  async run(context, parameters, options) {
    const { scheme, hash } = await schemeFor(options, context);
    const inputs = await expandInputs(parameters, context.surroundings.directory);
    const rules = {
      scheme,
      schemeHash: hash,
      period: periodForCheck(scheme, options.start, context),
      asOf: context.asOf,
      partial: options.partial === true,
      replace: false,
      optionsHash: '',
      register: await registerOfUnits(options.units, scheme, context),
    };
    const review = {
      rules,
      knowledge: rememberingKnowledge(),
      map: columnMapOf(options.map, scheme),
      stopped: () => false,
    };
    const files = await reviewRosters(inputs, review, context);
    const report: EnrolmentReport = {
      command: 'check',
      run: null,
      scheme: { id: scheme.id, hash },
      period: rules.period,
      files: filesOf(files),
      units: files.flatMap((file) => file.lists.map((list) => unitResult(list, rules, []))),
      findings: findingsOf(files),
      outputs: [],
    };
    if (context.json) context.print(reportJson(report, context));
    else for (const line of reportLines(report, context)) context.print(line);
    return report.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
  },
};

export default command;

/** `--scheme`, else the workspace's where there is one. */
async function schemeFor(options: RosterOptions, context: Context) {
  const { directory } = context.surroundings;
  const workspace = findSettingsFile(directory) ? readWorkspace(directory) : undefined;
  const id = options.scheme ?? workspace?.settings.scheme;
  if (!id) throw new UserError(workspaceTexts.noScheme);
  return loadScheme(id, schemeFolders(context, undefined));
}
