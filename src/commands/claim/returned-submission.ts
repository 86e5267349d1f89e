import { rowKey } from '../../rules/claim-intake/returned-rows.ts';
import type { ClaimRow, ClaimTable } from '../../rules/claim-sheet/find-tables.ts';
import type { ClaimField, RosterField } from '../../rules/scheme/forms.ts';
import { address, type SubmittedFile } from '../../rules/submission/cell.ts';
import type { RosterColumn, RosterRow, Submission } from '../../rules/submission/submission.ts';

/** Columns of claims that are those of rosters as well: by them the writer knows who stands in a row, and what must keep its digits. */
const SHARED = ['name', 'id-number', 'bank-card', 'phone'] as const satisfies readonly (ClaimField & RosterField)[];

/**
 * The claims of a file that go back, as the writer of returned workbooks knows lists: whose row it is, where the header stands, which columns hold digits.
 *
 * @param taken - rows that do not go back
 */
export function claimSubmission(
  { path, sha256, format }: SubmittedFile,
  tables: readonly ClaimTable[],
  taken: ReadonlySet<string>,
): Submission {
  const columns = tables.flatMap((table) => table.columns.map((column) => rosterColumn(table.sheet, column)));
  const rows = tables
    .flatMap((table) => table.rows)
    .filter(({ sheet, number }) => !taken.has(rowKey(sheet, number)))
    .flatMap(rosterRows);
  return { file: path, sha256, format, unit: {}, columns, rows };
}

function rosterColumn(sheet: string, { column, row, header, field }: ClaimTable['columns'][number]): RosterColumn {
  const shared = SHARED.find((each) => each === field);
  return { sheet, column, header, cell: address(row, column), ...(shared && { field: shared }) };
}

/** Of a form, each of its rows is that person's. */
function rosterRows({ sheet, number, hidden, columns, cells }: ClaimRow): RosterRow[] {
  const { name, 'unit-name': unit } = cells;
  const base = { sheet, hidden, cells: { ...(name && { name }), ...(unit && { 'unit-name': unit }) }, unknown: [] };
  if (columns === undefined) {
    const numbers = new Set(Object.values(cells).map((cell) => cell.row));
    return [...numbers].map((row) => ({ ...base, number: row }));
  }
  const shared = SHARED.flatMap((field) => (columns[field] === undefined ? [] : [[field, columns[field]] as const]));
  return [{ ...base, number, columns: Object.fromEntries(shared) }];
}
