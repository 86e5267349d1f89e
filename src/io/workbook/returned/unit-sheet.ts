import type { Worksheet } from 'exceljs';
import type { DescribedFinding } from '../../../rules/findings/finding.ts';
import { address, type Cell, type Row } from '../../../rules/submission/cell.ts';
import type { Language } from '../../../rules/value/text.ts';
import { addComment, addMerge, continueAtRow, drained, endSheet } from '../exceljs-inside.ts';
import { pageFooter, pageSetup, printArea } from '../print.ts';
import type { BookWriter } from '../workbook-file.ts';
import type { RunMark } from '../workbook-head.ts';
import { placedContent } from './cell-content.ts';
import { type CellLook, lookStyle } from './cell-look.ts';
import { columnWidths } from './column-widths.ts';
import { commentBox, commentText } from './comment.ts';
import { bySeverity, type Place } from './marked-cells.ts';
import type { PlacedSheet } from './placed-sheet.ts';

/** Sum of widths from which a sheet is printed across. */
const WIDE = 95;
/** A header further down is not kept in sight: it would fill the window. */
const LAST_FROZEN = 12;
const DEFAULT_WIDTH = 9;
const ROW_HEIGHT = 18;
const BATCH = 512;

/** What the unit's sheets of one workbook have in common. */
export interface SheetContext {
  readonly language: Language;
  readonly mark: RunMark;
  /** How many cells may still be commented; a spreadsheet with tens of thousands of comments hardly opens. */
  readonly comments: { left: number };
}

/** Writes one of the unit's own sheets: every cell at its own address, wrong ones coloured and commented. */
export async function writeUnitSheet(
  book: BookWriter,
  name: string,
  placed: PlacedSheet,
  context: SheetContext,
): Promise<void> {
  const widths = columnWidths(placed);
  const sheet = openSheet(book, name, placed, widths, context);
  let written = 0;
  for (const row of placed.rows) {
    writeRow(sheet, row, placed, widths, context);
    if (++written % BATCH === 0) await drained(sheet);
  }
  for (const { top, left, bottom, right } of placed.merges.ranges) {
    addMerge(sheet, `${address(top, left)}:${address(bottom, right)}`);
  }
  await endSheet(sheet);
}

function openSheet(
  book: BookWriter,
  name: string,
  placed: PlacedSheet,
  widths: ReadonlyMap<number, number>,
  context: SheetContext,
): Worksheet {
  const { source, headerRows, marks, extent } = placed;
  const header = [...headerRows].reduce((first, row) => Math.min(first, row), Number.POSITIVE_INFINITY);
  const total = [...widths.values()].reduce((sum, width) => sum + width, 0);
  const sheet = book.addWorksheet(name, {
    // A sheet that hides something wrong is shown: nobody mends what he cannot see.
    state: marks.size > 0 ? 'visible' : source.visibility === 'very-hidden' ? 'veryHidden' : source.visibility,
    properties: { defaultRowHeight: ROW_HEIGHT, dyDescent: 0.25 },
    pageSetup: pageSetup(total > WIDE ? 'landscape' : 'portrait'),
    headerFooter: pageFooter(context.language, context.mark),
    views: header <= LAST_FROZEN ? [{ state: 'frozen', ySplit: header }] : [],
  });
  for (const [column, width] of widths) sheet.getColumn(column).width = width + (width === DEFAULT_WIDTH ? 0.01 : 0);
  // exceljs does not double the apostrophe of a sheet's name in these two, which would make the file unreadable.
  if (!name.includes("'")) {
    if (Number.isFinite(header)) sheet.pageSetup.printTitlesRow = `${header}:${header}`;
    sheet.pageSetup.printArea = printArea({ top: 1, left: 1, bottom: extent.row, right: extent.column });
  }
  return sheet;
}

function writeRow(
  sheet: Worksheet,
  source: Row,
  placed: PlacedSheet,
  widths: ReadonlyMap<number, number>,
  context: SheetContext,
): void {
  continueAtRow(sheet, source.number);
  const row = sheet.getRow(source.number);
  // exceljs leaves out a row without values, colours and comments with it, unless it has a height.
  if (source.cells.length === 0) row.height = ROW_HEIGHT;
  const marks = placed.marks.get(source.number);
  const cells = new Map<number, Cell | undefined>(source.cells.map((cell) => [cell.column, cell]));
  for (const column of blankColumns(source.number, placed)) if (!cells.has(column)) cells.set(column, undefined);
  for (const column of marks?.keys() ?? []) if (!cells.has(column)) cells.set(column, undefined);

  for (const [column, own] of [...cells].sort(([one], [other]) => one - other)) {
    const findings = marks?.get(column)?.toSorted(bySeverity) ?? [];
    const cell = row.getCell(column);
    const { value, format } = placedContent(own, isDigits(source.number, column, placed));
    cell.value = value;
    cell.style = lookStyle(lookOf(own, { row: source.number, column }, placed, findings, format));
    if (findings.length > 0 && context.comments.left-- > 0) {
      const text = commentText(findings, context.language);
      const width = (each: number) => widths.get(each) ?? DEFAULT_WIDTH;
      addComment(cell, text, commentBox({ row: source.number, column }, text, width));
    }
  }
  row.commit();
}

/** A person's row is ruled over the whole roster, so that what lacks can be filled in; so are the cells of a merged range. */
function* blankColumns(row: number, { people, rosterColumns, headerRows }: PlacedSheet): Iterable<number> {
  if (!rosterColumns || !(people.has(row) || headerRows.has(row))) return;
  for (let column = rosterColumns.first; column <= rosterColumns.last; column++) yield column;
}

function isDigits(row: number, column: number, { people, digitColumns }: PlacedSheet): boolean {
  const person = people.get(row);
  if (!person) return false;
  const { columns } = person;
  return columns
    ? columns['id-number'] === column || columns['bank-card'] === column || columns.phone === column
    : digitColumns.has(column);
}

function lookOf(
  cell: Cell | undefined,
  place: Place,
  placed: PlacedSheet,
  findings: readonly DescribedFinding[],
  format: CellLook['format'],
): CellLook {
  const title = isTitle(cell, place, placed);
  return {
    format,
    place: title ? 'title' : kindOfPlace(place, placed),
    severity: findings[0]?.severity,
    wrap: cell?.text.includes('\n') ?? false,
    centred: title,
    struck: cell?.struck === true,
  };
}

/** Text over the whole width at the top; a line of facts (单位名称：…) is none. */
function isTitle(cell: Cell | undefined, place: Place, { merges, headerRows, extent }: PlacedSheet): boolean {
  const merge = merges.at(place);
  const isWhole = merge !== undefined && merge.left === 1 && merge.right > 2 && merge.right >= extent.column - 1;
  return isWhole && place.row <= 2 && !headerRows.has(place.row) && !/[:：]/.test(cell?.text ?? '');
}

function kindOfPlace(place: Place, { rosterColumns, headerRows, people }: PlacedSheet): CellLook['place'] {
  if (!rosterColumns || place.column < rosterColumns.first || place.column > rosterColumns.last) return 'elsewhere';
  if (headerRows.has(place.row)) return 'header';
  return people.has(place.row) ? 'roster' : 'elsewhere';
}
