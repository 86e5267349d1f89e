import type { AmendField } from '../../../rules/enrolment/amend-sheet/fields.ts';
import type { Matter } from '../../../rules/enrolment/amend-sheet/matters.ts';
import type { Language } from '../../../rules/value/text.ts';
import { amendTemplateTexts } from '../../report/text/amend-template-texts.ts';
import { templateTexts } from '../../report/text/template-texts.ts';

/** Nobody's: born 1 January 1990, with the check digit that GB 11643 asks for. */
const ID_NUMBER = '110101199001010015';
const NEWCOMER = '110101199001010031';
const DAY = '2026-09-01';

const REASONS = {
  transfer: amendTemplateTexts.reasonMoved,
  name: amendTemplateTexts.reasonMistyped,
} as const;

/** What an example line of a matter shows in a column; empty where the matter needs nothing there. It is marked as an example where its number would stand. */
export function amendExample(
  { matter, word }: { readonly matter: Matter; readonly word: string },
  field: AmendField,
  choices: readonly string[],
  language: Language,
): string | null {
  const t = (text: keyof typeof amendTemplateTexts) => amendTemplateTexts[text][language];
  const only = (wanted: Matter, value: string | null) => (matter === wanted ? value : null);
  switch (field) {
    case 'sequence':
      return templateTexts.example[language];
    case 'matter':
      return word;
    case 'unit-name':
      return t('exampleUnit');
    case 'name':
      return templateTexts.exampleName[language];
    case 'id-number':
      return ID_NUMBER;
    case 'date':
      return matter === 'name' ? null : DAY;
    case 'reason':
      return (matter in REASONS ? REASONS[matter as keyof typeof REASONS] : amendTemplateTexts.reasonLeft)[language];
    case 'new-unit':
      return only('transfer', t('exampleOther'));
    case 'newcomer-name':
      return only('substitution', t('exampleNewcomer'));
    case 'newcomer-id-number':
      return only('substitution', NEWCOMER);
    case 'newcomer-staff-kind':
    case 'newcomer-insurance':
    case 'unit-paid':
    case 'without-claims':
      return only('substitution', choices[0] ?? null);
    case 'paid-on':
      return only('substitution', '2026-07-10');
    case 'right-name':
      return only('name', t('exampleNewcomer'));
    default:
      return null;
  }
}
