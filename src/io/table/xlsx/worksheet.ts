import type { Cell, CellRange, Row, Sheet } from '../../../rules/submission/cell.ts';
import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { rangeOf } from './cell-address.ts';
import { CellReader } from './cell-reader.ts';
import type { CellContext } from './cell-value.ts';
import type { OfficePackage } from './package.ts';
import { orderCells, rowsInOrder } from './row-order.ts';
import { SheetColumns } from './sheet-columns.ts';
import type { Usage } from './usage.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** What a sheet's own part says of it. */
export type SheetContent = Pick<Sheet, 'rows' | 'merges' | 'hiddenColumns' | 'columnWidths'>;

/**
 * Reads a sheet's part. A row or cell that holds nothing leaves no trace, so that a million blank formatted rows cost only their scanning.
 *
 * @throws Unreadable with the reason for which it cannot be read whole
 */
export function readWorksheet(file: OfficePackage, part: string, context: CellContext, usage: Usage): SheetContent {
  const columns = new SheetColumns(file.limits);
  const merges: CellRange[] = [];
  let rows: readonly Row[] | undefined;
  const scanner = file.open(part, 'worksheet');
  while (scanner.nextWithin(1)) {
    if (scanner.name === 'cols') {
      while (scanner.nextWithin(2)) columns.add(scanner.attributes);
    } else if (scanner.name === 'sheetData') {
      if (rows) throw unreadable('malformed-xml');
      rows = readRows(scanner, new CellReader(context, usage, file.limits), usage, file.limits);
    } else if (scanner.name === 'mergeCells') {
      readMerges(scanner, merges, file.limits);
    }
  }
  if (!rows) throw unreadable('malformed-xml');
  const lastColumn = rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? 0), 0);
  return { rows, merges, hiddenColumns: columns.hidden(lastColumn), columnWidths: columns.widths(lastColumn) };
}

function readRows(scanner: XmlScanner, reader: CellReader, usage: Usage, limits: TableLimits): readonly Row[] {
  const { attributes } = scanner;
  const cells: Cell[] = [];
  const rows: Row[] = [];
  let number = 0;
  while (scanner.nextWithin(2)) {
    if (scanner.name !== 'row') continue;
    number = attributes.wholeNumber('r') ?? number + 1;
    if (!(number >= 1 && number <= limits.rows)) throw unreadable('out-of-range');
    const hidden = attributes.isTrue('hidden') || attributes.get('ht') === '0';
    reader.beginRow(number);
    cells.length = 0;
    readCells(scanner, reader, cells);
    if (cells.length === 0) continue;
    usage.addRow();
    // A copy is as long as it must be; a list that has grown keeps room for more, in each of a million rows.
    rows.push({ number, hidden, cells: cells.slice() });
  }
  return rowsInOrder(rows);
}

/** Puts the cells of the current row, by column, to `cells`. */
function readCells(scanner: XmlScanner, reader: CellReader, cells: Cell[]): void {
  let last = 0;
  let inOrder = true;
  while (scanner.nextWithin(3)) {
    if (scanner.name === 'c') {
      const cell = reader.read(scanner);
      if (cell === undefined) continue;
      inOrder &&= cell.column > last;
      last = cell.column;
      cells.push(cell);
    } else if (scanner.name === 'row') {
      throw unreadable('malformed-xml');
    }
  }
  if (!inOrder) orderCells(cells);
}

function readMerges(scanner: XmlScanner, merges: CellRange[], limits: TableLimits): void {
  while (scanner.nextWithin(2)) {
    const range = rangeOf(scanner.attributes.get('ref') ?? '', limits);
    if (range.top === range.bottom && range.left === range.right) continue;
    if (merges.length === limits.merges) throw unreadable('too-many-merges', { limit: limits.merges });
    merges.push(range);
  }
}
