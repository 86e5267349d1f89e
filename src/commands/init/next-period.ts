import { join } from 'node:path';
import { schemeFamily } from '../../io/ledger/entry/period-id.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { periodInForce, periods } from '../../io/ledger/read/period-in-force.ts';
import { initAfterErrors } from '../../io/report/text/init-after-texts.ts';
import { initTexts } from '../../io/report/text/init-texts.ts';
import { workspaceTexts } from '../../io/report/text/workspace-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { changeSettings } from '../../io/workspace/change-settings.ts';
import { SETTINGS_FILE } from '../../io/workspace/workspace.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import { numberAfter } from '../../rules/scheme/number-after.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { type PlainDate, plusDays } from '../../rules/value/plain-date.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context, ExitCode } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import { withLedger } from '../open-period-ledger.ts';
import type { PeriodOptions } from '../period-options.ts';
import { loadScheme, schemeFolders } from '../scheme/load-scheme.ts';
import { outsideEdition } from './outside-edition.ts';
import { periodToOpen } from './period-to-open.ts';
import { takeUpPeriod } from './take-up-period.ts';

interface NextOptions extends PeriodOptions {
  readonly start?: string;
  /** The period that the new one follows, by its number; true for the workspace's own; undefined where it may begin anywhere (`--next`). */
  readonly after?: string | true;
}

/**
 * `mutual init --next` and `--after`: opens a further period in the workspace's ledger, by the same scheme or its next edition, and makes it the one that the workspace works in.
 * The former stays open: `--period` names it. The ledger comes first: run again after a fault between the two, it finds the period there and only changes mutual.yaml.
 *
 * A period after another follows it without meeting it and is of the same family, so that renewals are known; its number is the next where none is given.
 */
export async function beginNextPeriod(context: Context, options: NextOptions): Promise<ExitCode> {
  const { after } = options;
  if (!options.period && after === undefined) throw new UserError(workspaceTexts.noPeriod);
  return withLedger<ExitCode>(context, options, async ({ ledger, workspace }) => {
    const { settings, folder } = workspace;
    const { scheme } = await loadScheme(options.scheme ?? settings.scheme, schemeFolders(context, undefined));
    const named = typeof after === 'string' ? after : settings.period;
    const before = await periodBefore(ledger, settings.scheme, named);
    const number = options.period ?? nextNumber(before);
    const period = periodToOpen(scheme, { number, start: options.start, after: before, asOf: context.asOf });
    if (after !== undefined) requireFollowing(period, before);
    if (!context.dryRun) {
      await takeUpPeriod(ledger, { office: settings.office, scheme, period }, context);
      await changeSettings(join(folder, SETTINGS_FILE), { scheme: scheme.id, period: number });
    }
    tell({ scheme, period, before }, context);
    return 0;
  });
}

/** A period by its number, of the workspace's scheme or else of another edition of it. */
async function periodBefore(ledger: Ledger, scheme: string, number: string): Promise<PeriodInForce> {
  const all = (await periods(ledger)).map(({ period }) => period).filter((period) => period.number === number);
  const family = schemeFamily(scheme);
  const found =
    all.find((period) => period.scheme === scheme) ?? all.find((period) => schemeFamily(period.scheme) === family);
  return found ?? (await periodInForce(ledger, scheme, number)).period;
}

function nextNumber(before: PeriodInForce): string {
  const number = numberAfter(before.number);
  if (number === undefined) throw new UserError(initAfterErrors.noNumber, { period: before.number });
  return number;
}

function requireFollowing(period: PeriodInForce, before: PeriodInForce): void {
  const family = schemeFamily(before.scheme);
  if (schemeFamily(period.scheme) !== family)
    throw new UserError(initAfterErrors.otherFamily, { found: period.scheme, scheme: before.scheme, family });
  const ends: PlainDate = before.span.to;
  if (period.span.from < ends)
    throw new UserError(initAfterErrors.tooEarly, {
      ...{ start: period.span.from, scheme: before.scheme, period: before.number },
      ...{ ends: plusDays(ends, -1), earliest: ends },
    });
}

interface Told {
  readonly scheme: Scheme;
  readonly period: PeriodInForce;
  readonly before: PeriodInForce;
}

function tell({ scheme, period, before }: Told, context: Context): void {
  const { json, print, language, dryRun } = context;
  const { number, span } = period;
  const { from, to } = span;
  if (json) {
    const told = {
      scheme: scheme.id,
      period: { number, from, to },
      before: { scheme: before.scheme, number: before.number },
    };
    print(JSON.stringify({ schemaVersion: 1, command: 'init', ...told }, null, 2));
    return;
  }
  const values = { scheme: scheme.title, period: number, from, to: plusDays(to, -1), before: before.number };
  const lines = [
    fill(initTexts.nextDone, language, values),
    ...outsideEdition(scheme, span, language),
    (dryRun ? initTexts.dryRun : initTexts.next)[language],
  ];
  for (const line of fittedLines(lines, context)) print(line);
}
