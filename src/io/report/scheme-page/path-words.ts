import type { Scheme } from '../../../rules/scheme/schema.ts';
import { fill, type Language, type Text } from '../../../rules/value/text.ts';
import { factValueWords } from '../text/language-words.ts';
import { differenceTexts } from '../text/scheme-diff-texts.ts';
import { schemeKeyText } from '../text/scheme-key-texts.ts';
import { benefitName } from './benefit-name.ts';

/** Parts of a scheme whose keys are ids of its own, with a title each. */
const TITLED = [
  'plans',
  'benefits',
  'diseases',
  'unitKinds',
  'staffKinds',
  'insuranceKinds',
  'treatments',
  'causes',
] as const;

/** Keys under which a fact's values stand, each with what holds for it. */
const BRANCHED: readonly string[] = ['of', 'weights'];

/**
 * A path of a scheme in words, plain text: `plans.critical.fee` is 互助项目 › 特种重病 › 互助金. What has no word of its own stands as it is; places in lists are
 * numbered from 1, and the branches of a choice called by what they are for.
 */
export function pathWords(path: string, scheme: Scheme, language: Language): string {
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  const part = TITLED.find((each) => each === steps[0]);
  const titled: Readonly<Record<string, { readonly title: string }>> | undefined = part && scheme[part];
  const words = steps.map((step, index) => {
    if (index === 1 && part === 'benefits') return benefitName(step, scheme, language);
    if (index === 1 && part) return titled && Object.hasOwn(titled, step) ? (titled[step]?.title ?? step) : step;
    if (/^\d+$/.test(step)) return fill(differenceTexts.place, language, { number: step });
    const branch = BRANCHED.includes(steps[index - 1] ?? '') ? branchWords(step, scheme, language) : undefined;
    return branch ?? schemeKeyText(step, steps.slice(0, index))?.[language] ?? step;
  });
  return words.join(' › ');
}

/** A value of a fact: the language's own, or a kind of the scheme. */
function branchWords(value: string, scheme: Scheme, language: Language): string | undefined {
  if (value === 'other') return differenceTexts.other[language];
  for (const words of Object.values<Readonly<Record<string, Text>>>(factValueWords)) {
    if (Object.hasOwn(words, value)) return words[value]?.[language];
  }
  const kinds = [scheme.unitKinds, scheme.staffKinds, scheme.insuranceKinds, scheme.diseases, scheme.treatments];
  return [...kinds, scheme.causes].find((each) => each && Object.hasOwn(each, value))?.[value]?.title;
}
