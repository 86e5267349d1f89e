import { type RosterField, rosterField } from '../../scheme/forms.ts';
import type { SubmittedFile } from '../../submission/cell.ts';
import { address, type Cell } from '../../submission/cell.ts';
import type { RosterColumn, Submission } from '../../submission/submission.ts';
import type { AmendColumn } from './find-rows.ts';
import type { AmendRow } from './read-row.ts';

/** Fields that say something of the unit and not of who joins it: the ledger knows the unit. */
const OF_UNIT: ReadonlySet<RosterField> = new Set(['unit-name', 'credit-code', 'unit-kind', 'region']);

/**
 * A row by which somebody joins late, as a roster of one: its cells in the roster's own columns, still at their places. Where no column says when he was hired, the day of
 * the change does, since that is what it means for who comes new.
 */
export function joinerSubmission(
  { row }: AmendRow,
  { path, sha256, format }: Pick<SubmittedFile, 'path' | 'sha256' | 'format'>,
  columns: readonly AmendColumn[],
): Submission {
  const asHired = columns.some(({ field }) => field === 'hired-on') ? undefined : 'date';
  const fieldOf = (field: string | undefined): RosterField | undefined => {
    if (field !== undefined && field === asHired) return 'hired-on';
    const own = rosterField.safeParse(field);
    return own.success && !OF_UNIT.has(own.data) ? own.data : undefined;
  };
  const known = columns.flatMap(({ field, column, header, row: at }): RosterColumn[] => {
    const own = fieldOf(field);
    return own === undefined ? [] : [{ sheet: row.sheet, column, header, cell: address(at, column), field: own }];
  });
  const cells: Partial<Record<RosterField, Cell>> = {};
  for (const [field, cell] of Object.entries(row.cells)) {
    const own = fieldOf(field);
    if (own !== undefined && cell !== undefined) cells[own] = cell;
  }
  return {
    ...{ file: path, sha256, format, unit: {}, columns: known },
    rows: [{ sheet: row.sheet, number: row.number, hidden: row.hidden, cells, unknown: [] }],
  };
}
