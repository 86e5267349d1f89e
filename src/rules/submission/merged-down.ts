import { address, type Cell, type Row } from './cell.ts';
import { mergeFrom, type SheetGrid } from './sheet-grid.ts';

type CellsOf<Field extends string> = Readonly<Partial<Record<Field, Cell>>>;

/** Fills the rows of a list, taken from the top down, with what merged cells above say of them: several visits of one member whose name stands once, one unit or day of several people. */
export class MergedDown<Field extends string> {
  readonly #grid: SheetGrid;
  readonly #columns: readonly (readonly [Field, number])[];
  readonly #active = new Map<Field, { cell: Cell; bottom: number }>();

  /** @param spansRows - whether a merged cell of a field speaks for every row that it spans */
  constructor(
    grid: SheetGrid,
    columns: readonly { readonly column: number; readonly field?: Field }[],
    spansRows: (field: Field) => boolean,
  ) {
    this.#grid = grid;
    this.#columns = columns.flatMap(({ column, field }) =>
      field !== undefined && spansRows(field) ? [[field, column] as const] : [],
    );
  }

  /** Takes in that a row has gone by, of the list or not. */
  pass(row: Row, cells: CellsOf<Field>): void {
    if (!this.#grid.mergesAt.has(row.number)) return;
    for (const [field] of this.#columns) {
      const cell = cells[field];
      const merge = cell && mergeFrom(this.#grid, cell);
      if (cell && merge && merge.bottom > merge.top) this.#active.set(field, { cell, bottom: merge.bottom });
    }
  }

  /** The row's cells with the merged ones put in where it has none of its own; each knows the cell that it repeats. */
  fill(row: Row, cells: CellsOf<Field>): CellsOf<Field> {
    if (this.#active.size === 0) return cells;
    const filled: Partial<Record<Field, Cell>> = { ...cells };
    for (const [field, column] of this.#columns) {
      const above = this.#active.get(field);
      if (!above || row.number > above.bottom || filled[field]) continue;
      const { cell } = above;
      filled[field] = { ...cell, row: row.number, column, mergedFrom: address(cell.row, cell.column) };
    }
    return filled;
  }
}
