import { enrolTexts } from '../io/report/text/enrol-texts.ts';
import { type ExpandedInputs, expandInputs } from '../io/submitted/expand-inputs.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { exitCodeOf, reportOf } from './enrolment/enrol-report.ts';
import type { EnrolOptions, Terms } from './enrolment/enrol-terms.ts';
import { readFormerRegisters, withFormer } from './enrolment/former-register.ts';
import { reportJson } from './enrolment/json.ts';
import { ledgerKnowledge } from './enrolment/ledger-knowledge.ts';
import { columnMapOf, jobsOf, jobsOption, optionsHashOf, rosterOptions } from './enrolment/options.ts';
import { registerOfUnits } from './enrolment/register-of-units.ts';
import { rememberingKnowledge } from './enrolment/remembering-knowledge.ts';
import { type EnrolmentReport, noTimes, phaseTimes } from './enrolment/report.ts';
import { reviewRosters } from './enrolment/review-rosters.ts';
import type { RunRules } from './enrolment/run-rules.ts';
import { takeIn } from './enrolment/take-in.ts';
import { reportLines } from './enrolment/terminal.ts';
import { type OpenPeriod, withPeriodToChange } from './open-period-ledger.ts';
import { ledgerOption } from './period-options.ts';
import { tellOfChangedScheme } from './scheme/tell-of-changed-scheme.ts';

const command: CommandModule<EnrolOptions> = {
  arguments: [{ syntax: '<inputs...>', description: enrolTexts.inputs }],
  options: [
    ...rosterOptions,
    { flags: '--period <number>', description: enrolTexts.optionPeriod, environment: 'MUTUAL_PERIOD' },
    ledgerOption,
    { flags: '--replace', description: enrolTexts.optionReplace },
    { flags: '--notices', description: enrolTexts.optionNotices },
    { flags: '--former <file>', description: enrolTexts.optionFormer },
    jobsOption,
  ],
  writes: true,
  examples: [
    { command: 'mutual enrol roster.xlsx', says: enrolTexts.enrolExampleOne },
    { command: 'mutual enrol rosters/ --units units.xlsx --notices', says: enrolTexts.enrolExampleTwo },
    { command: 'mutual enrol rosters/ --former 2025/register.xlsx --dry-run', says: enrolTexts.enrolExampleThree },
  ],
  run: (context, parameters, options) =>
    withPeriodToChange(context, options, (open) => enrol(open, context, parameters, options)),
};

export default command;

async function enrol(
  open: OpenPeriod,
  context: Context,
  parameters: readonly string[],
  options: EnrolOptions,
): Promise<ExitCode> {
  const jobs = jobsOf(options.jobs, context);
  const inputs = await expandInputs(parameters, context.surroundings.directory);
  await tellOfChangedScheme(open.scheme.id, open.schemeHash, context);
  const rules: RunRules = {
    scheme: open.scheme,
    schemeHash: open.schemeHash,
    period: open.period,
    asOf: context.asOf,
    partial: options.partial === true,
    replace: options.replace === true,
    register: await registerOfUnits(options.units, open.scheme, context),
    optionsHash: await optionsHashOf(options, context),
  };
  const map = columnMapOf(options.map, open.scheme);
  const former = await readFormerRegisters(options.former, open.scheme, open.period, context);
  const terms = { rules, map, former, jobs };
  if (former.unusable) return tellOnly(reportOf([], terms, noTimes, null), context);
  return context.dryRun ? tryOut(open, inputs, terms, context) : takeIn(open, inputs, terms, context, options);
}

/** Reviews over what the ledger knows and writes nothing. */
async function tryOut(open: OpenPeriod, inputs: ExpandedInputs, terms: Terms, context: Context): Promise<ExitCode> {
  const beneath = withFormer(ledgerKnowledge(open.ledger, open.workspace.settings.office), terms.former);
  const knowledge = rememberingKnowledge(terms.rules, beneath);
  const { files, times } = await reviewRosters(inputs, { ...terms, knowledge }, context);
  return tellOnly(reportOf(files, terms, phaseTimes(times), null), context);
}

/** Prints a report of which nothing is written. */
function tellOnly(report: EnrolmentReport, context: Context): ExitCode {
  if (context.json) context.print(reportJson(report, context));
  else for (const line of [...reportLines(report, context), enrolTexts.dryRun[context.language]]) context.print(line);
  return exitCodeOf(report);
}
