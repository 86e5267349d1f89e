import { address, type Cell, type Row } from '../../../rules/submission/cell.ts';
import { unreadable } from '../reasons.ts';

/**
 * The rows by number; a file may have them in any order.
 *
 * @throws Unreadable repeated-cell, where two rows have one number: nobody can say which was meant
 */
export function rowsInOrder(rows: Row[]): readonly Row[] {
  if (isAscending(rows, numberOf)) return rows;
  rows.sort((one, other) => one.number - other.number);
  const repeated = rows.find((row, index) => row.number === rows[index - 1]?.number);
  if (repeated) throw unreadable('repeated-cell', { cell: address(repeated.number, repeated.cells[0]?.column ?? 1) });
  return rows;
}

/**
 * The cells of one row by column.
 *
 * @throws Unreadable repeated-cell, where two cells have one address
 */
export function cellsInOrder(cells: Cell[]): readonly Cell[] {
  if (isAscending(cells, columnOf)) return cells;
  cells.sort((one, other) => one.column - other.column);
  const repeated = cells.find((cell, index) => cell.column === cells[index - 1]?.column);
  if (repeated) throw unreadable('repeated-cell', { cell: address(repeated.row, repeated.column) });
  return cells;
}

function numberOf(row: Row): number {
  return row.number;
}

function columnOf(cell: Cell): number {
  return cell.column;
}

function isAscending<T>(items: readonly T[], position: (item: T) => number): boolean {
  let last = 0;
  for (const item of items) {
    const next = position(item);
    if (next <= last) return false;
    last = next;
  }
  return true;
}
