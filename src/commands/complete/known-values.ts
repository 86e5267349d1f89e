import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bankForms, packagedBankForms } from '../../io/bank/read-bank-form.ts';
import type { CommandName } from '../../io/report/text/command-texts.ts';
import { packagedSchemes } from '../../io/scheme/read-schemes.ts';
import { findSettingsFile, ledgerLocation, readWorkspace } from '../../io/workspace/workspace.ts';
import type { Context } from '../command.ts';
import type { Values } from './candidates.ts';
import { shells } from './shell-script.ts';

/**
 * Values of a placeholder that are known here. Whatever cannot be read gives none: who presses Tab is told nothing of it.
 *
 * @param placeholder - `--scheme`, or an argument as the verb declares it, `[ids...]`
 */
export async function knownValues(name: CommandName, placeholder: string, context: Context): Promise<Values> {
  try {
    return await valuesOf(name, placeholder, context);
  } catch {
    return [];
  }
}

async function valuesOf(name: CommandName, placeholder: string, context: Context): Promise<Values> {
  if (placeholder === '--lang') return named(['zh', 'en']);
  if (placeholder === '--scheme' || placeholder === '--from') return named(schemeIds(context));
  if (placeholder === '--period') return periodNumbers(context);
  if (name === 'audit' && (placeholder === '--test' || placeholder === '--waive')) return auditTestIds(context);
  if (placeholder === '--bank') return named(await bankIds(context));
  if (placeholder.startsWith('--')) return [];
  if (name.startsWith('scheme ')) return named(schemeIds(context));
  if (name === 'complete') return named(shells);
  return name === 'explain' ? explainedValues(context) : [];
}

function named(values: readonly string[]): Values {
  return values.map((value) => [value, '']);
}

/** Ids of the schemes that come with the program, and of the centre's own. */
function schemeIds({ surroundings: { directory, environment } }: Context): string[] {
  const workspace = findSettingsFile(directory) ? readWorkspace(directory) : undefined;
  const own = environment.MUTUAL_SCHEMES ?? workspace?.settings.schemes;
  const folders = [
    packagedSchemes(),
    ...(own === undefined ? [] : [ledgerLocation(workspace?.folder ?? directory, own)]),
  ];
  const names = folders.flatMap((folder) => readdirSync(folder));
  const ids = names.flatMap((file) => /^([^.]+)\.ya?ml$/.exec(file)?.[1] ?? []);
  return [...new Set(ids)].filter((id) => id !== 'calendar').sort();
}

/** Ids of the banks' forms that come with the program, and of the centre's own. */
function bankIds({ surroundings: { directory } }: Context): Promise<string[]> {
  const settings = findSettingsFile(directory);
  const own = settings === undefined ? [] : [join(dirname(settings), 'forms', 'bank')];
  return bankForms([...own, packagedBankForms()]);
}

/** Periods of the workspace's ledger where it is a file; a server is not asked, since it may be slow or away. */
async function periodNumbers({ surroundings: { directory } }: Context): Promise<Values> {
  const { folder, settings } = readWorkspace(directory);
  const place = ledgerLocation(folder, settings.ledger);
  if (/^postgres(ql)?:/i.test(place)) return [[settings.period, settings.scheme]];
  const { closeLedger, openLedgerAsItIs } = await import('../../io/ledger/open-ledger.ts');
  const { ledger } = await openLedgerAsItIs(place);
  try {
    const rows = await ledger.database.selectFrom('period').select(['scheme', 'number']).orderBy('number').execute();
    return rows.map(({ scheme, number }) => [String(number), scheme]);
  } finally {
    await closeLedger(ledger);
  }
}

async function explainedValues(context: Context): Promise<Values> {
  const { explainedCodes } = await import('../explained-codes.ts');
  const codes = explainedCodes.map(({ code, title }) => [code, title[context.language]] as const);
  return [...codes, ...(await auditTestIds(context))];
}

async function auditTestIds({ language }: Context): Promise<Values> {
  const { auditTests } = await import('../audit/run-tests.ts');
  return auditTests.map(({ test: { id, title } }) => [id, title[language]]);
}
