import type { ExampleClaim } from '../../../rules/claim-sheet/example-claim.ts';
import type { ClaimField } from '../../../rules/scheme/forms.ts';
import type { Language } from '../../../rules/value/text.ts';
import { claimTemplateTexts } from '../../report/text/claim-template-texts.ts';
import { templateTexts } from '../../report/text/template-texts.ts';
import { inertText } from '../cell-text.ts';
import { formats, type Look } from '../styles.ts';
import { textWidth } from '../text-width.ts';
import type { TemplateField } from './template-fields.ts';

/** Two heirs as the cell wants them: names, shares, banks and accounts, made up. The same in every language. */
const EXAMPLE_HEIRS = '李梅 1/2 中国工商银行 6222020000000000000；李东 1/2 中国建设银行 6217000000034981823';

/** Columns whose digits must stay as they are typed. */
export const claimDigits: ReadonlySet<string> = new Set([
  'id-number',
  'patient-id-number',
  'spouse-id-number',
  'bank-card',
  'phone',
  'receipt-number',
]);

/** Columns of whole numbers. */
export const claimWhole: ReadonlySet<string> = new Set(['days', 'visit-number']);

const WIDTHS: Readonly<Partial<Record<ClaimField, number>>> = {
  sequence: 6,
  'unit-name': 18,
  name: 9,
  'id-number': 20,
  insurance: 11,
  benefit: 15,
  event: 10,
  'patient-id-number': 20,
  'spouse-id-number': 20,
  hospital: 16,
  'hospital-level': 11,
  diagnosis: 14,
  icd10: 8,
  'receipt-number': 14,
  papers: 18,
  payee: 9,
  bank: 16,
  'bank-card': 22,
  phone: 13,
  heirs: 32,
  remark: 14,
};
/** Dates, sums and short words. */
const USUAL = 10.5;

/** How wide a column is, in characters: what it takes, and its header on two lines. */
export function claimColumnWidth({ field, header }: TemplateField<ClaimField>): number {
  return Math.max(WIDTHS[field] ?? USUAL, Math.min(textWidth(header) / 2 + 3, 24)) + 0.71;
}

/** How the cells of a column look. */
export function claimLook(field: ClaimField): Look {
  if (field.startsWith('cost:')) return { format: formats.money, align: 'right' };
  if (claimWhole.has(field)) return { format: formats.whole, align: 'right' };
  if (field === 'sequence') return { align: 'center' };
  return { format: formats.text, shrink: true };
}

/** Nobody's: born 1 January 1990, a man, with the check digit that GB 11643 asks for. */
const ID_NUMBER = '110101199001010015';
/** Nobody's: its Luhn digit holds. */
const BANK_CARD = '6222020000000000000';

const DAYS: Readonly<Record<string, string>> = {
  admitted: '2026-07-01',
  discharged: '2026-07-08',
  happened: '2026-07-01',
  diagnosed: '2026-07-01',
  settled: '2026-07-08',
  notified: '2026-07-09',
  applied: '2026-07-20',
};

/**
 * What the example line shows in a column. It is marked as an example in the column of sequence numbers, or where there is none in the name, so that no reader takes it
 * for a claim.
 *
 * @param markName - there is no column of sequence numbers
 * @param claim - the claim that it shows; columns of other events stay empty
 */
export function claimExample(
  { field, choices, example: own }: TemplateField<ClaimField>,
  language: Language,
  markName: boolean,
  claim?: ExampleClaim,
): string | number | null {
  if (own !== undefined) return own;
  if (claim?.empty.has(field)) return null;
  const value = claim?.values[field];
  if (value !== undefined) return inertText(value);
  const name = templateTexts.exampleName[language];
  const example = templateTexts.example[language];
  if (Object.hasOwn(DAYS, field)) return DAYS[field] ?? null;
  switch (field) {
    case 'sequence':
      return example;
    case 'name':
      return markName ? `${example}：${name}` : name;
    case 'id-number':
      return ID_NUMBER;
    case 'hospital':
      return claimTemplateTexts.exampleHospital[language];
    case 'diagnosis':
      return claimTemplateTexts.exampleDiagnosis[language];
    case 'papers':
      return claimTemplateTexts.allPapers[language];
    case 'heirs':
      return EXAMPLE_HEIRS;
    case 'days':
      return 7;
    case 'bank':
      return templateTexts.exampleBank[language];
    case 'bank-card':
      return BANK_CARD;
    case 'remark':
      return templateTexts.exampleRemark[language];
    default: {
      const [shown] = choices;
      return shown === undefined ? null : inertText(shown);
    }
  }
}
