import { writeWholeFrom } from '../../../io/write-whole.ts';
import type { Scheme } from '../../../rules/scheme/schema.ts';
import type { ClaimReport } from '../claim-report.ts';
import type { ReportDigest } from './digest.ts';
import { type ReportWords, reportText } from './report-text.ts';

/** report.json of a run. Plain data. */
export interface ReportTask {
  readonly path: string;
  readonly report: ClaimReport;
  readonly words: ReportWords;
}

/**
 * Writes report.json piece by piece.
 *
 * @returns what the terminal tells of the run
 */
export async function writeReport({ path, report, words }: ReportTask, scheme: Scheme): Promise<ReportDigest> {
  let digest: ReportDigest | undefined;
  await writeWholeFrom(path, function* pieces() {
    digest = yield* reportText(report, scheme, words);
    yield '\n';
  });
  if (digest === undefined) throw new Error('no report was written');
  return digest;
}
