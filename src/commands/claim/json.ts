import type { Scheme } from '../../rules/scheme/schema.ts';
import type { ClaimReport } from './claim-report.ts';
import type { ReportDigest } from './report/digest.ts';
import { type ReportWords, reportText } from './report/report-text.ts';

/** report.json of `claim` as one text, and what the terminal tells of it: for where it goes into no file. */
export function wholeReport(
  report: ClaimReport,
  scheme: Scheme,
  words: ReportWords,
): { readonly text: string; readonly digest: ReportDigest } {
  const pieces: string[] = [];
  const each = reportText(report, scheme, words);
  for (;;) {
    const { value, done } = each.next();
    if (done) return { text: pieces.join(''), digest: value };
    pieces.push(value);
  }
}
