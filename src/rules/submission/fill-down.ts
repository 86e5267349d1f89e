import type { RosterField } from '../scheme/forms.ts';
import { address, type Cell, type Row } from './cell.ts';
import type { ListColumns } from './claims.ts';
import type { CellsByField } from './row-kind.ts';
import { mergeFrom, type SheetGrid } from './sheet-grid.ts';

/** Fields that belong to one person; a merged cell over several rows says nothing of the rows below its first. A fee might be each one's or all together. */
const ofOnePerson: ReadonlySet<RosterField> = new Set(['sequence', 'name', 'id-number', 'phone', 'bank-card', 'fee']);

/** Fills the rows of a list, taken from the top down, with what merged cells above say of them: inside the merged range only. */
export class FillDown {
  readonly #grid: SheetGrid;
  readonly #active = new Map<RosterField, { cell: Cell; bottom: number }>();
  readonly #columns: readonly (readonly [RosterField, number])[];

  constructor(grid: SheetGrid, list: ListColumns) {
    this.#grid = grid;
    this.#columns = [...list.fields]
      .filter(([field]) => !ofOnePerson.has(field))
      .map(([field, column]) => [field, column.column] as const);
  }

  /** Takes in that a row, member or not, has gone by. */
  pass(row: Row, cells: CellsByField): void {
    if (!this.#grid.mergesAt.has(row.number)) return;
    for (const [field] of this.#columns) {
      const cell = cells[field];
      const merge = cell && mergeFrom(this.#grid, cell);
      if (cell && merge && merge.bottom > merge.top) this.#active.set(field, { cell, bottom: merge.bottom });
    }
  }

  /** The row's cells with the merged ones put in where it has none of its own. */
  fill(row: Row, cells: CellsByField): CellsByField {
    if (this.#active.size === 0) return cells;
    const filled: CellsByField = { ...cells };
    for (const [field, column] of this.#columns) {
      const above = this.#active.get(field);
      if (!above || row.number > above.bottom || filled[field]) continue;
      const { cell } = above;
      filled[field] = { ...cell, row: row.number, column, mergedFrom: address(cell.row, cell.column) };
    }
    return filled;
  }
}
