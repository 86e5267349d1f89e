import { join, resolve } from 'node:path';
import type { RunHandle } from '../io/ledger/entry/append-entry.ts';
import type { ChainHead } from '../io/ledger/read/chain-head.ts';
import { closeRun } from '../io/ledger/write/close-run.ts';
import { openRun } from '../io/ledger/write/open-run.ts';
import { prepareOutputFolder } from '../io/output-folder.ts';
import { enrolTexts } from '../io/report/text/enrol-texts.ts';
import { type ExpandedInputs, expandInputs } from '../io/submitted/expand-inputs.ts';
import { hashInputs } from '../io/submitted/hash-inputs.ts';
import { removeAbandoned, removeAbandonedOfRun } from '../io/temporary-file.ts';
import type { WorkbookHead } from '../io/workbook/workbook-head.ts';
import { writeWhole } from '../io/write-whole.ts';
import type { Finding } from '../rules/findings/finding.ts';
import { fill } from '../rules/value/text.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { closingOf } from './enrolment/closing.ts';
import { type FormerRegisters, importFormer, readFormerRegisters, withFormer } from './enrolment/former-register.ts';
import { reportJson } from './enrolment/json.ts';
import type { RunRules } from './enrolment/judge-submission.ts';
import { ledgerKnowledge, ledgerKnown } from './enrolment/ledger-knowledge.ts';
import { columnMapOf, optionsHashOf, type RosterOptions, rosterOptions } from './enrolment/options.ts';
import { registerOfUnits } from './enrolment/register-of-units.ts';
import { rememberingKnowledge } from './enrolment/remembering-knowledge.ts';
import { type EnrolmentReport, noTimes } from './enrolment/report.ts';
import { filesOf, findingsOf, type Review, type ReviewedFile, reviewRosters } from './enrolment/review-rosters.ts';
import { outputLines, reportLines } from './enrolment/terminal.ts';
import { unitResult } from './enrolment/unit-result.ts';
import { type WrittenOutputs, writeOutputs } from './enrolment/write-outputs.ts';
import { ledgerOption, type OpenPeriod, type PeriodOptions, withPeriod } from './open-period-ledger.ts';
import { recordedOptions } from './recorded-options.ts';
import { tellOfChangedScheme } from './scheme/tell-of-changed-scheme.ts';

interface EnrolOptions extends RosterOptions, PeriodOptions {
  readonly replace?: boolean;
  readonly notices?: boolean;
  readonly former?: string;
}

/** What a review goes by, and the former registers that renewals are recognised from. */
type Terms = Pick<Review, 'rules' | 'map'> & { readonly former: FormerRegisters };

const command: CommandModule<EnrolOptions> = {
  arguments: [{ syntax: '<inputs...>', description: enrolTexts.inputs }],
  options: [
    ...rosterOptions,
    { flags: '--period <number>', description: enrolTexts.optionPeriod, environment: 'MUTUAL_PERIOD' },
    ledgerOption,
    { flags: '--replace', description: enrolTexts.optionReplace },
    { flags: '--notices', description: enrolTexts.optionNotices },
    { flags: '--former <file>', description: enrolTexts.optionFormer },
  ],
  writes: true,
  examples: [
    { command: 'mutual enrol roster.xlsx', says: enrolTexts.enrolExampleOne },
    { command: 'mutual enrol rosters/ --units units.xlsx --notices', says: enrolTexts.enrolExampleTwo },
    { command: 'mutual enrol rosters/ --former 2025/register.xlsx --dry-run', says: enrolTexts.enrolExampleThree },
  ],
  run: (context, parameters, options) =>
    withPeriod(context, options, (open) => enrol(open, context, parameters, options)),
};

export default command;

async function enrol(
  open: OpenPeriod,
  context: Context,
  parameters: readonly string[],
  options: EnrolOptions,
): Promise<ExitCode> {
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
  const terms = { rules, map, former };
  if (former.unusable) return tellOnly(reportOf([], terms, null, undefined), context);
  return context.dryRun ? tryOut(open, inputs, terms, context) : takeIn(open, inputs, terms, context, options);
}

/** Reviews over what the ledger knows and writes nothing. */
async function tryOut(open: OpenPeriod, inputs: ExpandedInputs, terms: Terms, context: Context): Promise<ExitCode> {
  const beneath = withFormer(ledgerKnown(open.ledger, open.workspace.settings.office), terms.former);
  const knowledge = rememberingKnowledge(terms.rules, beneath);
  const files = await reviewRosters(inputs, { ...terms, knowledge, stopped: () => false }, context);
  return tellOnly(reportOf(files, terms, null, undefined), context);
}

/** Prints a report of which nothing is written. */
function tellOnly(report: EnrolmentReport, context: Context): ExitCode {
  if (context.json) context.print(reportJson(report, context));
  else for (const line of [...reportLines(report, context), enrolTexts.dryRun[context.language]]) context.print(line);
  return exitCodeOf(report);
}

async function takeIn(
  open: OpenPeriod,
  inputs: ExpandedInputs,
  terms: Terms,
  context: Context,
  options: EnrolOptions,
): Promise<ExitCode> {
  const { ledger, workspace } = open;
  const out = join(workspace.folder, 'out');
  await prepareOutputFolder(options.out ? resolve(context.surroundings.directory, options.out) : out);
  const at = context.surroundings.now();
  const run = await openRun(ledger, {
    office: workspace.settings.office,
    verb: 'enrol',
    actor: context.actor,
    at,
    day: context.asOf,
    options: recordedOptions(options),
    toolVersion: context.version,
    inputs: await hashInputs([...inputs.inputs, ...terms.former.inputs]),
  });
  let stopped = false;
  const release = context.surroundings.onInterrupt(() => {
    stopped = true;
  });
  const leftOut = await importFormer(ledger, run, open.scheme, terms.former.units);
  const knowledge = ledgerKnowledge(ledger, run, terms.rules);
  const files = await reviewRosters(inputs, { ...terms, knowledge, stopped: () => stopped }, context);
  release();
  const head = await closeRun(ledger, run, closingOf(files, context.surroundings.now(), stopped));
  const folder = options.out ? resolve(context.surroundings.directory, options.out) : join(out, `${run.number}-enrol`);
  await removeAbandoned(out);
  if (options.out) await removeAbandonedOfRun(folder);
  const reportPath = join(folder, 'report.json');
  const language = options.lang ?? open.scheme.language ?? 'zh';
  const written = await writeOutputs(
    files,
    {
      ...terms,
      folder,
      reportPath,
      ledger,
      head: workbookHead(open, run, head, at),
      account: workspace.settings.account,
      notices: options.notices === true,
      language,
    },
    context,
  );
  const report = reportOf(files, terms, { number: run.number, chainHead: head.hash }, written, leftOut);
  await writeWhole(reportPath, `${reportJson(report, context)}\n`);
  if (context.json) context.print(reportJson(report, context));
  else
    for (const line of [
      ...reportLines(report, context),
      ...outputLines({ folder, run, head, written, stopped }, report, context),
    ])
      context.print(line);
  if (stopped)
    context.say(
      fill(enrolTexts.interrupted, context.language, {
        taken: report.units.filter((unit) => unit.status !== 'returned').length,
      }),
    );
  return stopped ? 1 : exitCodeOf(report);
}

function workbookHead(open: OpenPeriod, run: RunHandle, head: ChainHead, writtenAt: string): WorkbookHead {
  return {
    centre: open.workspace.settings.centre,
    scheme: open.scheme.title,
    period: open.period.number,
    span: open.period.span,
    mark: { run: run.number, chainHead: head.hash },
    writtenAt,
  };
}

function reportOf(
  files: readonly ReviewedFile[],
  { rules, former }: Pick<Terms, 'rules' | 'former'>,
  run: { readonly number: number; readonly chainHead: string } | null,
  written: WrittenOutputs | undefined,
  leftOut: readonly Finding[] = [],
): EnrolmentReport {
  return {
    command: 'enrol',
    run: run?.number ?? null,
    chainHead: run?.chainHead ?? null,
    scheme: { id: rules.scheme.id, hash: rules.schemeHash },
    period: rules.period,
    files: filesOf(files),
    units: files.flatMap((file) => file.lists.map((list) => unitResult(list, rules, written?.ofList.get(list) ?? []))),
    findings: [...former.findings, ...leftOut, ...findingsOf(files)],
    outputs: written ? [...written.files, ...written.returned, ...written.notices] : [],
    times: noTimes,
  };
}

/** 1 where something was returned, refused or could not be read. */
function exitCodeOf(report: EnrolmentReport): ExitCode {
  return report.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
