import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { heldNextTexts } from '../../io/report/text/held-next-texts.ts';
import { statedErrors, statedTexts } from '../../io/report/text/stated-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Decision } from '../../rules/claim/decision.ts';
import { isStatable, namedMissing, withStated } from '../../rules/claim/stated-values.ts';
import { compactText } from '../../rules/person/tidy-text.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fill, type Language } from '../../rules/value/text.ts';

/**
 * The values that a reviewer states, by their paths: only such as the claim's decision names as given by no source, or as he stated before.
 *
 * @param words - `benefits.disability.compute=5000`; a benefit's id or title in place of the path where one value of it is wanted
 * @throws UserError where one cannot be read, is not wanted, or cannot stand in its place
 */
export function valuesStated(
  words: readonly string[],
  { number, decision, submitted }: ClaimRecord,
  scheme: Scheme,
  office: string,
): Readonly<Record<string, string>> {
  const named = [...new Set([...namedMissing(decision), ...Object.keys(submitted.claim.stated ?? {})])];
  const shown = shownNumber(office, number);
  if (named.length === 0) throw new UserError(statedErrors.nothingNamed, { number: shown });
  const stated: Record<string, string> = {};
  for (const each of words) {
    const { name, value } = parted(each);
    const path = named.find((one) => one === name) ?? pathOfBenefit(name, named, scheme);
    if (path === undefined)
      throw new UserError(statedErrors.notNamed, { number: shown, found: name, paths: named.join(', ') });
    if (!isStatable(path, scheme)) throw new UserError(statedErrors.notOneValue, { found: path });
    if (Object.hasOwn(stated, path)) throw new UserError(statedErrors.twice, { found: path });
    const [refusal] = withStated(scheme, { [path]: value }).refusals;
    if (refusal?.kind === 'refused')
      throw new UserError(statedErrors.refused, { found: value, path, wanted: refusal.reason });
    stated[path] = value;
  }
  return stated;
}

function parted(words: string): { readonly name: string; readonly value: string } {
  const tidied = words.normalize('NFKC');
  const at = tidied.indexOf('=');
  const [name, value] = [tidied.slice(0, at).trim(), tidied.slice(at + 1).replace(/[,\s]|元$/gu, '')];
  if (at < 1 || value === '') throw new UserError(statedErrors.malformed, { found: words });
  return { name, value };
}

function pathOfBenefit(name: string, named: readonly string[], { benefits = {} }: Scheme): string | undefined {
  const key = compactText(name);
  const [id] = Object.entries(benefits).find(([id, { title }]) => id === name || compactText(title) === key) ?? [];
  const of = named.filter((path) => path.startsWith(`benefits.${id}.`));
  return id !== undefined && of.length === 1 ? of[0] : undefined;
}

/** The command that states what a held claim wants and one value can stand for; nothing where there is no such value. */
export function stateCommand(
  number: string,
  decision: Pick<Decision, 'reasons' | 'awards'>,
  scheme: Scheme,
  language: Language,
): string[] {
  const paths = namedMissing(decision).filter((path) => isStatable(path, scheme));
  if (paths.length === 0) return [];
  const sum = statedTexts.amountWord[language];
  const states = paths.map((path) => `--state ${path}=${sum}`).join(' ');
  return [`mutual claim decide ${number} ${states} --reason ${heldNextTexts.reasonWord[language]}`];
}

/** The same in a sentence. */
export function stateHint(...of: Parameters<typeof stateCommand>): string[] {
  return stateCommand(...of).map((command) => fill(statedTexts.hint, of[3], { command }));
}
