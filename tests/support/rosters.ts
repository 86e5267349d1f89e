import type { Subject } from '../../src/rules/enrolment/check.ts';
import { readMembers } from '../../src/rules/enrolment/read-member.ts';
import type { RosterField } from '../../src/rules/scheme/forms.ts';
import type { Scheme } from '../../src/rules/scheme/schema.ts';
import { address, type Cell } from '../../src/rules/submission/cell.ts';
import type { RosterRow, Submission } from '../../src/rules/submission/submission.ts';
import type { Entry } from './sheets.ts';

/** A cell that stands nowhere in particular. */
export function cell(entry: Exclude<Entry, null | undefined>, row = 1, column = 1): Cell {
  if (typeof entry === 'string') return { row, column, kind: 'text', text: entry };
  if (typeof entry === 'number') return { row, column, kind: 'number', text: String(entry) };
  return { row, column, ...entry };
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

const clause = { title: '第三条', source: 'tests', checkedOn: '2026-01-01', basis: 'stated' } as const;

/** The least that a scheme can be: one plan of one share that everyone takes, nobody refused. */
export const plainScheme: Scheme = {
  id: 'test-1',
  title: '测试互助',
  authority: '测试市总工会',
  region: '福建省/测试市',
  edition: '第一期',
  clauses: { all: clause, age: clause, staff: clause, insurance: clause },
  period: { length: 'P1Y', starts: 'centre', clause: 'all' },
  coverage: { starts: 'period', clause: 'all' },
  members: {},
  plans: { general: { title: '医疗互助', fee: '36', taken: 'everyone', clause: 'all' } },
};

/** A submission as the checks see it: the period of 2026-07-01, judged on 2026-06-01, nothing known besides. */
export function subjectOf(
  submission: Submission,
  more: Partial<Omit<Subject, 'submission' | 'members'>> = {},
): Subject {
  const scheme = more.scheme ?? plainScheme;
  return {
    scheme,
    period: { scheme: scheme.id, number: '1', span: { from: '2026-07-01', to: '2027-07-01' } },
    asOf: '2026-06-01',
    hasRegister: false,
    register: undefined,
    known: { unit: undefined, elsewhere: new Map(), former: undefined },
    replace: false,
    ...more,
    submission,
    members: readMembers(submission, scheme),
  };
}
