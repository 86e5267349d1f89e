import type { Worksheet } from 'exceljs';
import { address } from '../../rules/submission/cell.ts';
import type { Language } from '../../rules/value/text.ts';
import { type AtEnd, atEnd } from './at-end.ts';
import { inertText } from './cell-text.ts';
import { type Column, type Content, cellValue, lineStyles, totalStyles, wraps } from './column.ts';
import { ColumnCell } from './column-cell.ts';
import { addInternalLink, addMerge, drained, endSheet, styleNumber, writeRows } from './exceljs-inside.ts';
import { pageFooter, pageSetup, printArea } from './print.ts';
import { ROW_ENDING, rowBeginning } from './row-text.ts';
import { type CellStyle, controlStyle, headerStyle, leadStyle, subtitleStyle, titleStyle } from './styles.ts';
import { addChoices, choicesAsRange } from './template/choices.ts';
import { wrappedLines } from './text-width.ts';
import type { BookWriter } from './workbook-file.ts';
import type { RunMark } from './workbook-head.ts';

/** How a table of ours stands on its sheet. */
export interface TableLayout<Line> {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** What is to be read before the table, a line each. */
  readonly lead?: readonly string[];
  readonly columns: readonly Column<Line>[];
  readonly orientation: 'portrait' | 'landscape';
  /** Where the table has few lines: all of it is printed on one page, so that no signature stands alone on a second. */
  readonly onePage?: boolean;
  /** Columns at the left that stay in sight. */
  readonly frozenColumns: number;
  /** Whether who opens it can choose lines by what stands in each column. */
  readonly filtered?: boolean;
  /** Stands in the footer, which a sheet has at its end. */
  readonly mark: AtEnd<RunMark>;
  readonly language: Language;
}

/** So many characters of lines go to the zip together; then the writer waits until it has room. */
const CHUNK = 1 << 16;

/** Bytes that a UTF-16 unit takes in UTF-8 at most. */
const BYTES_A_UNIT = 3;

/** What Excel adds to a column's characters for its margins; with it no width is just 9, which exceljs takes for "none given". */
const COLUMN_PADDING = 0.71;

/** Height in points of a row of one line, and of each further one at 10 points. */
const ROW_HEIGHT = 17;
const LINE_HEIGHT = 14;
/** The same of a row of totals. */
const TOTALS_HEIGHT = 20;
/** How much of a column’s characters bold ones leave. */
const BOLD = 0.9;

/** The tallest row that spreadsheets have. */
const TALLEST = 409;

/** A sheet of ours that is being written: title, header, lines, totals, and below them what is said in small print. */
export class TableSheet<Line> {
  readonly #sheet: Worksheet;
  readonly #layout: TableLayout<Line>;
  readonly #printed: number;
  readonly #cells: readonly ColumnCell<Line>[];
  #row = 0;
  /** The last row of the header. */
  readonly #headerEnd: number;
  #lastLine = 0;
  /** Lines that are still to be given to the zip, as XML. */
  #waiting = '';
  /** What they are written into as UTF-8 for it, again and again: to make as much room anew each time took as long as the writing. */
  #bytes = Buffer.alloc(0);

  constructor(book: BookWriter, layout: TableLayout<Line>) {
    this.#layout = layout;
    const number = (style: CellStyle) => styleNumber(book, style);
    this.#cells = layout.columns.map((column, index) => new ColumnCell(column, index + 1, number));
    this.#printed = layout.columns.filter((column) => !column.notPrinted).length;
    const headerRows = layout.columns.some((column) => column.group) ? 2 : 1;
    const { lead = [] } = layout;
    this.#headerEnd = 2 + lead.length + headerRows;
    this.#sheet = book.addWorksheet(layout.name, {
      properties: { defaultRowHeight: ROW_HEIGHT, dyDescent: 0.25 },
      pageSetup: { ...pageSetup(layout.orientation), ...(layout.onePage && { fitToHeight: 1 }) },
      views: [{ state: 'frozen', xSplit: layout.frozenColumns, ySplit: this.#headerEnd, showGridLines: false }],
    });
    layout.columns.forEach((column, index) => {
      this.#sheet.getColumn(index + 1).width = column.width + COLUMN_PADDING;
    });
    this.#banner(layout.title, titleStyle, 30);
    this.#banner(layout.subtitle, subtitleStyle, 18);
    for (const line of lead) this.#lead(line);
    if (headerRows === 2) this.#groups();
    this.#header(headerRows);
    this.#sheet.pageSetup.printTitlesRow = `${3 + lead.length}:${this.#headerEnd}`;
  }

  /** Writes a line; resolves at once, except when it is time to wait for the disk. */
  async line(line: Line, sequence: number): Promise<void> {
    const row = ++this.#row;
    this.#lastLine = row;
    const cells = this.#cells;
    let lines = 1;
    let text = '';
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (!cell) continue;
      const { column } = cell;
      cell.hold(column.value(line, sequence), column.style?.(line) ?? lineStyles[column.kind]);
      text += cell.beginning + row + cell.ending;
      if (cell.lines > lines) lines = cell.lines;
      const target = column.link?.(line);
      if (target !== undefined) addInternalLink(this.#sheet, address(row, index + 1), target);
    }
    // Not every spreadsheet fits the height of a wrapped row by itself when it opens the file.
    const height = Math.min(ROW_HEIGHT + (lines - 1) * LINE_HEIGHT, TALLEST);
    this.#waiting += rowBeginning(row, height, cells.length) + text + ROW_ENDING;
    if (this.#waiting.length < CHUNK) return;
    this.#flush();
    await drained(this.#sheet);
  }

  /** Writes the line of totals: one content a column, null where nothing is added up. */
  totals(contents: readonly Content[]): void {
    this.#flush();
    const row = this.#sheet.getRow(++this.#row);
    this.#layout.columns.forEach((column, index) => {
      const cell = row.getCell(index + 1);
      const content = contents[index] ?? null;
      cell.value =
        typeof content === 'string' && column.kind !== 'money' ? inertText(content) : cellValue(column.kind, content);
      cell.style = totalStyles[column.kind];
    });
    const lines = this.#layout.columns.map(({ kind, width }, index) =>
      wraps(kind) ? wrappedLines(String(contents[index] ?? ''), width * BOLD) : 1,
    );
    row.height = TOTALS_HEIGHT + LINE_HEIGHT * (Math.max(1, ...lines) - 1);
    row.commit();
  }

  /**
   * Writes a line of small print below the table.
   *
   * @param height - in points, where a line needs more room than its text: a signature's
   */
  note(text: string, style: CellStyle = controlStyle, height?: number): void {
    this.#flush();
    const row = this.#sheet.getRow(++this.#row);
    if (height !== undefined) row.height = height;
    row.getCell(1).value = inertText(text);
    row.getCell(1).style = style;
    row.commit();
  }

  /** Gives the cells of a column, in all lines written so far, a drop-down; anything else is refused with words. @param column - from 1 */
  choices(column: number, choices: readonly string[]): void {
    const first = this.#headerEnd + 1;
    if (this.#row < first) return;
    const range = `${address(first, column)}:${address(this.#row, column)}`;
    addChoices(this.#sheet, range, choicesAsRange(choices), this.#layout.language);
  }

  /** Ends the sheet. What is printed reaches to the last row and leaves out the columns that are not for print. */
  async end(): Promise<void> {
    this.#flush();
    const { language, mark, filtered, columns } = this.#layout;
    // Without the totals, which would be sorted among the lines.
    if (filtered && this.#lastLine > 0) {
      this.#sheet.autoFilter = `${address(this.#headerEnd, 1)}:${address(this.#lastLine, columns.length)}`;
    }
    Object.assign(this.#sheet.headerFooter, pageFooter(language, await atEnd(mark)));
    this.#sheet.pageSetup.printArea = printArea({ top: 1, left: 1, bottom: this.#row, right: this.#printed });
    await endSheet(this.#sheet);
  }

  #flush(): void {
    if (this.#waiting === '') return;
    const most = this.#waiting.length * BYTES_A_UNIT;
    if (this.#bytes.length < most) this.#bytes = Buffer.allocUnsafeSlow(most);
    const length = this.#bytes.write(this.#waiting);
    writeRows(this.#sheet, this.#bytes.subarray(0, length), this.#row + 1);
    this.#waiting = '';
  }

  #banner(text: string, style: CellStyle, height: number): void {
    const row = this.#sheet.getRow(++this.#row);
    row.height = height;
    row.getCell(1).value = inertText(text);
    row.getCell(1).style = style;
    row.commit();
    if (this.#printed > 1) addMerge(this.#sheet, `A${this.#row}:${address(this.#row, this.#printed)}`);
  }

  #lead(text: string): void {
    const width = this.#layout.columns.slice(0, this.#printed).reduce((sum, column) => sum + column.width, 0);
    this.#banner(text, leadStyle, ROW_HEIGHT + (wrappedLines(text, width) - 1) * LINE_HEIGHT);
  }

  /** The upper of two header rows: a title over each group, the columns without group merged with the row below. */
  #groups(): void {
    const { columns } = this.#layout;
    const row = this.#sheet.getRow(++this.#row);
    columns.forEach((column, index) => {
      const cell = row.getCell(index + 1);
      cell.style = headerStyle;
      if (column.group === undefined) {
        cell.value = inertText(column.title);
        addMerge(this.#sheet, `${address(this.#row, index + 1)}:${address(this.#row + 1, index + 1)}`);
      } else if (columns[index - 1]?.group !== column.group) {
        cell.value = inertText(column.group);
        let end = index;
        while (columns[end + 1]?.group === column.group) end++;
        if (end > index) addMerge(this.#sheet, `${address(this.#row, index + 1)}:${address(this.#row, end + 1)}`);
      }
    });
    row.height = 22;
    row.commit();
  }

  #header(rows: number): void {
    const row = this.#sheet.getRow(++this.#row);
    this.#layout.columns.forEach((column, index) => {
      const cell = row.getCell(index + 1);
      if (rows === 1 || column.group !== undefined) cell.value = inertText(column.title);
      cell.style = headerStyle;
    });
    row.height = 32;
    row.commit();
  }
}
