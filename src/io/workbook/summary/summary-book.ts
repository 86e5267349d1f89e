import type { Language } from '../../../rules/value/text.ts';
import { chartSize } from '../../report/chart/chart-size.ts';
import type { DocumentRow, DocumentTable, SummaryDocument } from '../../report/summary/document.ts';
import { kindOf } from '../../report/summary/shown.ts';
import { summaryTexts } from '../../report/text/summary-texts.ts';
import { type Column, type Content, lineStyles, totalStyles } from '../column.ts';
import { pageFooter, pageSetup } from '../print.ts';
import { SheetLines } from '../sheet-lines.ts';
import { sheetNames } from '../sheet-name.ts';
import { styleOf, titleStyle } from '../styles.ts';
import { sumValue } from '../sum-value.ts';
import { TableSheet } from '../table-sheet.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { controlLine, type WorkbookHead } from '../workbook-head.ts';
import { addPictures, breakPageAfter } from './pictures.ts';

/** A chart as a picture, with what it shows in words. */
export interface ChartPicture {
  readonly title: string;
  readonly png: Uint8Array;
}

/** Height in points of a row on the sheet of charts, and so many rows that a chart takes with a blank one below. */
const CHART_ROW = 15;
const CHART_ROWS = Math.ceil((chartSize.height * 0.75) / CHART_ROW) + 1;

/** Characters of a column's width that a page in portrait holds without being made smaller. */
const PAGE_WIDTH = 90;
/** So many charts stand on a printed page. */
const CHARTS_A_PAGE = 3;

const noteStyle = styleOf({ font: { size: 10 } });
const signatureStyle = styleOf({ vertical: 'bottom', font: { size: 11 } });
const SIGNATURE_HEIGHT = 36;

/**
 * Writes the summary, or the fund statement alone, as a workbook: a sheet for each of its tables, the first under the document's title, the fund statement with lines to sign on, and the
 * charts as pictures.
 *
 * @param path - replaced where it is there
 */
export async function writeSummaryBook(
  path: string,
  document: SummaryDocument,
  { head, charts }: { readonly head: WorkbookHead; readonly charts: readonly ChartPicture[] },
  language: Language,
): Promise<void> {
  const properties = {
    title: document.title,
    mark: { kind: 'summary', ...head.mark },
    writtenAt: head.writtenAt,
    existing: 'replace',
  } as const;
  await writeWorkbook(path, properties, async (book) => {
    const nameSheet = sheetNames();
    for (const table of document.tables) {
      await writeTable(book, table, { document, head, name: nameSheet(table.title) }, language);
    }
    if (charts.length > 0)
      await writeCharts(book, charts, { head, name: nameSheet(summaryTexts.charts[language]) }, language);
  });
}

interface SheetHead {
  readonly document: SummaryDocument;
  readonly head: WorkbookHead;
  readonly name: string;
}

async function writeTable(
  book: BookWriter,
  table: DocumentTable,
  { document, head, name }: SheetHead,
  language: Language,
): Promise<void> {
  const sheet = new TableSheet<DocumentRow>(book, {
    name,
    title: table === document.tables[0] ? document.title : table.title,
    subtitle: document.subtitle,
    columns: columnsOf(table),
    orientation: table.columns.length > 6 ? 'landscape' : 'portrait',
    frozenColumns: 1,
    mark: head.mark,
    language,
  });
  let sequence = 0;
  for (const row of table.rows) await sheet.line(row, ++sequence);
  if (table.total !== undefined) await sheet.line({ cells: table.total, strong: true }, ++sequence);
  for (const note of table.notes) sheet.note(note, noteStyle);
  if (table.id === 'statement') {
    sheet.note('', signatureStyle);
    sheet.note(document.signatures.join('　　　　　　　　　　'), signatureStyle, SIGNATURE_HEIGHT);
  }
  sheet.note(controlLine(head, language));
  await sheet.end();
}

/** The first column takes what others leave of the page's width, so that what stands below the table is not cut off in print. */
function columnsOf({ columns }: DocumentTable): Column<DocumentRow>[] {
  const [first, ...others] = columns;
  if (first === undefined) return [];
  const left = PAGE_WIDTH - others.reduce((sum, { width }) => sum + width, 0);
  return [{ ...first, width: Math.max(first.width, left) }, ...others].map((column, index) => columnOf(column, index));
}

/** Sums, counts and ratios become numbers with the look of their kind, which a row may have of its own. */
function columnOf(column: DocumentTable['columns'][number], index: number): Column<DocumentRow> {
  const { title, width, kind } = column;
  const style = (row: DocumentRow) => (row.strong ? totalStyles : lineStyles)[kindOf(row, column)];
  const value = (row: DocumentRow): Content => {
    const cell = row.cells[index] ?? null;
    if (cell === null || kind === 'text') return cell;
    return kindOf(row, column) === 'money' ? sumValue(String(cell)) : Number(cell);
  };
  return { title, width, kind: kind === 'text' ? 'text' : 'whole', style, value };
}

async function writeCharts(
  book: BookWriter,
  charts: readonly ChartPicture[],
  { head, name }: Omit<SheetHead, 'document'>,
  language: Language,
): Promise<void> {
  const sheet = book.addWorksheet(name, {
    properties: { defaultRowHeight: CHART_ROW },
    pageSetup: pageSetup('portrait'),
    views: [{ showGridLines: false }],
  });
  const lines = new SheetLines(sheet);
  lines.add(30, [{ from: 1, to: 10, value: summaryTexts.charts[language], style: titleStyle }]);
  addPictures(
    book,
    sheet,
    charts.map(({ png, title }, index) => ({
      png,
      ...chartSize,
      row: 1 + index * CHART_ROWS,
      description: title,
    })),
  );
  for (let row = 1; row <= charts.length * CHART_ROWS; row += 1) {
    lines.add(CHART_ROW, [blank]);
    const filled = row % (CHARTS_A_PAGE * CHART_ROWS) === 0;
    if (filled && row < charts.length * CHART_ROWS) breakPageAfter(sheet, lines.row);
  }
  Object.assign(sheet.headerFooter, pageFooter(language, head.mark));
  sheet.commit();
}

/** A cell that holds a row, so that its height is written. */
const blank = { from: 1, to: 1, value: null, style: noteStyle } as const;
