import { dueCases } from '../../io/ledger/read/due-cases.ts';
import { periodStatus } from '../../io/ledger/read/period-status.ts';
import { adoptErrors, adoptTexts } from '../../io/report/text/scheme-adopt-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { SchemeDifference } from '../../rules/scheme-difference/change.ts';
import { compareSchemes } from '../../rules/scheme-difference/compare-schemes.ts';
import { type DuesEffect, duesUnderBoth } from '../../rules/scheme-difference/dues.ts';
import { plusDays } from '../../rules/value/plain-date.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { differenceJson, differenceLines } from './difference-lines.ts';
import { duesJson, duesLines } from './dues-lines.ts';
import { fittedLines } from './fitted-lines.ts';
import type { LoadedScheme } from './load-scheme.ts';
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
}

/** The run that adopted it. */
export interface AdoptedRun {
  readonly number: number;
  readonly entry: string;
  /** Hash of the chain's head after it. */
  readonly head: string;
}

/** Characters of a hash that people compare. */
const SHORT = 12;

/**
 * Works out what adopting a scheme would change.
 *
 * @throws UserError where it lacks a plan in which members are enrolled
 */
export async function prepareAdoption(open: OpenPeriod, next: LoadedScheme, reason: string): Promise<PreparedAdoption> {
  const cases = await dueCases(open.ledger, open.period);
  const lost = [...new Set(cases.map((each) => each.plan))].filter((plan) => !Object.hasOwn(next.scheme.plans, plan));
  if (lost.length > 0) throw new UserError(adoptErrors.planLost, { found: next.scheme.id, plans: lost.join(', ') });
  const { units, members } = await periodStatus(open.ledger, open.period);
  return {
    open,
    next,
    reason,
    difference: compareSchemes(open.scheme, next.scheme),
    dues: duesUnderBoth(cases, open.scheme, next.scheme),
    units,
    members,
  };
}

/** Prints what is changed; `run` is null where nothing was written. */
export function tellAdoption(prepared: PreparedAdoption, run: AdoptedRun | null, context: Context): void {
  if (context.json) context.print(asJson(prepared, run));
  else for (const line of asLines(prepared, run, context)) context.print(line);
}

function asLines(
  { open, next, difference, dues, units, members }: PreparedAdoption,
  run: AdoptedRun | null,
  context: Context,
) {
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
    ...fittedLines(
      [
        say('kept'),
        ...(changesPeriod(difference)
          ? [say('datesStay', { from: period.span.from, to: plusDays(period.span.to, -1) })]
          : []),
        run === null
          ? say('dryRun')
          : say('adopted', { run: run.number, entry: run.entry, head: run.head.slice(0, 16) }),
      ],
      context,
    ),
  ];
}

function asJson(prepared: PreparedAdoption, run: AdoptedRun | null): string {
  const { open, next, reason, difference, dues, units, members } = prepared;
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
