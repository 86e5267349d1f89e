import { factValueWords } from '../../io/report/text/language-words.ts';
import { differenceTexts as texts } from '../../io/report/text/scheme-diff-texts.ts';
import type { Language, Text } from '../../rules/value/text.ts';

/** Keys under which the branches of a choice stand. */
const CHOICES: ReadonlySet<unknown> = new Set(['of', 'weights']);

/**
 * What the branch of a choice is called, where the language fixes its word: `severe` 重度.
 *
 * @param above - the key that the branches stand under
 * @returns undefined for a kind of the scheme's own, and for what is no branch
 */
export function branchWords(name: string, above: unknown, language: Language): string | undefined {
  if (!CHOICES.has(above)) return undefined;
  if (name === 'other') return texts.other[language];
  for (const fact of Object.values<Readonly<Record<string, Text>>>(factValueWords))
    if (Object.hasOwn(fact, name)) return fact[name]?.[language];
  return undefined;
}
