import type { Subject } from '../../src/rules/enrolment/check.ts';
import { readMembers } from '../../src/rules/enrolment/read-member.ts';
import type { RosterField } from '../../src/rules/scheme/forms.ts';
import type { Scheme } from '../../src/rules/scheme/schema.ts';
import { address, type Cell } from '../../src/rules/submission/cell.ts';
import type { RosterRow, Submission } from '../../src/rules/submission/submission.ts';
import type { Entry } from './sheets.ts';
import { schemeOf, subjectOf } from './subjects.ts';

/** A cell that stands nowhere in particular. */
export function cell(entry: Exclude<Entry, null | undefined>, row = 1, column = 1): Cell {
  if (typeof entry === 'string') return { row, column, kind: 'text', text: entry };
  if (typeof entry === 'number') return { row, column, kind: 'number', text: String(entry) };
  return { ...entry, row, column };
}

/** A number cell with the digits just as the file has them. */
export function numberCell(lexeme: string): Cell {
  return cell({ kind: 'number', text: lexeme });
}

/** A list of one sheet 花名册: a header in row 1 (a column is a field, or a field and its header), a person a row from row 2 on. */
export function submissionOf(
  columns: readonly (RosterField | readonly [RosterField, string])[],
  lines: readonly (readonly Entry[])[],
): Submission {
  const sheet = '花名册';
  const fields = columns.map((column) => (typeof column === 'string' ? column : column[0]));
  const rows = lines.map((line, index): RosterRow => {
    const number = index + 2;
    const cells: Partial<Record<RosterField, Cell>> = {};
    for (const [offset, entry] of line.entries()) {
      const field = fields[offset];
      if (field && entry !== null && entry !== undefined && entry !== '')
        cells[field] = cell(entry, number, offset + 1);
    }
    return { sheet, number, hidden: false, cells, unknown: [] };
  });
  return {
    file: 'rosters/unit.xlsx',
    sha256: '0'.repeat(64),
    format: 'xlsx',
    unit: {},
    columns: columns.map((column, index) => ({
      sheet,
      column: index + 1,
      header: typeof column === 'string' ? column : column[1],
      cell: address(1, index + 1),
      field: typeof column === 'string' ? column : column[0],
    })),
    rows,
  };
}

/** A submission as the checks see it: the period of 2026-07-01, judged on the day before, nothing known besides. */
export function subjectFor(
  submission: Submission,
  scheme: Scheme = schemeOf(),
  more: Partial<Pick<Subject, 'asOf' | 'known'>> = {},
): Subject {
  return { ...subjectOf(), scheme, ...more, submission, members: readMembers(submission, scheme) };
}
