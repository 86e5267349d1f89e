import type { ReportIncluded } from '../../../rules/summary/summary.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { reportedStatementTexts as texts } from '../text/reported-statement-texts.ts';

/** Offices with how far their chains had come when they reported, as people read it. */
export function reportNames(reports: readonly Pick<ReportIncluded, 'office' | 'head'>[], language: Language): string {
  return reports
    .map(({ office, head }) => fill(texts.report, language, { office, sequence: head.sequence }))
    .join(language === 'zh' ? '、' : ', ');
}

/** Whose reports are in the fund statement, and whose are not. */
export function statementNotes(reports: readonly ReportIncluded[], language: Language): string[] {
  const told = [
    [texts.inStatement, reports.filter(({ inStatement }) => inStatement)],
    [texts.notInStatement, reports.filter(({ inStatement }) => !inStatement)],
  ] as const;
  return told
    .filter(([, some]) => some.length > 0)
    .map(([text, some]) => fill(text, language, { count: some.length, reports: reportNames(some, language) }));
}
