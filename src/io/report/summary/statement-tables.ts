import { accounts } from '../../../rules/fund/accounts.ts';
import type { FundStatement, IncomeLine } from '../../../rules/fund/statement/fund-statement.ts';
import type { Summary } from '../../../rules/summary/summary.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { pageTexts } from '../text/scheme-page-texts.ts';
import { statementTexts as texts } from '../text/summary-statement-texts.ts';
import { carryTable } from './carry-table.ts';
import { columns } from './columns.ts';
import type { DocumentRow, DocumentTable } from './document.ts';
import { statementNotes } from './report-notes.ts';
import { shortageTable } from './shortage-table.ts';
import { thousandsApart } from './shown.ts';

/** The fund statement, what its balance is made of, with whom it stays, and what happens where it is short. */
export function statementTables(summary: Summary, language: Language): DocumentTable[] {
  const { statement } = summary;
  return [
    statementTable(summary, language),
    ...shortageTable(statement, language),
    positionTable(statement, language),
    ...carryTable(summary, language),
  ];
}

function statementTable({ statement, titles, reports }: Summary, language: Language): DocumentTable {
  const t = (key: 'sheet' | 'item' | 'amount' | 'remark' | 'closingIs' | 'otherBenefits') => texts[key][language];
  const head = (key: 'opening' | 'income' | 'splits' | 'benefits' | 'closing', amount: string): DocumentRow => ({
    cells: [texts[key][language], amount, key === 'closing' ? t('closingIs') : null],
    strong: true,
  });
  return {
    id: 'statement',
    title: t('sheet'),
    columns: [columns.text(t('item'), 40), columns.money(t('amount')), columns.text(t('remark'), 36)],
    rows: [
      head('opening', statement.opening),
      head('income', statement.incomeTotal),
      ...statement.income.map((line) => ({ cells: [incomeName(line, language), line.amount, null] })),
      head('splits', statement.splitsTotal),
      ...statement.splits.map(({ title, rate, of, base, amount }) => {
        const says = of === 'fees' ? texts.splitOfFees : texts.splitOfIncome;
        return {
          cells: [
            fill(texts.split, language, { title }),
            amount,
            fill(says, language, { rate, base: thousandsApart(base) }),
          ],
        };
      }),
      head('benefits', statement.benefitsTotal),
      ...statement.benefits.map(({ benefit, visits, amount }) => ({
        cells: [
          benefit === null
            ? t('otherBenefits')
            : fill(texts.split, language, { title: titles.benefits[benefit] ?? benefit }),
          amount,
          visits === null ? null : fill(texts.benefitVisits, language, { visits }),
        ],
      })),
      head('closing', statement.closing),
    ],
    notes: statementNotes(reports, language),
  };
}

function incomeName({ account, from }: IncomeLine, language: Language): string {
  if (account === 'fee-income') {
    if (from === 'unit') return texts.remitted[language];
    return fill(texts.paidBy, language, { payer: payerName(from, language) });
  }
  if (account === 'subsidy-income' && from !== null) {
    return fill(texts.grantBy, language, { payer: payerName(from, language) });
  }
  return texts[account][language];
}

/** Who pays for members, or adds to the fund; a name that we do not know as it is. */
function payerName(payer: string | null, language: Language): string {
  const known: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = pageTexts.fees.payers;
  return known[payer ?? '']?.[language] ?? payer ?? '—';
}

function positionTable({ position, closing }: FundStatement, language: Language): DocumentTable {
  const t = (key: 'position' | 'number' | 'account' | 'amount' | 'splitsToPost' | 'elsewhere' | 'closingBalance') =>
    texts[key][language];
  const less = (name: string, amount: string): DocumentRow[] =>
    amount === '0.00' ? [] : [{ cells: ['', name, amount.startsWith('-') ? amount.slice(1) : `-${amount}`] }];
  return {
    id: 'position',
    title: t('position'),
    columns: [columns.text(t('number'), 12), columns.text(t('account'), 32), columns.money(t('amount'))],
    rows: [
      ...position.accounts.map(({ account, amount }) => {
        const { number, title } = accounts[account];
        return { cells: [number, title[language], amount] };
      }),
      ...less(t('splitsToPost'), position.splitsToPost),
      ...less(t('elsewhere'), position.elsewhere),
    ],
    total: ['', t('closingBalance'), closing],
    notes: [],
  };
}
