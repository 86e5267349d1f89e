import type { Summary } from '../../../rules/summary/summary.ts';
import type { Language } from '../../../rules/value/text.ts';
import { scopeTexts, statementTexts as texts } from '../text/summary-statement-texts.ts';
import { columns } from './columns.ts';
import type { DocumentTable } from './document.ts';

/** With whom the closing balance stays; none where the scheme does not say. */
export function carryTable({ statement }: Summary, language: Language): DocumentTable[] {
  const { scope, parts } = statement.carryOver;
  if (scope === null) return [];
  const t = (key: 'carryOver' | 'scope' | 'carryOpening' | 'carryResult' | 'carryClosing' | 'centre') =>
    texts[key][language];
  return [
    {
      id: 'carry-over',
      title: t('carryOver'),
      columns: [
        columns.text(t('scope'), 32),
        columns.money(t('carryOpening'), 1),
        columns.money(t('carryResult')),
        columns.money(t('carryClosing')),
      ],
      rows: parts.map(({ name, opening, result, closing }) => ({
        cells: [name ?? t('centre'), opening, result, closing],
      })),
      total: [scopeTexts[scope][language], statement.opening, null, statement.closing],
      notes: [],
    },
  ];
}
