import { heldNextTexts } from '../../io/report/text/held-next-texts.ts';
import type { Decision } from '../../rules/claim/decision.ts';
import { tellingReasons } from '../../rules/claim/telling-reasons.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { Language } from '../../rules/value/text.ts';
import { correctCommand } from './facts-wanted.ts';
import { stateCommand } from './value-stated.ts';

/**
 * What lets a held claim go on: a value that the scheme wants, a reviewer's word on the disease, what the claim does not state, or an approval.
 *
 * @param number - of the claim, as people name it
 * @param decision - undefined where a person holds it
 */
export function heldCommand(
  number: string,
  decision: Pick<Decision, 'reasons'> | undefined,
  scheme: Scheme,
  language: Language,
): string {
  const reason = `--reason ${heldNextTexts.reasonWord[language]}`;
  const reasons = decision?.reasons ?? [];
  const isFor = (code: (typeof reasons)[number]['code']) => reasons.some((each) => each.code === code);
  if (isFor('value-missing')) return `mutual scheme adopt ${reason}`;
  if (isFor('disease-needs-review'))
    return `mutual claim decide ${number} --disease ${heldNextTexts.groupWord[language]} ${reason}`;
  const [correct] = correctCommand(number, tellingReasons(reasons), scheme, language);
  return correct ?? `mutual claim decide ${number} --approve ${reason}`;
}

/** What has to be done before that command, in words: a version of the scheme without the value would hold the claim as before. */
export function beforeHeldCommand(decision: Pick<Decision, 'reasons'> | undefined, language: Language): string[] {
  return decision?.reasons.some(({ code }) => code === 'value-missing') ? [heldNextTexts.fillFirst[language]] : [];
}

/** What lets a held claim alone go on, where a value may be stated for it; nothing else. */
export function aloneCommands(
  number: string,
  decision: Decision | undefined,
  scheme: Scheme,
  language: Language,
): string[] {
  if (!decision?.reasons.some(({ code }) => code === 'value-missing')) return [];
  return stateCommand(number, decision, scheme, language);
}
