import type { Summary } from '../../../rules/summary/summary.ts';
import { fen, sumOf, yuan } from '../../../rules/value/money.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { byWhomTexts, reportedStatementTexts } from '../text/reported-statement-texts.ts';
import { scopeTexts, statementTexts as texts } from '../text/summary-statement-texts.ts';
import { columns } from './columns.ts';
import type { DocumentTable } from './document.ts';
import { thousandsApart } from './shown.ts';

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
      notes: wantingNote(statement, language),
    },
  ];
}

/** Where some of those with whom the balance stays have less than nothing: the sum, which closing asks for, beside what the whole fund is short of. */
function wantingNote({ carryOver: { scope, parts }, shortage }: Summary['statement'], language: Language): string[] {
  const short = parts.map(({ closing }) => fen(closing)).filter((closing) => closing < 0n);
  if (scope === null || scope === 'none' || short.length === 0) return [];
  const texts = reportedStatementTexts;
  const whole =
    shortage === null
      ? texts.wholeSuffices[language]
      : fill(texts.wholeShort, language, { amount: thousandsApart(shortage.short) });
  const amount = thousandsApart(yuan(-sumOf(short)));
  return [fill(texts.byWhom, language, { by: byWhomTexts[scope][language], count: short.length, amount, whole })];
}
