import type { RosterField } from '../../../rules/scheme/forms.ts';
import type { Language } from '../../../rules/value/text.ts';
import { templateTexts } from '../../report/text/template-texts.ts';
import { workbookTexts } from '../../report/text/workbook-texts.ts';
import { inertText } from '../cell-text.ts';
import { sumValue } from '../sum-value.ts';
import type { TemplateField } from './template-fields.ts';

/** Nobody's: born 1 January 1990, a man, with the check digit that GB 11643 asks for. */
const ID_NUMBER = '110101199001010015';
/** Nobody's: its Luhn digit holds. */
const BANK_CARD = '6222020000000000000';
const PHONE = '13800000000';

/**
 * What the example line shows in a column. It is marked as an example in the column of sequence numbers, or where there is none in the name, and so is no member
 * for whoever reads the roster.
 *
 * @param markName - there is no column of sequence numbers
 */
export function exampleValue(
  { field, choices, example }: TemplateField<RosterField>,
  language: Language,
  markName: boolean,
): string | number | null {
  const t = (key: keyof typeof templateTexts) => templateTexts[key][language];
  switch (field) {
    case 'sequence':
      return t('example');
    case 'name':
      return markName ? `${t('example')}：${t('exampleName')}` : t('exampleName');
    case 'sex':
      return workbookTexts.male[language];
    case 'id-number':
      return ID_NUMBER;
    case 'phone':
      return PHONE;
    case 'bank':
      return t('exampleBank');
    case 'bank-card':
      return BANK_CARD;
    case 'shares':
      return 1;
    case 'fee':
      return example === undefined ? null : sumValue(example);
    case 'remark':
      return t('exampleRemark');
    default: {
      if (field === 'hardship' || field.startsWith('plan:')) return t('no');
      const shown = example ?? choices[0];
      return shown === undefined ? null : inertText(shown);
    }
  }
}
