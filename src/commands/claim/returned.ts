import { writeReturned } from '../../io/workbook/returned/returned.ts';
import type { WorkbookHead } from '../../io/workbook/workbook-head.ts';
import { describe } from '../../rules/findings/describe.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { Language } from '../../rules/value/text.ts';
import { privateFolderOf } from '../enrolment/outputs/private-folder.ts';
import type { HeldFile } from './claim-report.ts';
import { type Held, readHeld } from './report/held.ts';
import { findingsOf } from './report/standing-claims.ts';
import { findingsShown, type ReturnedDraft } from './returned-draft.ts';

/** One workbook that goes back. Plain data. */
export interface ReturnedTask {
  readonly path: string;
  readonly draft: Held<ReturnedDraft>;
  readonly findings: Pick<HeldFile, 'findings' | 'added' | 'later'>;
  readonly head: WorkbookHead;
  readonly language: Language;
}

/**
 * Writes a marked workbook of a file of which claims go back, or in which no claim could be found: what is wrong listed and coloured, without the claims that were
 * taken, so that the mended workbook can be taken in as it is.
 */
export async function writeReturnedClaims(
  { path, draft: held, findings: of, head, language }: ReturnedTask,
  scheme: Scheme,
): Promise<void> {
  const draft = readHeld(held, null);
  const { file, submission, unit } = draft;
  const clauseTitle = (clause: string) => scheme.clauses[clause]?.title ?? clause;
  const findings = findingsShown(draft, findingsOf(of)).map((finding) => describe(finding, { language, clauseTitle }));
  await privateFolderOf(path);
  await writeReturned(path, { file, submission, others: [], findings, unit, head }, language);
}
