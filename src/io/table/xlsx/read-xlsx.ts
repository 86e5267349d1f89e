import type { Sheet } from '../../../rules/submission/cell.ts';
import { astrayProblems } from '../astray-cells.ts';
import { defaultLimits, type TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import type { Table } from '../table.ts';
import { Unreadable } from '../unreadable.ts';
import { isZip } from '../zip/zip-directory.ts';
import type { CellContext } from './cell-value.ts';
import { readOutputMark } from './output-mark.ts';
import { OfficePackage } from './package.ts';
import { readRelationships } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readCellStyles } from './styles.ts';
import { Usage } from './usage.ts';
import { readWorkbookPart, type SheetReference, workbookName } from './workbook-part.ts';
import { readWorksheet } from './worksheet.ts';

/**
 * Reads a workbook of Excel 2007 or later, or of WPS: `.xlsx`, `.xlsm`, `.xltx`. Either every cell of it comes out right or the file is refused; there are no
 * partial rows. Hidden sheets come with the others.
 *
 * @param bytes - the file
 * @param limits - how far to follow it
 * @returns its sheets in the workbook's order, with the mark of a workbook that mutual wrote, and a problem `cell-astray` for cells far from all others
 * @throws Unreadable with the reason for which there are no cells
 */
export function readXlsx(bytes: Buffer, limits: TableLimits = defaultLimits): Table {
  if (bytes.length === 0) throw unreadable('no-bytes');
  if (bytes.length > limits.fileBytes) throw unreadable('file-bytes', { limit: limits.fileBytes });
  if (!isZip(bytes)) throw unreadable('unknown-content');
  const file = new OfficePackage(bytes, limits);
  const relationships = readRelationships(file, '');
  const workbook = readWorkbookPart(file, workbookName(file, relationships));
  const usage = new Usage(limits);
  // Some writers name a styles part that they then leave out; without it numbers are numbers.
  const named = workbook.styles !== undefined && file.has(workbook.styles) ? workbook.styles : undefined;
  const styles = named === undefined ? undefined : readCellStyles(file, named);
  const context: CellContext = {
    sharedStrings: workbook.sharedStrings === undefined ? [] : readSharedStrings(file, workbook.sharedStrings, usage),
    dateStyles: styles?.dates ?? [],
    struckStyles: styles?.struck,
    date1904: workbook.date1904,
  };
  const sheets = workbook.sheets.map((sheet) => readSheet(file, sheet, context, usage));
  if (sheets.every(({ rows }) => rows.length === 0)) throw unreadable('no-cells');
  const writtenBy = readOutputMark(file, relationships);
  return { sheets, ...(writtenBy ? { writtenBy } : {}), problems: sheets.flatMap(astrayProblems) };
}

function readSheet(
  file: OfficePackage,
  { name, visibility, part }: SheetReference,
  context: CellContext,
  usage: Usage,
): Sheet {
  try {
    return { name, visibility, ...readWorksheet(file, part, context, usage) };
  } catch (error) {
    if (error instanceof Unreadable) throw new Unreadable({ ...error.problem, sheet: name });
    throw error;
  }
}
