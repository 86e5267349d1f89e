import type { Finding } from '../../../src/rules/findings/finding.ts';
import { type Scheme, scheme as schemeShape } from '../../../src/rules/scheme/schema.ts';
import { address, type Sheet, type SubmittedFile } from '../../../src/rules/submission/cell.ts';
import { type ColumnMap, recogniseRoster } from '../../../src/rules/submission/recognise-roster.ts';
import type { Submission } from '../../../src/rules/submission/submission.ts';
import { people } from '../../support/people.ts';
import { type Entry, fileOf } from '../../support/sheets.ts';

const clause = 'rule';

/** A scheme with a general plan, one that women choose and one that anybody chooses; no forms of its own, so the default names hold. */
export const plainScheme: Scheme = schemeShape.parse({
  id: 'plain-1',
  title: '某市职工医疗互助活动',
  authority: '某市总工会',
  region: '某省/某市',
  edition: '第一期',
  clauses: { rule: { title: '实施办法', source: 'made up', checkedOn: '2026-01-01', basis: 'stated' } },
  period: { length: 'P1Y', starts: { on: '07-01' }, clause },
  coverage: { starts: 'period', clause },
  members: {},
  plans: {
    general: { title: '住院医疗互助', fee: '36', taken: 'everyone', clause },
    women: { title: '女职工特殊疾病互助', fee: '10', only: 'women', taken: 'chosen', clause },
    critical: { title: '重大疾病互助', aliases: ['大病互助'], fee: '60', taken: 'chosen', clause },
  },
});

const crowd = people(400);

/** Name and identity number of made-up people, from the first on. */
export function persons(count: number, from = 0): { name: string; id: string; phone: string; sex: string }[] {
  return crowd
    .slice(from, from + count)
    .map(({ name, idNumber, phone, sexText }) => ({ name, id: idNumber, phone, sex: sexText }));
}

/** Lines of a list: 序号 姓名 身份证号, numbered from 1. */
export function lines(count: number, from = 0): Entry[][] {
  return persons(count, from).map(({ name, id }, index) => [index + 1, name, id]);
}

/** What a test looks at of a submission: where each person's name and number stand, and each fact of the unit with its place. */
export interface Recognised {
  readonly people: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
}

function place(sheet: string | undefined, cell: string | undefined, many: boolean): string {
  return many ? `${sheet}!${cell}` : `${cell}`;
}

function summary(submission: Submission, many: boolean): Recognised {
  return {
    people: submission.rows.map(({ sheet, cells }) => {
      const at = [cells.name, cells['id-number']]
        .map((cell) => (cell ? address(cell.row, cell.column) : '-'))
        .join(' ');
      return place(sheet, at, many);
    }),
    facts: Object.fromEntries(
      Object.entries(submission.unit).map(([field, { value, origin }]) => [
        field,
        `${value} @ ${place(origin.sheet, origin.cell, many)}`,
      ]),
    ),
  };
}

/** Recognises a file of these sheets; places name the sheet where there is more than one. */
export function recognise(
  sheets: Sheet | readonly Sheet[] | SubmittedFile,
  options: { map?: ColumnMap; scheme?: Scheme } = {},
): { units: Recognised[]; submissions: readonly Submission[]; findings: readonly Finding[]; codes: string[] } {
  const file = 'sha256' in sheets ? sheets : fileOf(sheets);
  const { submissions, findings } = recogniseRoster(
    file,
    options.scheme ?? plainScheme,
    options.map ? { map: options.map } : {},
  );
  const many = file.sheets.length > 1;
  return {
    submissions,
    findings,
    units: submissions.map((submission) => summary(submission, many)),
    codes: findings.map(({ code, origin }) => `${code} ${place(origin.sheet, origin.cell, many)}`),
  };
}

/** `B4 C4` for rows from first to last. */
export function places(first: number, last: number, name = 'B', id = 'C'): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${name}${first + index} ${id}${first + index}`);
}
