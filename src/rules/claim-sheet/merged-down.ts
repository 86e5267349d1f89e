import type { ClaimField } from '../scheme/forms.ts';
import { address, type Cell, type Row } from '../submission/cell.ts';
import { mergeFrom, type SheetGrid } from '../submission/sheet-grid.ts';

type Cells = Readonly<Partial<Record<ClaimField, Cell>>>;

/** What a merged cell says of every row that it spans: who claims and who is paid. A day or a sum might be one visit's or all together. */
const spansRows: ReadonlySet<ClaimField> = new Set([
  'unit-name',
  'name',
  'id-number',
  'insurance',
  'payee',
  'bank',
  'bank-card',
  'phone',
]);

/** Fills the rows of a list, taken from the top down, with what merged cells above say of them: several visits of one member whose name stands once. */
export class MergedDown {
  readonly #grid: SheetGrid;
  readonly #columns: readonly (readonly [ClaimField, number])[];
  readonly #active = new Map<ClaimField, { cell: Cell; bottom: number }>();

  constructor(grid: SheetGrid, columns: readonly { readonly column: number; readonly field?: ClaimField }[]) {
    this.#grid = grid;
    this.#columns = columns.flatMap(({ column, field }) =>
      field !== undefined && spansRows.has(field) ? [[field, column] as const] : [],
    );
  }

  /** Takes in that a row, claim or not, has gone by. */
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
    if (this.#active.size === 0) return cells;
    const filled: Partial<Record<ClaimField, Cell>> = { ...cells };
    for (const [field, column] of this.#columns) {
      const above = this.#active.get(field);
      if (!above || row.number > above.bottom || filled[field]) continue;
      const { cell } = above;
      filled[field] = { ...cell, row: row.number, column, mergedFrom: address(cell.row, cell.column) };
    }
    return filled;
  }
}
