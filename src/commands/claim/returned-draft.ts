import { basename } from 'node:path/posix';
import { rowKey, withoutTaken } from '../../rules/claim-intake/returned-rows.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { SubmittedFile } from '../../rules/submission/cell.ts';
import type { Submission } from '../../rules/submission/submission.ts';
import type { ClaimLine } from './claim-report.ts';
import type { ReadClaimInput } from './read-claims.ts';
import { claimSubmission } from './returned-submission.ts';

/** What goes back of a file: its cells without the claims that were taken. Plain data. */
export interface ReturnedDraft {
  readonly file: SubmittedFile;
  readonly submission: Submission;
  /** The unit, where all that goes back is of one; else the file. */
  readonly unit: string;
  /** Rows that do not go back. */
  readonly taken: readonly string[];
}

interface Settled {
  readonly claims: readonly ClaimLine[];
  readonly findings: readonly Finding[];
}

/** Drafts the workbook that goes back where claims were returned, or no claim could be found; undefined where nothing goes back, or there are no cells to give back. */
export function returnedDraft(
  { file, tables, unread, path }: ReadClaimInput,
  settled: Settled,
): ReturnedDraft | undefined {
  if (file === undefined || !goesBack(settled, unread)) return undefined;
  const taken = rowsTaken(settled);
  const left = withoutTaken(file, tables, taken);
  const submission = claimSubmission(left, tables, taken);
  return { file: left, submission, unit: unitOf(settled, path), taken: [...taken] };
}

/** Findings of the file that are told with it: not those of claims that were taken, which do not go back. */
export function findingsShown(
  { file, taken }: Pick<ReturnedDraft, 'file' | 'taken'>,
  findings: readonly Finding[],
): Finding[] {
  const gone = new Set(taken);
  return findings.filter(({ origin: { sheet, cell = '' } }) => {
    if (sheet === undefined) return true;
    const row = /\d+$/.exec(cell)?.[0];
    if (row !== undefined && gone.has(rowKey(sheet, Number(row)))) return false;
    return file.sheets.some(({ name }) => name === sheet);
  });
}

function goesBack({ claims, findings }: Settled, unread: number): boolean {
  if (unread > 0 || claims.some(({ status }) => status === 'returned')) return true;
  return claims.length === 0 && findings.some(({ severity }) => severity === 'error');
}

/** By row: what was decided, whatever it came to. */
function rowsTaken({ claims }: Settled): ReadonlySet<string> {
  const decided = claims.filter(({ status }) => status !== 'returned');
  return new Set(
    decided.map(({ submitted: { origin } }) => rowKey(origin.sheet, Number(/\d+$/.exec(origin.cell)?.[0] ?? 0))),
  );
}

function unitOf({ claims }: Settled, path: string): string {
  const units = new Set(claims.flatMap(({ status, unit }) => (status === 'returned' ? unit : [])));
  const [only = ''] = units;
  return units.size === 1 && only !== '' ? only : basename(path);
}
