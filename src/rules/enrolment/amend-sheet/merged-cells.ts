import { address, type Cell, type Row } from '../../submission/cell.ts';
import { mergeFrom, type SheetGrid } from '../../submission/sheet-grid.ts';
import type { AmendField } from './fields.ts';

type Cells = Readonly<Partial<Record<AmendField, Cell>>>;

/** What a merged cell says of every row that it spans; what is one person's is not spread. */
const SPREAD: ReadonlySet<AmendField> = new Set(['matter', 'unit-name', 'new-unit', 'date', 'reason', 'paid-on']);

/** Fills the rows of a list, taken from the top down, with what merged cells above say of them: one matter, unit, day or reason of several people. */
export class MergedCells {
  readonly #grid: SheetGrid;
  readonly #columns: readonly (readonly [AmendField, number])[];
  readonly #active = new Map<AmendField, { readonly cell: Cell; readonly bottom: number }>();

  constructor(grid: SheetGrid, columns: readonly { readonly column: number; readonly field?: AmendField }[]) {
    this.#grid = grid;
    this.#columns = columns.flatMap(({ column, field }) =>
      field !== undefined && SPREAD.has(field) ? [[field, column] as const] : [],
    );
  }

  /** Takes in that a row, of a person or not, has gone by. */
  pass(row: Row, cells: Cells): void {
    if (!this.#grid.mergesAt.has(row.number)) return;
    for (const [field] of this.#columns) {
      const cell = cells[field];
      const merge = cell && mergeFrom(this.#grid, cell);
      if (cell && merge && merge.bottom > merge.top) this.#active.set(field, { cell, bottom: merge.bottom });
    }
  }

  /** The row's cells with the merged ones put in where it has none of its own; each knows the cell that it repeats. */
  fill(row: Row, cells: Cells): Cells {
    const filled: Partial<Record<AmendField, Cell>> = { ...cells };
    for (const [field, column] of this.#columns) {
      const above = this.#active.get(field);
      if (!above || row.number > above.bottom || filled[field]) continue;
      const { cell } = above;
      filled[field] = { ...cell, row: row.number, column, mergedFrom: address(cell.row, cell.column) };
    }
    return filled;
  }
}
