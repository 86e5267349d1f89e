import type { Ledger } from '../../io/ledger/ledger.ts';
import { closeLedger, openLedgerAsItIs } from '../../io/ledger/open-ledger.ts';
import { periodInForce } from '../../io/ledger/read/period-in-force.ts';
import { listRuns } from '../../io/ledger/read/runs.ts';
import { ledgerVersion } from '../../io/ledger/store/migrate.ts';
import { chainEnd } from '../../io/ledger/verify/chain-end.ts';
import { doctorFindings as texts } from '../../io/report/text/doctor-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Settings } from '../../io/workspace/settings.ts';
import type { Context } from '../command.ts';
import { loadScheme, schemeFolders } from '../scheme/load-scheme.ts';
import type { CheckResult } from './check-result.ts';

/**
 * Opens the ledger as it stands, changes nothing of it, and looks at its version, the end of its chain, its runs and the period with its scheme.
 *
 * @param location - its path or address; a password in it is never shown
 */
export async function ledgerChecks(location: string, settings: Settings, context: Context): Promise<CheckResult[]> {
  let opened: Awaited<ReturnType<typeof openLedgerAsItIs>>;
  try {
    opened = await openLedgerAsItIs(location);
  } catch (error) {
    return [failed('ledger', error)];
  }
  const { ledger, version } = opened;
  try {
    const place = { place: ledger.place, kind: ledger.kind === 'sqlite' ? 'SQLite' : 'PostgreSQL' };
    const first: CheckResult[] = [
      { check: 'ledger', fitness: 'ok', found: texts.ledger, parameters: place },
      versionCheck(version),
    ];
    // Tables of another version may lack what is asked for.
    if (version !== ledgerVersion) return first;
    return [...first, ...(await contentChecks(ledger, settings, context))];
  } finally {
    await closeLedger(ledger);
  }
}

/** @param version - of the ledger; 0 where the database is none */
export function versionCheck(version: number): CheckResult {
  const told = { check: 'version', parameters: { version, known: ledgerVersion } } as const;
  if (version === ledgerVersion) return { ...told, fitness: 'ok', found: texts.version };
  if (version === 0) return { ...told, fitness: 'bad', found: texts.versionNone, fix: texts.versionNoneFix };
  return version < ledgerVersion
    ? { ...told, fitness: 'warn', found: texts.versionOlder, fix: texts.versionOlderFix }
    : { ...told, fitness: 'bad', found: texts.versionNewer, fix: texts.versionNewerFix };
}

async function contentChecks(ledger: Ledger, settings: Settings, context: Context): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const look of [chainCheck, runCheck, periodChecks]) {
    try {
      results.push(...(await look(ledger, settings, context)));
    } catch (error) {
      results.push(failed(look === chainCheck ? 'chain' : look === runCheck ? 'runs' : 'period', error));
    }
  }
  return results;
}

async function chainCheck(ledger: Ledger, { office }: Settings): Promise<CheckResult[]> {
  const { sequence, head, holds } = await chainEnd(ledger, office);
  const parameters = { count: sequence, head: head.slice(0, 16) };
  const told = { check: 'chain', parameters } as const;
  return [
    holds
      ? { ...told, fitness: 'ok', found: texts.chain }
      : { ...told, fitness: 'bad', found: texts.chainBad, fix: texts.chainFix },
  ];
}

async function runCheck(ledger: Ledger): Promise<CheckResult[]> {
  const unfinished = await listRuns(ledger, { unfinished: true });
  if (unfinished.length === 0) return [{ check: 'runs', fitness: 'ok', found: texts.runs }];
  const runs = unfinished.map(({ number, verb }) => `${number} (${verb})`).join(', ');
  return [{ check: 'runs', fitness: 'warn', found: texts.runsOpen, fix: texts.runsFix, parameters: { runs } }];
}

/** The period that mutual.yaml names, and whether the scheme's file is still what the ledger holds for it. */
async function periodChecks(ledger: Ledger, settings: Settings, context: Context): Promise<CheckResult[]> {
  const { scheme, period: number } = settings;
  const { state, schemeHash } = await periodInForce(ledger, scheme, number);
  const parameters = { scheme, number, state: state === 'closed' ? texts.closed : texts.open };
  return [
    { check: 'period', fitness: 'ok', found: texts.period, parameters },
    await schemeCheck(scheme, schemeHash, context),
  ];
}

async function schemeCheck(scheme: string, inLedger: string, context: Context): Promise<CheckResult> {
  const parameters = { scheme, hash: inLedger.slice(0, 12) };
  const told = { check: 'scheme', parameters } as const;
  try {
    const { hash } = await loadScheme(scheme, schemeFolders(context, undefined));
    if (hash === inLedger) return { ...told, fitness: 'ok', found: texts.schemeSame };
    return { ...told, fitness: 'warn', found: texts.schemeOther, fix: texts.schemeOtherFix };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...told, fitness: 'warn', found: texts.schemeGone, fix: texts.schemeGoneFix };
  }
}

/** What could not be looked at; of a user's mistake in its own words. */
export function failed(check: CheckResult['check'], error: unknown): CheckResult {
  if (!(error instanceof UserError)) {
    const detail = error instanceof Error ? error.message : String(error);
    return { check, fitness: 'bad', found: texts.failed, parameters: { detail } };
  }
  const [zh, en] = [error.describe('zh'), error.describe('en')];
  return { check, fitness: 'bad', found: { zh: zh.message, en: en.message }, fix: { zh: zh.fix, en: en.fix } };
}
