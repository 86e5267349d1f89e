import type { Language } from '../../../rules/value/text.ts';
import type { DocumentTest } from '../../report/audit/audit-document.ts';
import { auditBookTexts } from '../../report/text/audit-book-texts.ts';
import { auditPageTexts } from '../../report/text/audit-page-texts.ts';
import { severityTexts, subjectTexts } from '../../report/text/audit-texts.ts';
import type { Column } from '../column.ts';
import { formats, styleOf } from '../styles.ts';

/** A test with the sheet that it stands on. */
export interface IndexedTest {
  readonly test: DocumentTest;
  readonly sheet: string;
}

const linkStyle = styleOf({
  ...{ format: formats.text, wrap: true, grid: true },
  font: { color: { argb: 'FF1F4E79' }, underline: true },
});
const graveStyle = styleOf({
  ...{ format: formats.whole, align: 'right', grid: true },
  font: { bold: true, color: { argb: 'FF9B1C1C' } },
});

/** The columns of the index; the name of a test leads to its sheet. */
export function indexColumns(language: Language): readonly Column<IndexedTest>[] {
  const p = (name: keyof typeof auditPageTexts) => auditPageTexts[name][language];
  return [
    { title: p('number'), width: 6, kind: 'sequence', value: (_, sequence) => sequence },
    { title: p('subject'), width: 10, kind: 'word', value: ({ test }) => subjectTexts[test.subject][language] },
    { title: p('severity'), width: 8, kind: 'word', value: ({ test }) => severityTexts[test.severity][language] },
    {
      ...{ title: p('test'), width: 40, kind: 'text', value: ({ test }) => test.title, style: () => linkStyle },
      link: ({ sheet }) => `'${sheet.replaceAll("'", "''")}'!A1`,
    },
    { title: p('looked'), width: 11, kind: 'whole', value: ({ test }) => (test.notRun === null ? test.looked : null) },
    {
      ...{ title: p('caseCount'), width: 9, kind: 'whole' },
      value: ({ test }) => (test.notRun === null ? test.standing.length : null),
      style: ({ test }) => (test.standing.length > 0 && test.severity !== 'low' ? graveStyle : undefined),
    },
    { title: p('amount'), width: 16, kind: 'money', value: ({ test }) => amountOf(test) },
    { title: p('waivedShort'), width: 9, kind: 'whole', value: ({ test }) => test.waived.length || null },
    { title: auditBookTexts.result[language], width: 12, kind: 'word', value: ({ test }) => resultOf(test, language) },
    { title: auditBookTexts.id[language], width: 28, kind: 'text', value: ({ test }) => test.id },
  ];
}

function amountOf({ amount }: DocumentTest): string | null {
  return /[1-9]/.test(amount) ? amount : null;
}

function resultOf({ notRun, standing, waived }: DocumentTest, language: Language): string {
  if (notRun !== null) return auditPageTexts.notRunMark[language];
  const text = standing.length > 0 ? 'resultCases' : waived.length > 0 ? 'resultWaived' : 'resultClean';
  return auditBookTexts[text][language];
}
