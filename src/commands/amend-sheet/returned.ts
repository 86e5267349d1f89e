import { join } from 'node:path';
import { basename } from 'node:path/posix';
import { Readable } from 'node:stream';
import { fileNames } from '../../io/workbook/file-name.ts';
import { writeReturned } from '../../io/workbook/returned/returned.ts';
import type { WorkbookHead } from '../../io/workbook/workbook-head.ts';
import { rowKey, withoutTaken } from '../../rules/claim-intake/returned-rows.ts';
import type { AmendField } from '../../rules/enrolment/amend-sheet/fields.ts';
import type { AmendTable } from '../../rules/enrolment/amend-sheet/find-rows.ts';
import { describe } from '../../rules/findings/describe.ts';
import type { RosterField } from '../../rules/scheme/forms.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { address, type SubmittedFile } from '../../rules/submission/cell.ts';
import type { RosterColumn, RosterRow, Submission } from '../../rules/submission/submission.ts';
import type { Language } from '../../rules/value/text.ts';
import { privateFolderOf } from '../enrolment/outputs/private-folder.ts';
import type { AmendedFile } from './amend-report.ts';
import { readAmendInput } from './read-amendments.ts';

/** Where the workbooks go, and in which words. */
interface ReturnedTo {
  readonly folder: string;
  readonly head: WorkbookHead;
  readonly language: Language;
}

/**
 * Writes a marked workbook for each file of which rows go back, or in which none could be found: what is wrong listed and coloured, without the rows that were done, so that
 * the mended workbook can be sent in as it is.
 *
 * @returns the paths of those written: none for a file that can no longer be read or is another one by now
 */
export async function writeReturnedAmendments(
  files: readonly AmendedFile[],
  to: ReturnedTo,
  scheme: Scheme,
): Promise<string[]> {
  const name = fileNames('.xlsx');
  const written: string[] = [];
  for (const amended of files) {
    const isWrong = amended.findings.some(({ severity }) => severity === 'error');
    if (!isWrong && !amended.rows.some(({ status }) => status === 'returned')) continue;
    const shown = amended.path === '-' ? 'stdin' : basename(amended.path).replace(/\.[^.]*$/, '');
    const path = join(to.folder, 'returned', name(shown));
    if (await writeOne(path, amended, to, scheme)) written.push(path);
  }
  return written;
}

async function writeOne(
  path: string,
  amended: AmendedFile,
  { head, language }: ReturnedTo,
  scheme: Scheme,
): Promise<boolean> {
  const read = amended.kept ?? (await readAmendInput(amended.input, Readable.from([]), scheme));
  const { file: whole, tables, sha256 } = read;
  if (whole === undefined || sha256 !== amended.sha256) return false;
  const done = amended.rows.filter(({ status }) => status !== 'returned').map(({ row }) => row.row);
  const taken = new Set(done.map(({ sheet, number }) => rowKey(sheet, number)));
  const file = withoutTaken(whole, tables, taken);
  const clauseTitle = (clause: string) => scheme.clauses[clause]?.title ?? clause;
  const ofRows = amended.rows.filter(({ status }) => status === 'returned').flatMap(({ findings }) => findings);
  const findings = [...amended.findings, ...ofRows]
    .filter(({ origin: { sheet } }) => sheet === undefined || file.sheets.some(({ name }) => name === sheet))
    .map((finding) => describe(finding, { language, clauseTitle }));
  const submission = amendSubmission(file, tables, taken);
  await privateFolderOf(path);
  await writeReturned(path, { file, submission, others: [], findings, unit: unitOf(amended), head }, language);
  return true;
}

/** The unit, where all that goes back is of one; else the file. */
function unitOf({ rows, path }: AmendedFile): string {
  const units = new Set(rows.flatMap(({ status, unitName }) => (status === 'returned' ? unitName : [])));
  const [only = ''] = units;
  return units.size === 1 && only !== '' ? only : basename(path);
}

/** By which the writer knows who stands in a row, and what must keep its digits: each as the roster's field that it is like. */
const ALIKE: Readonly<Partial<Record<AmendField, RosterField>>> = {
  name: 'name',
  'id-number': 'id-number',
  'bank-card': 'bank-card',
  phone: 'phone',
  'newcomer-id-number': 'id-number',
  'newcomer-bank-card': 'bank-card',
  'newcomer-phone': 'phone',
  'right-id-number': 'id-number',
  'right-bank-card': 'bank-card',
};

function amendSubmission(
  { path, sha256, format }: SubmittedFile,
  tables: readonly AmendTable[],
  taken: ReadonlySet<string>,
): Submission {
  const columns = tables.flatMap(({ sheet, columns: own }) =>
    own.map(({ column, row, header, field }): RosterColumn => {
      const alike = field && ALIKE[field];
      return { sheet, column, header, cell: address(row, column), ...(alike && { field: alike }) };
    }),
  );
  const rows = tables
    .flatMap((table) => table.rows)
    .filter(({ sheet, number }) => !taken.has(rowKey(sheet, number)))
    .map(({ sheet, number, hidden, cells, columns: places }): RosterRow => {
      const shared = (['name', 'id-number'] as const).flatMap((field) =>
        places[field] === undefined ? [] : [[field, places[field]] as const],
      );
      const { name } = cells;
      return { sheet, number, hidden, cells: name ? { name } : {}, unknown: [], columns: Object.fromEntries(shared) };
    });
  return { file: path, sha256, format, unit: {}, columns, rows };
}
