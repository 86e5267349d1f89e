import { severityTexts, severityWords, auditTexts as texts } from '../../io/report/text/audit-texts.ts';
import { explainTexts } from '../../io/report/text/explain-texts.ts';
import type { AuditTest } from '../../rules/audit/audit-test.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { auditTests } from './run-tests.ts';

/** Every test of the audit, as `mutual explain` tells them. */
export const explainedTests: readonly AuditTest[] = auditTests.map(({ test }) => test);

/** Prints what a test looks for, why, and where it comes from. */
export function printTest(test: AuditTest, { language, print }: Pick<Context, 'language' | 'print'>): void {
  const { id, severity, title, looksFor, why, source } = test;
  const colon = language === 'zh' ? '：' : ': ';
  const weight = fill(texts.weight, language, { severity: severityTexts[severity], words: severityWords[severity] });
  print(`${id}  ${title[language]}`);
  print('');
  print(`${explainTexts.severity[language]}${colon}${weight}`);
  print(`${texts.looksFor[language]}${colon}${looksFor[language]}`);
  print(`${explainTexts.why[language]}${colon}${why[language]}`);
  print(`${texts.source[language]}${colon}${source[language]}`);
}

/** A test as `mutual explain --json` has it among the codes. */
export function testAsCode({ id, severity, title, looksFor, why, source }: AuditTest, language: Language) {
  const [titleText, looksForText, whyText, sourceText] = [title, looksFor, why, source].map((text) => text[language]);
  return {
    ...{ code: id, severity, group: 'audit' as const },
    ...{ title: titleText, why: whyText, looksFor: looksForText, source: sourceText },
  };
}
