import type { Language } from '../../../rules/value/text.ts';
import type { NoticeDocument } from '../../report/public-notice/document.ts';
import type { DocumentRow, DocumentTable } from '../../report/summary/document.ts';
import { kindOf } from '../../report/summary/shown.ts';
import { type Column, type Content, lineStyles, totalStyles } from '../column.ts';
import { sheetNames } from '../sheet-name.ts';
import { styleOf } from '../styles.ts';
import { sumValue } from '../sum-value.ts';
import { TableSheet } from '../table-sheet.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import type { RunMark } from '../workbook-head.ts';

const saidStyle = styleOf({ font: { size: 11 } });
const signedStyle = styleOf({ vertical: 'bottom', font: { size: 11 } });
/** In points: a seal is put beside it. */
const SIGNED_HEIGHT = 40;

/** Where a notice comes from: its mark, and when its run began. */
export interface NoticeOrigin {
  readonly mark: RunMark;
  readonly writtenAt: string;
}

/**
 * Writes a public notice as a workbook: what is put up, the sums by unit, the figures of the fund.
 *
 * @param path - replaced where it is there: the notice is made from the ledger, and the same one gives the same bytes
 */
export async function writeNoticeBook(
  path: string,
  document: NoticeDocument,
  { mark, writtenAt }: NoticeOrigin,
  language: Language,
): Promise<void> {
  const properties = {
    title: document.title,
    mark: { kind: 'public-notice', ...mark },
    writtenAt,
    existing: 'replace',
  } as const;
  await writeWorkbook(path, properties, async (book) => {
    const nameSheet = sheetNames();
    for (const table of [document.lines, document.units, document.figures])
      await writeTable(book, table, { document, mark, name: nameSheet(table.title) }, language);
  });
}

async function writeTable(
  book: BookWriter,
  table: DocumentTable,
  { document, mark, name }: { readonly document: NoticeDocument; readonly mark: RunMark; readonly name: string },
  language: Language,
): Promise<void> {
  const isNotice = table === document.lines;
  const sheet = new TableSheet<DocumentRow>(book, {
    name,
    title: isNotice ? document.title : table.title,
    subtitle: document.subtitle,
    columns: table.columns.map((column, index) => columnOf(column, index, isNotice && index === 0)),
    orientation: table.columns.length > 6 ? 'landscape' : 'portrait',
    frozenColumns: isNotice ? 3 : 1,
    ...{ mark, language },
  });
  let sequence = 0;
  for (const row of table.rows) await sheet.line(row, ++sequence);
  if (table.total) await sheet.line({ cells: table.total, strong: true }, ++sequence);
  if (isNotice) {
    for (const said of [document.intro, ...document.notes]) sheet.note(said, saidStyle);
    sheet.note(document.signed, signedStyle, SIGNED_HEIGHT);
  }
  sheet.note(document.mark);
  await sheet.end();
}

function columnOf(column: DocumentTable['columns'][number], index: number, isRowNumber: boolean): Column<DocumentRow> {
  const { title, width, kind } = column;
  const style = (row: DocumentRow) => (row.strong ? totalStyles : lineStyles)[kindOf(row, column)];
  const value = (row: DocumentRow): Content => {
    const cell = row.cells[index] ?? null;
    if (cell === null || cell === '' || kind === 'text') return cell;
    return kindOf(row, column) === 'money' ? sumValue(String(cell)) : Number(cell);
  };
  // The row's number stands in the middle, as on every sheet of ours.
  if (isRowNumber) return { title, width, kind: 'sequence', value };
  return { title, width, kind: kind === 'text' ? 'text' : 'whole', style, value };
}
