import { resolve } from 'node:path';
import { closeLedger, openLedger } from '../io/ledger/open-ledger.ts';
import { closeRun } from '../io/ledger/write/close-run.ts';
import { openPeriod } from '../io/ledger/write/open-period.ts';
import { openRun } from '../io/ledger/write/open-run.ts';
import { usageTexts } from '../io/report/text/common-texts.ts';
import { enrolTexts } from '../io/report/text/enrol-texts.ts';
import { initTexts } from '../io/report/text/init-texts.ts';
import { workspaceTexts } from '../io/report/text/workspace-texts.ts';
import { UserError } from '../io/user-error.ts';
import type { Settings } from '../io/workspace/settings.ts';
import { ledgerLocation } from '../io/workspace/workspace.ts';
import { refuseExistingWorkspace, writeWorkspace } from '../io/workspace/write-workspace.ts';
import type { PeriodInForce } from '../rules/enrolment/known.ts';
import type { Scheme } from '../rules/scheme/schema.ts';
import { isPlainDate, plusDays, plusDuration } from '../rules/value/plain-date.ts';
import { fill } from '../rules/value/text.ts';
import type { CommandModule, CommonOptions, Context } from './command.ts';
import { loadScheme, schemeFolders } from './scheme/load-scheme.ts';

interface InitOptions extends CommonOptions {
  readonly scheme?: string;
  readonly period?: string;
  readonly start?: string;
  readonly centre?: string;
  readonly office?: string;
  readonly ledger?: string;
}

const command: CommandModule<InitOptions> = {
  options: [
    { flags: '--scheme <id>', description: enrolTexts.optionScheme, environment: 'MUTUAL_SCHEME' },
    { flags: '--period <number>', description: initTexts.optionPeriod },
    { flags: '--start <date>', description: initTexts.optionStart },
    { flags: '--centre <name>', description: initTexts.optionCentre },
    { flags: '--office <name>', description: initTexts.optionOffice },
    { flags: '--ledger <place>', description: initTexts.optionLedger, environment: 'MUTUAL_LEDGER' },
  ],
  writes: true,
  examples: [
    { command: 'mutual init --scheme fuzhou-3 --period 3 --start 2026-07-01', says: initTexts.exampleOne },
    {
      command:
        'mutual init --scheme yunnan-17 --period 17 --start 2026-01-01 --ledger postgres://mutual@localhost/mutual',
      says: initTexts.exampleThree,
    },
  ],
  async run(context, _parameters, options) {
    if (!options.scheme) throw new UserError(workspaceTexts.noScheme);
    if (!options.period) throw new UserError(workspaceTexts.noPeriod);
    const folder = context.surroundings.directory;
    refuseExistingWorkspace(folder);
    const { scheme } = await loadScheme(options.scheme, schemeFolders(context, undefined));
    const period = periodToOpen(scheme, options.period, options.start, context);
    const settings: Settings = {
      centre: options.centre ?? initTexts.centreName[scheme.language ?? 'zh'],
      office: options.office ?? 'main',
      scheme: scheme.id,
      period: period.number,
      ledger: options.ledger ?? 'mutual.db',
      language: context.language,
    };
    const place = ledgerLocation(folder, settings.ledger);
    if (!context.dryRun) await setUp({ folder, place, settings, scheme, period }, context);
    tell({ settings, scheme, period, place: shownPlace(place), file: resolve(folder, 'mutual.yaml') }, context);
    return 0;
  },
};

export default command;

/** The period's span: from `--start`, or the scheme's own day in the year that the day of the business asks for. */
function periodToOpen(scheme: Scheme, number: string, start: string | undefined, context: Context): PeriodInForce {
  const { starts, length } = scheme.period;
  if (start !== undefined && !isPlainDate(start))
    throw new UserError(usageTexts.badDate, { option: '--start', found: start });
  if (starts !== 'centre' && start !== undefined && start.slice(5) !== starts.on) {
    throw new UserError(workspaceTexts.wrongStart, { scheme: scheme.id, expected: starts.on, found: start });
  }
  if (starts === 'centre' && start === undefined) throw new UserError(workspaceTexts.noStart, { scheme: scheme.id });
  const from = start ?? nextOn(starts === 'centre' ? '01-01' : starts.on, context.asOf);
  return { scheme: scheme.id, number, span: { from, to: plusDuration(from, length) } };
}

function nextOn(day: string, asOf: string): string {
  const thisYear = `${asOf.slice(0, 4)}-${day}`;
  return thisYear >= asOf ? thisYear : plusDuration(thisYear, 'P1Y');
}

interface NewWorkspace {
  readonly folder: string;
  readonly place: string;
  readonly settings: Settings;
  readonly scheme: Scheme;
  readonly period: PeriodInForce;
}

/** The ledger first: mutual.yaml is what makes the folder a workspace, so it is written when all else stands. */
async function setUp({ folder, place, settings, scheme, period }: NewWorkspace, context: Context): Promise<void> {
  const ledger = await openLedger(place, { create: true });
  try {
    const run = await openRun(ledger, {
      office: settings.office,
      verb: 'init',
      actor: context.actor,
      at: context.surroundings.now(),
      day: context.asOf,
      options: { scheme: scheme.id, period: period.number, start: period.span.from },
      toolVersion: context.version,
      inputs: [],
    });
    await openPeriod(ledger, run, { scheme, number: period.number, span: period.span });
    await closeRun(ledger, run, { at: context.surroundings.now(), outcome: 'completed', counts: {}, units: [] });
  } finally {
    await closeLedger(ledger);
  }
  writeWorkspace(folder, settings);
}

/** An address without its password. */
function shownPlace(place: string): string {
  return place.replace(/^(postgres(?:ql)?:\/\/[^:/@]*):[^@]*@/, '$1@');
}

function tell(
  {
    settings,
    scheme,
    period,
    place,
    file,
  }: { settings: Settings; scheme: Scheme; period: PeriodInForce; place: string; file: string },
  { json, print, language, dryRun }: Context,
): void {
  const { from, to } = period.span;
  if (json) {
    const { centre, office } = settings;
    print(
      JSON.stringify(
        {
          schemaVersion: 1,
          command: 'init',
          centre,
          office,
          scheme: scheme.id,
          period: { number: period.number, from, to },
          settings: file,
          ledger: place,
        },
        null,
        2,
      ),
    );
    return;
  }
  print(
    fill(initTexts.done, language, {
      centre: settings.centre,
      office: settings.office,
      scheme: scheme.title,
      period: period.number,
      from,
      to: plusDays(to, -1),
    }),
  );
  print(fill(initTexts.settings, language, { file }));
  print(fill(initTexts.ledger, language, { place }));
  print(dryRun ? initTexts.dryRun[language] : initTexts.next[language]);
}
