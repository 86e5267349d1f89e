import type { Cell, Row } from '../submission/cell.ts';
import type { LabelNames } from '../submission/labelled-text.ts';
import type { SheetGrid } from '../submission/sheet-grid.ts';
import { settle, statementsIn } from '../submission/unit-statements.ts';

/** A row of a list that may state its unit. */
interface StatesUnit {
  readonly cells: { readonly 'unit-name'?: Cell };
}

interface SectionUnits {
  /** Takes in a row that stands for nobody: a title, a label, a signature. */
  aside(row: Row): void;
  /** Gives a row the unit that was last named above it, where no column names one. */
  take<Each extends StatesUnit>(row: Each): Each;
  /** At the sheet's end: a unit that is named only below its list (in the signature) is that of all its rows. */
  settle<Table extends { readonly rows: readonly StatesUnit[] }>(tables: readonly Table[]): Table[];
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

function withUnit<Each extends StatesUnit>(row: Each, unit: Cell | undefined): Each {
  if (unit === undefined || row.cells['unit-name'] !== undefined) return row;
  return { ...row, cells: { ...row.cells, 'unit-name': unit } };
}

/** The unit's name that these rows state, as a cell of the place where it stands. */
function unitIn(rows: readonly Row[], grid: SheetGrid, names: LabelNames): Cell | undefined {
  const fact = settle(statementsIn(rows, { grid, file: '', names }).facts)['unit-name'];
  return fact && { ...fact.cell, kind: 'text', text: fact.value };
}
