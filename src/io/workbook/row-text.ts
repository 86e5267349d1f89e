import { columnLetters } from '../../rules/submission/cell.ts';
import { escaped } from '../escaped-markup.ts';

/** What a cell holds: a text that is safe to write (see cell-text.ts), a number, or nothing. */
export type CellContent = string | number | null;

/**
 * What follows a cell's address in the sheet's XML.
 *
 * @param style - the number by which the workbook knows the cell's look; not 0, which is no look at all: such a cell exceljs leaves out where it is empty
 */
export function cellEnding(content: CellContent, style: number): string {
  if (content === null) return `" s="${style}"/>`;
  return typeof content === 'number'
    ? `" s="${style}"><v>${content}</v></c>`
    : `" s="${style}" t="str"><v>${escaped(content)}</v></c>`;
}

/** What stands before the row's number in a column's cells, the column counted from 1: `<c r="A`. */
export function cellBeginning(column: number): string {
  return `<c r="${columnLetters(column)}`;
}

/** The beginning of a row's XML, exactly as exceljs writes it; after its cells follows {@link ROW_ENDING}. */
export function rowBeginning(row: number, height: number, columns: number): string {
  return `<row r="${row}" ht="${height}" customHeight="1" spans="1:${columns}" x14ac:dyDescent="0.25">`;
}

/** What follows the cells of a row. */
export const ROW_ENDING = '</row>';
