import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { listed } from '../../rules/value/listed.ts';
import { nearestOf } from '../../rules/value/nearest.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { hasCode } from '../error-code.ts';
import { bankErrors, bankTexts } from '../report/text/bank-texts.ts';
import { UserError } from '../user-error.ts';
import { type BankForm, bankForm } from './bank-form.ts';

/** A form with the file that it stands in. */
export interface LoadedBankForm {
  readonly form: BankForm;
  readonly path: string;
}

/** The folder of forms that come with the program: beside `src/` and, once built, beside `dist/`. */
export function packagedBankForms(): string {
  return fileURLToPath(new URL('../../../forms/bank', import.meta.url));
}

/**
 * Reads a bank's form.
 *
 * @param bank - such as `icbc`
 * @param folders - looked through in their order: a centre's own `forms/bank` before {@link packagedBankForms}
 * @throws UserError where no folder has the form, naming those there are, or where it cannot be used, naming all that is wrong with it
 */
export async function readBankForm(bank: string, folders: readonly string[]): Promise<LoadedBankForm> {
  for (const folder of /^[a-z0-9-]{2,30}$/.test(bank) ? folders : []) {
    const path = join(folder, `${bank}.yaml`);
    const text = await textOf(path);
    if (text !== undefined) return { form: parseBankForm(text, bank, path), path };
  }
  const banks = await bankForms(folders);
  const nearest = nearestOf(bank.toLowerCase(), banks);
  const suggestion = nearest === undefined ? '' : { zh: `是不是 ${nearest}？`, en: `Did you mean ${nearest}? ` };
  throw new UserError(bankErrors.unknownBank, { bank, suggestion, banks: listed(banks) });
}

/** The ids of all forms in some folders, in their order. */
export async function bankForms(folders: readonly string[]): Promise<string[]> {
  const names = await Promise.all(folders.map(namesIn));
  const ids = names.flat().flatMap((name) => /^([a-z0-9-]{2,30})\.yaml$/.exec(name)?.[1] ?? []);
  return [...new Set(ids)].sort();
}

/** What must be said whenever a file of this form is written; undefined where the form is a published standard. */
export function bankFormNotice({ form, path }: LoadedBankForm, language: Language): string | undefined {
  if (form.basis === 'standard') return undefined;
  return fill(bankTexts.templateNotice, language, { bank: form.title, form: path.split(/[\\/]/).slice(-3).join('/') });
}

function parseBankForm(text: string, bank: string, path: string): BankForm {
  const problem = (problems: string) => new UserError(bankErrors.badForm, { file: path, problems });
  let source: unknown;
  try {
    source = parse(text, { version: '1.2' });
  } catch (error) {
    throw problem(error instanceof Error ? error.message : String(error));
  }
  const { data, error } = bankForm.safeParse(source);
  if (error) throw problem(error.issues.map(({ path: at, message }) => `${at.join('.')} ${message}`.trim()).join('; '));
  if (data.bank !== bank) throw problem(`bank: ${data.bank}`);
  return data;
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}
