import { schemeFamily } from '../../io/ledger/entry/period-id.ts';
import { dueCases } from '../../io/ledger/read/due-cases.ts';
import { ledgerReplayTexts } from '../../io/report/text/ledger-replay-texts.ts';
import { replayTexts } from '../../io/report/text/scheme-diff-texts.ts';
import { findSettingsFile } from '../../io/workspace/workspace.ts';
import { type DuesEffect, duesUnderBoth } from '../../rules/scheme-difference/dues.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context, ExitCode } from '../command.ts';
import { findingLines } from '../finding-lines.ts';
import { type OpenPeriod, withPeriod } from '../open-period-ledger.ts';
import type { PeriodOptions } from '../period-options.ts';
import type { ComparedScheme } from './difference-lines.ts';
import { duesJson, duesLines } from './dues-lines.ts';
import { loadCalendar } from './load-calendar.ts';
import { schemeFolders } from './load-scheme.ts';
import { replayClaimSheets, type SheetReplay } from './replay-claims.ts';
import { type LedgerReplay, replayLedgerClaims } from './replay-ledger.ts';
import { ledgerReplayJson, ledgerReplayLines } from './replay-ledger-lines.ts';
import { replayJson, replayLines } from './replay-lines.ts';

/** In place of a claim sheet: the lists in force and the decided claims of the workspace's ledger. */
const LEDGER = '@ledger';

/** What is to be replayed under two schemes. */
export interface ReplayOptions extends PeriodOptions {
  readonly dir?: string;
  /** Claim sheets, and `@ledger`. */
  readonly replay?: readonly string[];
  readonly start?: PlainDate;
}

/** What replaying came to; of what was not asked for, nothing. */
export interface Replayed {
  readonly dues?: { readonly effect: DuesEffect; readonly period: string };
  /** Null where the ledger's period is of neither scheme. */
  readonly claims?: LedgerReplay | null;
  readonly sheets?: SheetReplay;
}

/** Both schemes, and how many members and units are listed. */
export interface Compared {
  readonly former: ComparedScheme;
  readonly next: ComparedScheme;
  readonly most: number;
}

/**
 * Replays what the options name: dues of the lists in force and decided claims of a ledger's period, claims of claim sheets. A workspace is opened where the ledger is asked for, or where one is there whose
 * coverages say how those who claim are enrolled.
 *
 * @throws UserError where a file or the workspace is not there, or nothing says to which period the claims belong
 */
export async function replays(compared: Compared, options: ReplayOptions, context: Context): Promise<Replayed> {
  const { replay = [] } = options;
  if (replay.length === 0) return {};
  const overLedger = replay.includes(LEDGER);
  if (!overLedger && !findSettingsFile(context.surroundings.directory))
    return replayFiles(compared, options, undefined, context);
  return withPeriod(context, options, async (open) => {
    const family = schemeFamily(open.period.scheme);
    const own = family === schemeFamily(compared.former.scheme.id);
    if (!own && replay.some((each) => each !== LEDGER)) context.say(replayTexts.noPeriod[context.language]);
    const sheets = await replayFiles(compared, options, own ? open : undefined, context);
    return overLedger ? { ...sheets, ...(await replayLedger(open, compared, options, context)) } : sheets;
  });
}

async function replayLedger(
  open: OpenPeriod,
  { former, next }: Compared,
  { dir }: ReplayOptions,
  context: Context,
): Promise<Pick<Replayed, 'dues' | 'claims'>> {
  const { ledger, period } = open;
  const dues = {
    effect: duesUnderBoth(await dueCases(ledger, period), former.scheme, next.scheme),
    period: period.number,
  };
  const family = schemeFamily(period.scheme);
  if (![former, next].some(({ scheme }) => schemeFamily(scheme.id) === family)) {
    const { number, scheme } = period;
    context.say(fill(ledgerReplayTexts.otherFamily, context.language, { period: number, scheme }));
    return { dues, claims: null };
  }
  const calendar = await loadCalendar(schemeFolders(context, dir));
  return { dues, claims: await replayLedgerClaims(open, { former: former.scheme, next: next.scheme, calendar }) };
}

async function replayFiles(
  { former, next }: Compared,
  { replay = [], start, dir }: ReplayOptions,
  open: OpenPeriod | undefined,
  context: Context,
): Promise<Replayed> {
  const files = replay.filter((each) => each !== LEDGER);
  if (files.length === 0) return {};
  const calendar = await loadCalendar(schemeFolders(context, dir));
  const wish = { files, former: former.scheme, next: next.scheme, start, open, calendar };
  return { sheets: await replayClaimSheets(wish, context) };
}

/** What replaying came to, for a person; what could not be read is told on stderr. */
export function replayedLines({ dues, claims, sheets }: Replayed, compared: Compared, context: Context): string[] {
  const { most } = compared;
  const schemes = { former: compared.former.scheme, next: compared.next.scheme, most };
  if (sheets) for (const line of findingLines(sheets.findings, context)) context.say(line);
  return [
    ...(dues ? ['', ...duesOfPeriod(dues, schemes, context)] : []),
    ...(claims ? ['', ...ledgerReplayLines(claims, schemes, context)] : []),
    ...(sheets ? ['', ...replayLines(sheets, schemes, context)] : []),
  ];
}

function duesOfPeriod(
  { effect, period }: NonNullable<Replayed['dues']>,
  schemes: Parameters<typeof duesLines>[1],
  context: Context,
): string[] {
  const text = effect.plans.length === 0 ? replayTexts.noLists : replayTexts.dues;
  return [fill(text, context.language, { period }), ...duesLines(effect, schemes, context)];
}

/** The same for `--json`; null where it was not asked for. */
export function replayedJson({ dues, claims, sheets }: Replayed, { most }: Compared, context: Context) {
  return {
    dues: dues ? { period: dues.period, ...duesJson(dues.effect, most) } : null,
    claims: claims ? ledgerReplayJson(claims, most, context) : null,
    replay: sheets ? replayJson(sheets, most, context) : null,
  };
}

/** 1 where something of the sheets could not be read, 2 where no claim could. */
export function replayExit({ sheets }: Replayed): ExitCode {
  if (sheets === undefined) return 0;
  if (sheets.effect.claims === 0) return 2;
  return sheets.unread > 0 || sheets.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
