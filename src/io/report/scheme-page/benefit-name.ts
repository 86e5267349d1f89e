import type { Scheme } from '../../../rules/scheme/schema.ts';
import { fill, type Language, type Text } from '../../../rules/value/text.ts';
import { eventWords } from '../text/language-words.ts';
import { gapTexts } from '../text/scheme-page-gap-texts.ts';

/**
 * A benefit in words, plain text: its title; where no source gives the benefit, so that it has none, what its id says of it: the plan that it belongs to, what it is
 * paid for, or that it is the rest.
 */
export function benefitName(id: string, scheme: Scheme, language: Language): string {
  const title = own(scheme.benefits, id)?.title;
  if (title !== undefined) return title;
  const [text, parameters] = whatIdSays(id, scheme);
  return fill(text, language, parameters);
}

function whatIdSays(id: string, { plans, diseases }: Scheme): [Text, Readonly<Record<string, string | Text>>] {
  const plan = own(plans, id);
  if (plan) return [gapTexts.ofPlan, { plan: plan.title }];
  const event: Text | undefined = own(eventWords, id);
  if (event) return [gapTexts.ofEvent, { event }];
  const disease = own(diseases, id);
  if (disease) return [gapTexts.ofDisease, { disease: disease.title }];
  if (id === 'critical' || id === 'other') return [gapTexts[id], {}];
  const around = Object.keys(plans).find((each) => id.startsWith(`${each}-`));
  const whole = around === undefined ? undefined : own(plans, around);
  return whole ? [gapTexts.ofPlan, { plan: whole.title }] : [gapTexts.unnamed, {}];
}

function own<Value>(things: Readonly<Record<string, Value>> | undefined, id: string): Value | undefined {
  return things && Object.hasOwn(things, id) ? things[id] : undefined;
}
