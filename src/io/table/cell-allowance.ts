import { defaultLimits, type TableLimits } from './limits.ts';
import { unreadable } from './reasons.ts';

/** Row and column, both from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many cells a file may still hold: a cell that says "repeat me a million times" is short to write and long to hold. */
export class CellAllowance {
  readonly #limits: TableLimits;
  #left: number;

  constructor(limits: TableLimits = defaultLimits) {
    this.#limits = limits;
    this.#left = limits.cells;
  }

  /** Takes one cell. Throws Unreadable where it leaves the sheet or the file holds too many cells. */
  take(row: number, column: number): void {
    this.#takeBlock(row, 1, column, 1);
  }

  /** Every place of a block, row by row. Throws Unreadable where it leaves the sheet or the file holds too many cells. */
  *places(row: number, rows: number, column: number, columns: number): Generator<Place> {
    this.#takeBlock(row, rows, column, columns);
    for (let each = 0; each < rows * columns; each += 1) {
      yield { row: row + Math.floor(each / columns), column: column + (each % columns) };
    }
  }

  /** Column numbers from the first on, cut at the last that a sheet has: a hidden rest of the sheet is no fault. */
  *columns(first: number, count: number): Generator<number> {
    for (let column = first; column < first + count && column <= this.#limits.columns; column += 1) yield column;
  }

  #takeBlock(row: number, rows: number, column: number, columns: number): void {
    const { rows: lastRow, columns: lastColumn, cells } = this.#limits;
    if (row + rows - 1 > lastRow || column + columns - 1 > lastColumn) throw unreadable('out-of-range');
    if (rows * columns > this.#left) throw unreadable('too-many-cells', { limit: cells });
    this.#left -= rows * columns;
  }
}
