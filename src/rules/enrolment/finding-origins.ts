import type { RosterField, UnitField } from '../scheme/forms.ts';
import type { Origin } from '../submission/cell.ts';
import { originOf, type RosterRow, type Submission } from '../submission/submission.ts';

/** Where a fact of the unit stands; where it is not stated, its label, else the sheet of the roster. */
export function originOfFact(submission: Submission, field: UnitField): Origin {
  return submission.unit[field]?.origin ?? submission.emptyLabels?.[field] ?? originOfUnit(submission);
}

/** The list as a whole, for what no single cell is to blame. */
export function originOfUnit(submission: Submission): Origin {
  const sheet = submission.rows[0]?.sheet ?? submission.columns[0]?.sheet;
  return { file: submission.file, ...(sheet !== undefined && { sheet }) };
}

/** Where the first of these fields stands in a row; where the sheet has none of the columns, the name. */
export function originInRow(submission: Submission, row: RosterRow, fields: readonly RosterField[]): Origin {
  const has = (field: RosterField) =>
    row.cells[field] !== undefined ||
    submission.columns.some((column) => column.sheet === row.sheet && column.field === field);
  return originOf(submission, row, fields.find(has) ?? 'name');
}

/** The text in a row's field as the file has it, empty where nothing stands there. */
export function textInRow(row: RosterRow, field: RosterField): string {
  return row.cells[field]?.text ?? '';
}

/** The roster's column that marks who takes a plan. */
export function fieldOfPlan(plan: string): RosterField {
  return `plan:${plan}`;
}
