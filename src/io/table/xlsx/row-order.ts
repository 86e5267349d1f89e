import { address, type Cell, type Row } from '../../../rules/submission/cell.ts';
import { unreadable } from '../reasons.ts';

/**
 * The rows by number; a file may have them in any order.
 *
 * @throws Unreadable repeated-cell, where two rows have one number: nobody can say which was meant
 */
export function rowsInOrder(rows: Row[]): readonly Row[] {
  if (areInOrder(rows)) return rows;
  rows.sort((one, other) => one.number - other.number);
  const repeated = rows.find((row, index) => row.number === rows[index - 1]?.number);
  if (repeated) throw unreadable('repeated-cell', { cell: address(repeated.number, repeated.cells[0]?.column ?? 1) });
  return rows;
}

/**
 * Puts the cells of one row in order of column.
 *
 * @throws Unreadable repeated-cell, where two cells have one address
 */
export function orderCells(cells: Cell[]): void {
  cells.sort((one, other) => one.column - other.column);
  const repeated = cells.find((cell, index) => cell.column === cells[index - 1]?.column);
  if (repeated) throw unreadable('repeated-cell', { cell: address(repeated.row, repeated.column) });
}

function areInOrder(rows: readonly Row[]): boolean {
  let last = 0;
  for (const { number } of rows) {
    if (number <= last) return false;
    last = number;
  }
  return true;
}
