import { fen, sumOf, type Yuan, yuan } from '../../../rules/value/money.ts';
import type { Language } from '../../../rules/value/text.ts';
import { statementTexts as texts } from '../text/summary-statement-texts.ts';
import { summaryTexts } from '../text/summary-texts.ts';
import { columns } from './columns.ts';
import type { DocumentTable } from './document.ts';

/** Every claim with its part where the fund pays in proportion: for the workbook, since there may be ten thousands. */
export function partsTable(
  parts: readonly { readonly number: string; readonly owed: Yuan; readonly part: Yuan }[],
  language: Language,
): DocumentTable[] {
  if (parts.length === 0) return [];
  const t = (key: 'parts' | 'claim' | 'owed' | 'part') => texts[key][language];
  const total = (of: 'owed' | 'part') => yuan(sumOf(parts.map((each) => fen(each[of]))));
  return [
    {
      id: 'parts',
      title: t('parts'),
      columns: [columns.text(t('claim'), 24), columns.money(t('owed')), columns.money(t('part'))],
      rows: parts.map(({ number, owed, part }) => ({ cells: [number, owed, part] })),
      total: [summaryTexts.total[language], total('owed'), total('part')],
      notes: [],
      filesOnly: true,
    },
  ];
}
