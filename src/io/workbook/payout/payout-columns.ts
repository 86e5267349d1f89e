import type { PayoutLine } from '../../../rules/payout/payable.ts';
import type { Yuan } from '../../../rules/value/money.ts';
import type { Language } from '../../../rules/value/text.ts';
import { payoutTexts } from '../../report/text/payout-texts.ts';
import type { Column } from '../column.ts';

/** A line of a batch as it stands on the payout sheet. */
export interface PayoutSheetLine extends Pick<PayoutLine, 'line' | 'claim' | 'name' | 'idNumber' | 'payee' | 'amount'> {
  readonly unitName: string;
  /** Titles of the benefits, as they are to be read. */
  readonly benefit: string;
}

/** What one unit's members get together. */
export interface UnitTotal {
  readonly unit: string;
  /** The name of its sheet in the same workbook. */
  readonly sheet: string;
  readonly members: number;
  readonly lines: number;
  readonly amount: Yuan;
}

const title = (key: keyof typeof payoutTexts, language: Language) => payoutTexts[key][language];

/** The columns of a unit's sheet, in the order of the paper form 补助金发放表. */
export function lineColumns(language: Language): readonly Column<PayoutSheetLine>[] {
  const t = (key: keyof typeof payoutTexts) => title(key, language);
  return [
    { title: t('line'), width: 7, kind: 'whole', value: ({ line }) => line },
    { title: t('unit'), width: 20, kind: 'text', value: ({ unitName }) => unitName },
    { title: t('name'), width: 11, kind: 'text', value: ({ name }) => name },
    { title: t('idNumber'), width: 20, kind: 'code', value: ({ idNumber }) => idNumber },
    { title: t('payee'), width: 11, kind: 'text', value: ({ payee }) => payee.name },
    { title: t('bank'), width: 22, kind: 'text', value: ({ payee }) => payee.bank },
    { title: t('account'), width: 23, kind: 'code', value: ({ payee }) => payee.account },
    { title: t('benefit'), width: 20, kind: 'text', value: ({ benefit }) => benefit },
    { title: t('claim'), width: 11, kind: 'code', value: ({ claim }) => claim },
    { title: t('amount'), width: 13, kind: 'money', value: ({ amount }) => amount },
  ];
}

/** The columns of the sheet of totals: a line a unit, which leads to the unit's sheet. */
export function totalColumns(language: Language): readonly Column<UnitTotal>[] {
  const t = (key: keyof typeof payoutTexts) => title(key, language);
  return [
    { title: t('sequence'), width: 7, kind: 'sequence', value: (_, sequence) => sequence },
    {
      title: t('unit'),
      width: 44,
      kind: 'text',
      value: ({ unit }) => unit,
      link: ({ sheet }) => `'${sheet.replaceAll("'", "''")}'!A1`,
    },
    { title: t('members'), width: 10, kind: 'whole', value: ({ members }) => members },
    { title: t('lines'), width: 10, kind: 'whole', value: ({ lines }) => lines },
    { title: t('amount'), width: 18, kind: 'money', value: ({ amount }) => amount },
  ];
}
