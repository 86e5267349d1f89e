import { address, type Cell, type Row, type Sheet } from '../../rules/submission/cell.ts';
import type { FileProblem } from '../../rules/submission/read-problem.ts';
import { astray } from './limits.ts';

/**
 * The cells of a sheet that stand so far from all others that they were set by a slip, such as an `x` in XFD1048576. They stay in the sheet; whoever lays the
 * sheet out again must not place them.
 */
export function astrayCells({ rows }: Pick<Sheet, 'rows'>): readonly Cell[] {
  const firstBelow = firstRowFarBelow(rows);
  const astrayHere: Cell[] = [];
  for (const [index, row] of rows.entries()) {
    if (index >= firstBelow) astrayHere.push(...row.cells);
    else if ((row.cells.at(-1)?.column ?? 0) > astray.column) astrayHere.push(...cellsFarRight(row));
  }
  return astrayHere;
}

/** A problem `cell-astray` for each of them; of a sheet that is full of them, for the first few. */
export function astrayProblems(sheet: Sheet): readonly FileProblem[] {
  return astrayCells(sheet)
    .slice(0, astray.reported)
    .map(({ row, column, text }) => ({
      code: 'cell-astray',
      sheet: sheet.name,
      cell: address(row, column),
      found: text,
    }));
}

/** The place among the rows from which on all are astray; the number of rows, where none is. */
function firstRowFarBelow(rows: readonly Row[]): number {
  for (let index = Math.max(1, rows.length - astray.rowsAfter); index < rows.length; index++) {
    const above = rows[index - 1]?.number ?? 0;
    if ((rows[index]?.number ?? 0) - above - 1 > astray.blankRows) return index;
  }
  return rows.length;
}

function cellsFarRight({ cells }: Row): readonly Cell[] {
  const first = cells.findIndex(
    ({ column }, index) => column > astray.column && column - (cells[index - 1]?.column ?? 0) - 1 > astray.blankColumns,
  );
  return first < 0 ? [] : cells.slice(first);
}
