import type { CellRange, Row, Sheet } from '../../../rules/submission/cell.ts';
import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { rangeOf } from './cell-address.ts';
import type { CellContext } from './cell-value.ts';
import type { OfficePackage } from './package.ts';
import { RowReader } from './row-reader.ts';
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
      rows = new RowReader(scanner, context, usage, file.limits).read();
    } else if (scanner.name === 'mergeCells') {
      readMerges(scanner, merges, file.limits);
    }
  }
  if (!rows) throw unreadable('malformed-xml');
  let lastColumn = 0;
  for (const { cells } of rows) lastColumn = Math.max(lastColumn, cells[cells.length - 1]?.column ?? 0);
  return { rows, merges, hiddenColumns: columns.hidden(lastColumn), columnWidths: columns.widths(lastColumn) };
}

function readMerges(scanner: XmlScanner, merges: CellRange[], limits: TableLimits): void {
  while (scanner.nextWithin(2)) {
    const range = rangeOf(scanner.attributes.get('ref') ?? '', limits);
    if (range.top === range.bottom && range.left === range.right) continue;
    if (merges.length === limits.merges) throw unreadable('too-many-merges', { limit: limits.merges });
    merges.push(range);
  }
}
