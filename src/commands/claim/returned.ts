import { join } from 'node:path';
import { basename } from 'node:path/posix';
import { Readable } from 'node:stream';
import { fileNames } from '../../io/workbook/file-name.ts';
import { writeReturned } from '../../io/workbook/returned/returned.ts';
import type { WorkbookHead } from '../../io/workbook/workbook-head.ts';
import { rowKey, withoutTaken } from '../../rules/claim-intake/returned-rows.ts';
import { describe } from '../../rules/findings/describe.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { SubmittedFile } from '../../rules/submission/cell.ts';
import type { Language } from '../../rules/value/text.ts';
import { privateFolderOf } from '../enrolment/outputs/private-folder.ts';
import type { SettledFile } from './claim-report.ts';
import type { ClaimTerms } from './claim-terms.ts';
import { type ReadClaimInput, readClaimInput } from './read-claims.ts';
import { claimSubmission } from './returned-submission.ts';

/** Where the workbooks go, and in which words. */
interface ReturnedTo {
  readonly folder: string;
  readonly head: WorkbookHead;
  readonly language: Language;
}

/**
 * Writes a marked workbook for each file of which claims go back, or in which no claim could be found: what is wrong listed and coloured, without the claims that were
 * taken, so that the mended workbook can be taken in as it is.
 *
 * @returns the paths of those written: none for a file that can no longer be read or is another one by now
 */
export async function writeReturnedClaims(
  files: readonly SettledFile[],
  to: ReturnedTo,
  terms: ClaimTerms,
): Promise<string[]> {
  const name = fileNames('.xlsx');
  const written: string[] = [];
  for (const settled of files) {
    if (!goesBack(settled)) continue;
    const shown = settled.path === '-' ? 'stdin' : basename(settled.path).replace(/\.[^.]*$/, '');
    const path = join(to.folder, 'returned', name(shown));
    if (await writeOne(path, settled, to, terms)) written.push(path);
  }
  return written;
}

function goesBack({ claims, unread, findings }: SettledFile): boolean {
  if (unread > 0 || claims.some(({ status }) => status === 'returned')) return true;
  return claims.length === 0 && findings.some(({ severity }) => severity === 'error');
}

async function writeOne(
  path: string,
  settled: SettledFile,
  { head, language }: ReturnedTo,
  terms: ClaimTerms,
): Promise<boolean> {
  const read: ReadClaimInput = settled.kept ?? (await readClaimInput(settled.input, Readable.from([]), terms));
  const { file: whole, tables, sha256 } = read;
  if (whole === undefined || sha256 !== settled.sha256) return false;
  const taken = rowsTaken(settled);
  const file = withoutTaken(whole, tables, taken);
  const { scheme } = terms.grounds;
  const clauseTitle = (clause: string) => scheme.clauses[clause]?.title ?? clause;
  const findings = settled.findings
    .filter((finding) => isShown(finding, file, taken))
    .map((finding) => describe(finding, { language, clauseTitle }));
  const submission = claimSubmission(file, tables, taken);
  await privateFolderOf(path);
  await writeReturned(path, { file, submission, others: [], findings, unit: unitOf(settled), head }, language);
  return true;
}

/** By row: what was decided, whatever it came to. */
function rowsTaken({ claims }: SettledFile): ReadonlySet<string> {
  const decided = claims.filter(({ status }) => status !== 'returned');
  return new Set(
    decided.map(({ submitted: { origin } }) => rowKey(origin.sheet, Number(/\d+$/.exec(origin.cell)?.[0] ?? 0))),
  );
}

/** Not what is told of claims that were taken: they do not go back. */
function isShown({ origin: { sheet, cell = '' } }: Finding, file: SubmittedFile, taken: ReadonlySet<string>): boolean {
  if (sheet === undefined) return true;
  const row = /\d+$/.exec(cell)?.[0];
  if (row !== undefined && taken.has(rowKey(sheet, Number(row)))) return false;
  return file.sheets.some(({ name }) => name === sheet);
}

/** The unit, where all that goes back is of one; else the file. */
function unitOf({ claims, path }: SettledFile): string {
  const units = new Set(claims.flatMap(({ status, unit }) => (status === 'returned' ? unit : [])));
  const [only = ''] = units;
  return units.size === 1 && only !== '' ? only : basename(path);
}
