import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { entryPeriod } from '../../io/ledger/entry/period-id.ts';
import { periodStage } from '../../io/ledger/read/books/period-stage.ts';
import { periods } from '../../io/ledger/read/period-in-force.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { findSettingsFile, ledgerLocation, readWorkspace } from '../../io/workspace/workspace.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { schemeFromJson } from '../../rules/scheme/scheme-json.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { forReading, withLedger } from '../open-period-ledger.ts';
import { schemeFor } from '../scheme/scheme-for.ts';
import { periodForCheck } from './period-for-check.ts';

/** By what a roster is reviewed without being taken in. */
export interface CheckTerms {
  readonly scheme: Scheme;
  readonly schemeHash: string;
  readonly period: PeriodInForce;
  /** Which scheme and period these are, where they come from, and what is not compared, in the language of the run. */
  readonly sentence: string;
}

/** What of the options of `check` says it. */
export interface CheckWish {
  readonly scheme?: string;
  readonly start?: PlainDate;
}

/**
 * The scheme and the period by which a roster is reviewed: in a workspace its open period as the ledger has it, so that `enrol` says the same of a roster by itself; else the
 * scheme that is named, from `--start` or its next start on.
 *
 * @throws UserError where no scheme is named, or the workspace's ledger cannot be read
 */
export async function termsForCheck(wish: CheckWish, context: Context): Promise<CheckTerms> {
  const stored = wish.start === undefined ? await openPeriod(wish.scheme, context) : undefined;
  if (stored !== undefined) return stored;
  const { scheme, hash } = await schemeFor(wish.scheme, context);
  return { scheme, schemeHash: hash, ...periodForCheck(scheme, wish.start, context) };
}

/** The workspace's period, where it is one of this scheme, its ledger is there, and it is not closed. */
async function openPeriod(named: string | undefined, context: Context): Promise<CheckTerms | undefined> {
  const { directory } = context.surroundings;
  if (findSettingsFile(directory) === undefined) return undefined;
  const { folder, settings } = readWorkspace(directory);
  if (named !== undefined && named !== settings.scheme) return undefined;
  const location = ledgerLocation(folder, settings.ledger);
  if (isAbsolute(location) && !existsSync(location)) return undefined;
  const read = async ({ ledger }: Parameters<Parameters<typeof withLedger>[2]>[0]) => {
    const all = await periods(ledger);
    const stored = all.find(({ period }) => period.scheme === settings.scheme && period.number === settings.period);
    if (stored === undefined) return undefined;
    const { state } = await periodStage(ledger, entryPeriod(stored.period).id);
    if (state === 'closed') return undefined;
    const scheme = schemeFromJson(JSON.stringify(stored.scheme));
    const { period, schemeHash } = stored;
    const parameters = { scheme: scheme.title, number: period.number, ...period.span };
    const sentence = fill(enrolTexts.periodOfLedger, context.language, parameters);
    return { scheme, schemeHash, period, sentence };
  };
  return withLedger(context, {}, read, forReading);
}
