import type { Scheme } from '../../../rules/scheme/schema.ts';
import type { Language } from '../../../rules/value/text.ts';
import { schemeKeyText } from '../text/scheme-key-texts.ts';

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

/**
 * A path of a scheme in words, plain text: `plans.critical.fee` is 互助项目 › 特种重病 › 互助金. What has no word of its own stands as it is; places in lists are
 * numbered from 1.
 */
export function pathWords(path: string, scheme: Scheme, language: Language): string {
  const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  const part = TITLED.find((each) => each === steps[0]);
  const titled: Readonly<Record<string, { readonly title: string }>> | undefined = part && scheme[part];
  const words = steps.map((step, index) => {
    if (index === 1 && part) return titled && Object.hasOwn(titled, step) ? (titled[step]?.title ?? step) : step;
    return schemeKeyText(step, steps.slice(0, index))?.[language] ?? step;
  });
  return words.join(' › ');
}
