import type { Cell, Row } from '../submission/cell.ts';
import type { LabelNames } from '../submission/labelled-text.ts';
import type { SheetGrid } from '../submission/sheet-grid.ts';
import { settle, statementsIn } from '../submission/unit-statements.ts';
import type { ClaimRow, ClaimTable } from './find-tables.ts';

interface SectionUnits {
  /** Takes in a row that is no claim: a title, a label, a signature. */
  aside(row: Row): void;
  /** Gives a claim the unit that was last named above it, where no column names one. */
  take(row: ClaimRow): ClaimRow;
  /** At the sheet's end: a unit that is named only below its list (in the signature) is that of all its rows. */
  settle(tables: readonly ClaimTable[]): ClaimTable[];
}

/** Follows which unit the rows of a sheet stand under, from the top down: `单位名称：…` above a list or between its rows, or a title that begins with a unit. */
export function sectionUnits(grid: SheetGrid, labels: LabelNames): SectionUnits {
  let waiting: Row[] = [];
  let unit: Cell | undefined;
  const read = () => {
    const named = waiting.length > 0 ? unitIn(waiting, grid, labels) : undefined;
    waiting = [];
    return named;
  };
  return {
    aside: (row) => {
      waiting.push(row);
    },
    take: (row) => {
      unit = read() ?? unit;
      return withUnit(row, unit);
    },
    settle: (tables) => {
      const below = unit ?? read();
      return tables.map((table) => ({ ...table, rows: table.rows.map((row) => withUnit(row, below)) }));
    },
  };
}

function withUnit(row: ClaimRow, unit: Cell | undefined): ClaimRow {
  if (unit === undefined || row.cells['unit-name'] !== undefined) return row;
  return { ...row, cells: { ...row.cells, 'unit-name': unit } };
}

/** The unit's name that these rows state, as a cell of the place where it stands. */
function unitIn(rows: readonly Row[], grid: SheetGrid, names: LabelNames): Cell | undefined {
  const fact = settle(statementsIn(rows, { grid, file: '', names }).facts)['unit-name'];
  return fact && { ...fact.cell, kind: 'text', text: fact.value };
}
