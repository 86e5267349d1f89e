import type { Cell, Row } from '../../../rules/submission/cell.ts';
import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { CellReader } from './cell-reader.ts';
import type { CellContext } from './cell-value.ts';
import { PlainCells } from './plain-cells.ts';
import { PlainRow } from './plain-row.ts';
import { orderCells, rowsInOrder } from './row-order.ts';
import type { Usage } from './usage.ts';
import { INCOMPLETE } from './xml-bytes.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Depth of what holds the rows: worksheet, sheetData. */
const ROWS = 2;

/** Reads the rows of one sheet: what is plain at once, everything else element by element. */
export class RowReader {
  readonly #scanner: XmlScanner;
  readonly #cellReader: CellReader;
  readonly #plainCells: PlainCells;
  readonly #plainRow = new PlainRow();
  readonly #usage: Usage;
  readonly #limits: TableLimits;
  /** Of the row read last. */
  #number = 0;
  #hidden = false;

  /** @param scanner - at the start of the sheet's `sheetData` */
  constructor(scanner: XmlScanner, context: CellContext, usage: Usage, limits: TableLimits) {
    this.#scanner = scanner;
    this.#cellReader = new CellReader(context, usage, limits);
    this.#plainCells = new PlainCells(context, usage, limits);
    this.#usage = usage;
    this.#limits = limits;
  }

  /**
   * All rows that hold anything, by number.
   *
   * @throws Unreadable with the reason for which they cannot be read whole
   */
  read(): readonly Row[] {
    const rows: Row[] = [];
    while (this.#nextRow()) {
      const number = this.#number;
      if (!(number >= 1 && number <= this.#limits.rows)) throw unreadable('out-of-range');
      const cells: Cell[] = [];
      this.#readCells(cells);
      if (cells.length === 0) continue;
      this.#usage.addRow();
      // A copy is as long as it must be; a list that has grown keeps room for more, in each of a million rows.
      rows.push({ number, hidden: this.#hidden, cells: cells.slice() });
    }
    return rowsInOrder(rows);
  }

  #nextRow(): boolean {
    const scanner = this.#scanner;
    const place = scanner.place;
    const past = place === INCOMPLETE ? INCOMPLETE : this.#plainRow.read(scanner.window, place);
    if (past !== INCOMPLETE) {
      scanner.moveTo(past, 'row');
      this.#number = this.#plainRow.number;
      this.#hidden = false;
      return true;
    }
    const { attributes } = scanner;
    while (scanner.nextWithin(ROWS)) {
      if (scanner.name !== 'row') continue;
      this.#number = attributes.wholeNumber('r') ?? this.#number + 1;
      this.#hidden = attributes.isTrue('hidden') || attributes.get('ht') === '0';
      return true;
    }
    return false;
  }

  /** Puts the cells of the current row, by column, to `cells`. */
  #readCells(cells: Cell[]): void {
    const scanner = this.#scanner;
    this.#cellReader.beginRow(this.#number);
    for (;;) {
      this.#readPlainCells(cells);
      if (!scanner.nextWithin(ROWS + 1)) break;
      if (scanner.name === 'c') {
        const cell = this.#cellReader.read(scanner);
        if (cell !== undefined) cells.push(cell);
      } else if (scanner.name === 'row') {
        throw unreadable('malformed-xml');
      }
    }
    if (!areInOrder(cells)) orderCells(cells);
  }

  #readPlainCells(cells: Cell[]): void {
    const { place, window } = this.#scanner;
    if (place === INCOMPLETE) return;
    const past = this.#plainCells.read(window, place, this.#number, cells);
    if (past === place) return;
    this.#scanner.moveTo(past);
    this.#cellReader.goOnAfter(this.#plainCells.column);
  }
}

function areInOrder(cells: readonly Cell[]): boolean {
  let last = 0;
  for (const { column } of cells) {
    if (column <= last) return false;
    last = column;
  }
  return true;
}
