import type { Cell, CellRange, Row } from '../../../rules/submission/cell.ts';
import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { rangeOf, wholeNumberIn } from './cell-address.ts';
import { CellReader } from './cell-reader.ts';
import type { CellContext } from './cell-value.ts';
import { cellsInOrder, rowsInOrder } from './row-order.ts';
import { SheetColumns } from './sheet-columns.ts';
import type { Usage } from './usage.ts';
import type { XmlHandler, XmlScanner } from './xml-scanner.ts';

export const worksheetNames: readonly string[] = [
  ...['worksheet', 'cols', 'col', 'sheetData', 'mergeCells', 'mergeCell'],
  ...['row', 'c', 'v', 'f', 'is', 't', 'r', 'rPr', 'rPh'],
];

/**
 * Reads a sheet. A row or cell that holds nothing leaves no trace, so that a million blank formatted rows cost only their scanning.
 *
 * Elements by depth: worksheet 1; cols, sheetData, mergeCells 2; col, row, mergeCell 3; c 4; what is in a cell, 5 and more.
 */
export class Worksheet implements XmlHandler {
  readonly #limits: TableLimits;
  readonly #cell: CellReader;
  readonly #columns: SheetColumns;
  readonly #merges: CellRange[] = [];
  readonly #rows: Row[] = [];
  #hasData = false;
  #inData = false;
  #row = 0;
  #hidden = false;
  #cells: Cell[] = [];
  #lastColumn = 0;

  constructor(context: CellContext, usage: Usage, limits: TableLimits) {
    this.#limits = limits;
    this.#cell = new CellReader(context, usage, limits);
    this.#columns = new SheetColumns(limits);
  }

  /**
   * What the sheet holds, once it is read whole.
   *
   * @throws Unreadable repeated-cell, where two rows have one number; malformed-xml, where the part lacks its data
   */
  content(): {
    rows: readonly Row[];
    merges: readonly CellRange[];
    hiddenColumns: readonly number[];
    columnWidths: ReadonlyMap<number, number>;
  } {
    if (!this.#hasData) throw unreadable('malformed-xml');
    return {
      rows: rowsInOrder(this.#rows),
      merges: this.#merges,
      hiddenColumns: this.#columns.hidden(this.#lastColumn),
      columnWidths: this.#columns.widths(this.#lastColumn),
    };
  }

  open(name: string, scanner: XmlScanner): void {
    const { depth } = scanner;
    if (this.#inData) {
      if (depth === 4 && name === 'c') this.#cell.begin(scanner);
      else if (depth === 3 && name === 'row') this.#beginRow(scanner);
      else this.#cell.open(name, scanner);
    } else if (depth === 3) {
      if (name === 'col') this.#columns.add(scanner.attributes);
      else if (name === 'mergeCell') this.#addMerge(scanner.attributes.get('ref') ?? '');
    } else if (depth === 2 && name === 'sheetData') {
      if (this.#hasData) throw unreadable('malformed-xml');
      this.#hasData = true;
      this.#inData = true;
    } else if (depth === 1 && name !== 'worksheet') {
      throw unreadable('malformed-xml');
    }
  }

  text(scanner: XmlScanner): void {
    this.#cell.text(scanner);
  }

  close(name: string, { depth }: XmlScanner): void {
    if (!this.#inData) return;
    if (depth === 4 && name === 'c') this.#endCell();
    else if (depth === 3) this.#endRow();
    else if (depth === 2) this.#inData = false;
    else this.#cell.close(name);
  }

  #beginRow({ attributes, bytes }: XmlScanner): void {
    const at = attributes.find('r');
    this.#row = at < 0 ? this.#row + 1 : wholeNumberIn(bytes, attributes.valueStart(at), attributes.valueEnd(at));
    if (!(this.#row >= 1 && this.#row <= this.#limits.rows)) throw unreadable('out-of-range');
    this.#hidden = attributes.isTrue('hidden') || attributes.get('ht') === '0';
    this.#cell.beginRow(this.#row);
  }

  #endCell(): void {
    const cell = this.#cell.finish();
    if (cell !== undefined) this.#cells.push(cell);
  }

  #endRow(): void {
    if (this.#cells.length === 0) return;
    const cells = cellsInOrder(this.#cells);
    this.#lastColumn = Math.max(this.#lastColumn, cells.at(-1)?.column ?? 0);
    this.#rows.push({ number: this.#row, hidden: this.#hidden, cells });
    this.#cells = [];
  }

  #addMerge(reference: string): void {
    const range = rangeOf(reference, this.#limits);
    if (range.top === range.bottom && range.left === range.right) return;
    if (this.#merges.length === this.#limits.merges)
      throw unreadable('too-many-merges', { limit: this.#limits.merges });
    this.#merges.push(range);
  }
}
