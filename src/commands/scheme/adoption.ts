import { dueCases } from '../../io/ledger/read/due-cases.ts';
import { periodStatus } from '../../io/ledger/read/period-status.ts';
import { adoptErrors, adoptTexts } from '../../io/report/text/scheme-adopt-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { WorkingCalendar } from '../../rules/claim/claim.ts';
import { schemeFromJson, schemeJson } from '../../rules/scheme/scheme-json.ts';
import type { SchemeDifference } from '../../rules/scheme-difference/change.ts';
import { compareSchemes } from '../../rules/scheme-difference/compare-schemes.ts';
import { type DuesEffect, duesUnderBoth } from '../../rules/scheme-difference/dues.ts';
import { plusDays } from '../../rules/value/plain-date.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { AdoptedRun } from './adopting-run.ts';
import { type ClaimsEffect, claimsEffect, type VersionToAdopt } from './adoption-claims.ts';
import { stoppedLines } from './adoption-continued.ts';
import { anewJson, anewLines } from './anew-tally.ts';
import { differenceJson, differenceLines } from './difference-lines.ts';
import { duesJson, duesLines } from './dues-lines.ts';
import { fittedLines } from './fitted-lines.ts';
import type { LoadedScheme } from './load-scheme.ts';
import type { LedgerReplay } from './replay-ledger.ts';
import { ledgerReplayJson, ledgerReplayLines } from './replay-ledger-lines.ts';
import { signed, sumText } from './sum-text.ts';

/** What adopting a scheme would change, decided before anything is written. */
export interface PreparedAdoption {
  readonly open: OpenPeriod;
  readonly next: LoadedScheme;
  readonly reason: string;
  readonly difference: SchemeDifference;
  readonly dues: DuesEffect;
  readonly units: number;
  readonly members: number;
  /** The version as the ledger stores it: claims are decided under that. */
  readonly version: VersionToAdopt;
  readonly claims: ClaimsEffect;
}

/** The run that adopted it; null where nothing was written. */
type Adopted = (AdoptedRun & { readonly entry: string }) | null;

/** Members who gain or lose most that are listed. */
const MOST = 10;

/** Characters of a hash that people compare. */
const SHORT = 12;

/**
 * Works out what adopting a scheme would change.
 *
 * @throws UserError where it lacks a plan in which members are enrolled
 */
export async function prepareAdoption(
  open: OpenPeriod,
  next: LoadedScheme,
  reason: string,
  calendar: WorkingCalendar,
): Promise<PreparedAdoption> {
  const cases = await dueCases(open.ledger, open.period);
  const lost = [...new Set(cases.map((each) => each.plan))].filter((plan) => !Object.hasOwn(next.scheme.plans, plan));
  if (lost.length > 0) throw new UserError(adoptErrors.planLost, { found: next.scheme.id, plans: lost.join(', ') });
  const { units, members } = await periodStatus(open.ledger, open.period);
  const version = { scheme: schemeFromJson(schemeJson(next.scheme)), hash: next.hash, calendar };
  return {
    open,
    next,
    reason,
    difference: compareSchemes(open.scheme, next.scheme),
    dues: duesUnderBoth(cases, open.scheme, next.scheme),
    units,
    members,
    version,
    claims: await claimsEffect(open, version),
  };
}

/** Prints what is changed. */
export function tellAdoption(prepared: PreparedAdoption, run: Adopted, context: Context): void {
  if (context.json) context.print(asJson(prepared, run, context));
  else for (const line of asLines(prepared, run, context)) context.print(line);
}

function asLines(prepared: PreparedAdoption, run: Adopted, context: Context) {
  const { open, next, difference, dues, units, members } = prepared;
  const { language } = context;
  const { period, scheme } = open;
  const say = (text: keyof typeof adoptTexts, values: Parameters<typeof fill>[2] = {}) =>
    fill(adoptTexts[text], language, values);
  const hashes = { before: open.schemeHash.slice(0, SHORT), after: next.hash.slice(0, SHORT) };
  const former = { name: `${scheme.id}@ledger`, scheme };
  const { total } = dues;
  const { before, after } = total;
  const sums = { former: sumText(before), next: sumText(after), difference: signed(after - before) };
  return [
    ...fittedLines(
      [
        say('heading', { former: period.scheme, period: period.number, scheme: next.scheme.id, ...hashes }),
        '',
        ...differenceLines(difference, { former, next: { name: next.scheme.id, scheme: next.scheme }, language }),
        '',
        say('concerns', { units, members, ...sums }),
      ],
      context,
    ),
    ...duesLines(dues, { former: scheme, next: next.scheme, most: 0 }, context),
    ...claimsLines(prepared, run, context),
    ...fittedLines(
      [
        say('kept'),
        ...(changesPeriod(difference)
          ? [say('datesStay', { from: period.span.from, to: plusDays(period.span.to, -1) })]
          : []),
        run === null
          ? say('dryRun')
          : say('adopted', { run: run.number, entry: run.entry, head: run.head.slice(0, 16) }),
        ...(run === null ? [] : stoppedLines(run, context)),
      ],
      context,
    ),
  ];
}

/** Nothing where the period has no claims. */
function claimsLines({ open, next, claims }: PreparedAdoption, run: Adopted, context: Context): string[] {
  const { replay, anew } = claims;
  if (isWithoutClaims(replay)) return [];
  const told = { former: open.scheme, next: next.scheme, most: MOST };
  const { office } = open.workspace.settings;
  return [
    '',
    ...ledgerReplayLines(replay, told, context),
    '',
    ...fittedLines(anewLines(run?.anew ?? anew, office, context), context),
  ];
}

function isWithoutClaims({ effect, tally: { ruled, elsewhere } }: LedgerReplay): boolean {
  return effect.claims + ruled.claims + elsewhere.claims === 0;
}

function asJson(prepared: PreparedAdoption, run: Adopted, context: Context): string {
  const { open, next, reason, difference, dues, units, members, claims } = prepared;
  const { number, scheme, span } = open.period;
  const told = {
    run: run?.number ?? null,
    entry: run?.entry ?? null,
    adopted: run !== null,
    reason,
    period: { scheme, number, from: span.from, to: span.to },
    before: { scheme: open.scheme.id, hash: open.schemeHash },
    after: { scheme: next.scheme.id, hash: next.hash },
    difference: differenceJson(difference),
    concerns: { units, members },
    dues: duesJson(dues, 0),
    claims: isWithoutClaims(claims.replay) ? null : ledgerReplayJson(claims.replay, MOST, context),
    anew: { ...anewJson(run?.anew ?? claims.anew, open.workspace.settings.office), left: run?.left ?? null },
    chain: run?.head ?? null,
  };
  return JSON.stringify({ schemaVersion: 1, command: 'scheme adopt', ...told }, null, 2);
}

/** Whether the rule of the period's own dates differs: those of a period that is open stay. */
function changesPeriod({ clauses }: SchemeDifference): boolean {
  return clauses.some(({ changes }) =>
    changes.some(
      ({ path }) => path[0] === 'period' && (path.length === 1 || path[1] === 'length' || path[1] === 'starts'),
    ),
  );
}
