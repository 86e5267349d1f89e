import { resolve } from 'node:path';
import { closeLedger, openLedger, withoutPassword } from '../io/ledger/open-ledger.ts';
import { enrolTexts } from '../io/report/text/enrol-texts.ts';
import { initAfterTexts } from '../io/report/text/init-after-texts.ts';
import { initTexts } from '../io/report/text/init-texts.ts';
import { openingErrors, openingTexts } from '../io/report/text/opening-texts.ts';
import { workspaceTexts } from '../io/report/text/workspace-texts.ts';
import { UserError } from '../io/user-error.ts';
import type { Settings } from '../io/workspace/settings.ts';
import { findSettingsFile, ledgerLocation } from '../io/workspace/workspace.ts';
import { refuseExistingWorkspace, writeWorkspace } from '../io/workspace/write-workspace.ts';
import type { PeriodInForce } from '../rules/enrolment/known.ts';
import type { Scheme } from '../rules/scheme/schema.ts';
import { plusDays } from '../rules/value/plain-date.ts';
import { fill } from '../rules/value/text.ts';
import type { CommandModule, CommonOptions, Context } from './command.ts';
import { fittedLines } from './explain/look.ts';
import { bringOpeningLater } from './init/later-opening.ts';
import { beginNextPeriod } from './init/next-period.ts';
import { isRefused, type OpeningFile, openingLines, readOpeningFile, sizeOf, tellRefused } from './init/opening.ts';
import { outsideEdition } from './init/outside-edition.ts';
import { periodToOpen } from './init/period-to-open.ts';
import { takeUpPeriod } from './init/take-up-period.ts';
import { loadScheme, schemeFolders } from './scheme/load-scheme.ts';

interface InitOptions extends CommonOptions {
  readonly scheme?: string;
  readonly period?: string;
  readonly start?: string;
  readonly centre?: string;
  readonly office?: string;
  readonly ledger?: string;
  readonly schemes?: string;
  readonly next?: boolean;
  readonly after?: string | true;
  readonly opening?: string;
}

const command: CommandModule<InitOptions> = {
  options: [
    { flags: '--scheme <id>', description: enrolTexts.optionScheme, environment: 'MUTUAL_SCHEME' },
    { flags: '--period <number>', description: initTexts.optionPeriod },
    { flags: '--start <date>', description: initTexts.optionStart },
    { flags: '--centre <name>', description: initTexts.optionCentre },
    { flags: '--office <name>', description: initTexts.optionOffice },
    { flags: '--ledger <place>', description: initTexts.optionLedger, environment: 'MUTUAL_LEDGER' },
    { flags: '--schemes <dir>', description: initTexts.optionSchemes },
    { flags: '--next', description: initTexts.optionNext },
    { flags: '--after [period]', description: initAfterTexts.option },
    { flags: '--opening <file>', description: initTexts.optionOpening },
  ],
  writes: true,
  examples: [
    { command: 'mutual init --scheme fuzhou-3 --period 3 --start 2026-07-01', says: initTexts.exampleOne },
    {
      command:
        'mutual init --scheme yunnan-17 --period 17 --start 2021-01-01 --ledger postgres://mutual@localhost/mutual',
      says: initTexts.exampleThree,
    },
    { command: 'mutual init --next --period 4', says: initTexts.exampleNext },
    { command: 'mutual init --after 2 --scheme fuzhou-3', says: initAfterTexts.example },
    {
      command: 'mutual init --scheme fuzhou-3 --period 3 --start 2026-07-01 --opening opening.xlsx',
      says: openingTexts.example,
    },
    { command: 'mutual init --opening opening.xlsx', says: openingTexts.exampleLater },
  ],
  async run(context, _parameters, options) {
    const further = options.next === true || options.after !== undefined;
    if (further && options.opening !== undefined) throw new UserError(openingErrors.withNext);
    if (further) return beginNextPeriod(context, options);
    if (options.opening !== undefined && !options.period && findSettingsFile(context.surroundings.directory))
      return bringOpeningLater(options.opening, options, context);
    for (const [option, value] of [
      ['--centre', options.centre],
      ['--office', options.office],
    ] as const)
      if (value?.trim() === '') throw new UserError(workspaceTexts.blank, { option });
    if (!options.scheme) throw new UserError(workspaceTexts.noScheme);
    if (!options.period) throw new UserError(workspaceTexts.noPeriod);
    const folder = context.surroundings.directory;
    refuseExistingWorkspace(folder);
    const { scheme } = await loadScheme(options.scheme, schemeFolders(context, options.schemes));
    const period = periodToOpen(scheme, { number: options.period, start: options.start, asOf: context.asOf });
    const opening = await readOpeningFile(options.opening, { scheme, period }, context);
    if (opening && isRefused(opening)) {
      tellRefused(opening, context);
      return 1;
    }
    const settings: Settings = {
      centre: options.centre ?? initTexts.centreName[scheme.language ?? 'zh'],
      office: options.office ?? 'main',
      scheme: scheme.id,
      period: period.number,
      ledger: options.ledger ?? 'mutual.db',
      language: context.language,
      ...(options.schemes !== undefined && { schemes: options.schemes }),
    };
    const place = ledgerLocation(folder, settings.ledger);
    if (!context.dryRun) await setUp({ folder, place, settings, scheme, period, opening }, context);
    const file = resolve(folder, 'mutual.yaml');
    tell({ settings, scheme, period, opening, place: withoutPassword(place), file }, context);
    return 0;
  },
};

export default command;

interface NewWorkspace {
  readonly folder: string;
  readonly place: string;
  readonly settings: Settings;
  readonly scheme: Scheme;
  readonly period: PeriodInForce;
  readonly opening: OpeningFile | undefined;
}

/** The ledger first: mutual.yaml is what makes the folder a workspace, so it is written when all else stands. */
async function setUp(
  { folder, place, settings, scheme, period, opening }: NewWorkspace,
  context: Context,
): Promise<void> {
  const ledger = await openLedger(place, { create: true });
  try {
    await takeUpPeriod(ledger, { office: settings.office, scheme, period, opening }, context);
  } finally {
    await closeLedger(ledger);
  }
  writeWorkspace(folder, settings);
}

function tell(
  { settings, scheme, period, opening, place, file }: Omit<NewWorkspace, 'folder'> & { readonly file: string },
  context: Context,
): void {
  const { json, print, language, dryRun } = context;
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
          ...(opening && { opening: sizeOf(opening) }),
        },
        null,
        2,
      ),
    );
    return;
  }
  const lines = [
    fill(initTexts.done, language, {
      centre: settings.centre,
      office: settings.office,
      scheme: scheme.title,
      period: period.number,
      from,
      to: plusDays(to, -1),
    }),
    ...outsideEdition(scheme, period.span, language),
    fill(initTexts.settings, language, { file }),
    fill(initTexts.ledger, language, { place }),
    ...(opening ? openingLines(opening, context) : []),
    dryRun ? initTexts.dryRun[language] : initTexts.next[language],
  ];
  for (const line of fittedLines(lines, context)) print(line);
}
