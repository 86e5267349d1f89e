import type { FundStatement } from '../../../rules/fund/statement/fund-statement.ts';
import type { Shortage } from '../../../rules/fund/statement/shortage.ts';
import { ratioOf } from '../../../rules/value/ratio.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { payerTexts, statementTexts as texts } from '../text/summary-statement-texts.ts';
import { columns } from './columns.ts';
import type { DocumentTable } from './document.ts';
import { thousandsApart } from './shown.ts';

/** What each answer to a shortage would do; none where the fund suffices. */
export function shortageTable({ shortage }: FundStatement, language: Language): DocumentTable[] {
  if (shortage === null) return [];
  const t = (key: 'shortage' | 'policy' | 'paid' | 'fromFund' | 'added' | 'open' | 'ratio') => texts[key][language];
  const { available, owed, short } = shortage;
  const sums = { available: thousandsApart(available), owed: thousandsApart(owed), short: thousandsApart(short) };
  return [
    {
      id: 'shortage',
      title: t('shortage'),
      columns: [
        columns.text(t('policy'), 24),
        columns.money(t('paid')),
        columns.ratio(t('ratio')),
        columns.money(t('fromFund'), 1),
        columns.money(t('added')),
        columns.money(t('open')),
      ],
      rows: shortage.answers.map(({ answer, inForce, paid, fromFund, addedTotal, open }) => {
        const policy = texts[answer][language];
        const name = inForce ? fill(texts.inForce, language, { policy }) : policy;
        return { cells: [name, paid, ratioOf(paid, owed), fromFund, addedTotal, open] };
      }),
      notes: [fill(texts.short, language, sums), answerText(shortage, language)],
    },
  ];
}

function answerText({ inForce, answers }: Shortage, language: Language): string {
  if (inForce === null) return texts.answerNone[language];
  if (inForce === 'pro-rata') return texts.answerProRata[language];
  const by = answers.find((answer) => answer.inForce)?.by ?? [];
  const names = by.map((payer) => payerTexts[payer][language]).join(language === 'zh' ? '、' : ', ');
  return fill(texts.answerTopUp, language, { by: names });
}
