import { doctorFindings, doctorTexts } from '../io/report/text/doctor-texts.ts';
import { findSettingsFile, ledgerLocation, readWorkspace, type Workspace } from '../io/workspace/workspace.ts';
import { fill } from '../rules/value/text.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import type { CheckResult, Fitness } from './doctor/check-result.ts';
import { failed, ledgerChecks } from './doctor/ledger-checks.ts';
import { machineChecks } from './doctor/machine-checks.ts';
import { workspaceChecks } from './doctor/workspace-checks.ts';
import { ledgerOption, type PeriodOptions } from './period-options.ts';

const command: CommandModule<PeriodOptions> = {
  options: [ledgerOption],
  examples: [
    { command: 'mutual doctor', says: doctorTexts.exampleOne },
    { command: 'mutual doctor --json', says: doctorTexts.exampleTwo },
  ],
  async run(context, _parameters, options) {
    const results = [...(await machineChecks(context)), ...(await ofWorkspace(context, options))];
    return tell(results, context);
  },
};

export default command;

async function ofWorkspace(context: Context, options: PeriodOptions): Promise<CheckResult[]> {
  const { directory } = context.surroundings;
  if (findSettingsFile(directory) === undefined) {
    const { noWorkspace: found, noWorkspaceFix: fix } = doctorFindings;
    return [{ check: 'workspace', fitness: 'warn', found, fix, parameters: { folder: directory } }];
  }
  let workspace: Workspace;
  try {
    workspace = readWorkspace(directory);
  } catch (error) {
    return [failed('workspace', error)];
  }
  const { folder, settings } = workspace;
  const location =
    options.ledger === undefined ? ledgerLocation(folder, settings.ledger) : ledgerLocation(directory, options.ledger);
  return [
    ...(await workspaceChecks(workspace, location, context)),
    ...(await ledgerChecks(location, settings, context)),
  ];
}

/** @returns 1 where anything is bad */
function tell(results: readonly CheckResult[], { language, json, print }: Context): ExitCode {
  const count = (wanted: Fitness) => results.filter(({ fitness }) => fitness === wanted).length;
  const totals = { ok: count('ok'), warn: count('warn'), bad: count('bad') };
  const worded = results.map(({ check, fitness, found, fix, parameters }) => ({
    ...{ check, fitness, found: fill(found, language, parameters) },
    fix: fix === undefined ? null : fill(fix, language, parameters),
  }));
  if (json) print(JSON.stringify({ schemaVersion: 1, command: 'doctor', checks: worded, totals }, null, 2));
  else {
    for (const { check, fitness, found, fix } of worded) {
      const words = { mark: doctorTexts.marks[fitness], name: doctorTexts.names[check], found };
      print(fill(doctorTexts.line, language, words));
      if (fix !== null) print(fill(doctorTexts.fix, language, { fix }));
    }
    print(fill(doctorTexts.totals, language, totals));
  }
  return totals.bad > 0 ? 1 : 0;
}
