import type { PlainDate } from '../../rules/value/plain-date.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { amendBookTexts, amendSheetTexts } from '../report/text/amend-sheet-texts.ts';
import type { Column } from './column.ts';
import { TableSheet } from './table-sheet.ts';
import { type BookWriter, writeWorkbook } from './workbook-file.ts';
import { controlLine, subtitle, type WorkbookHead } from './workbook-head.ts';

/** One row of a sheet of amendments with what became of it. */
export interface AmendmentLine {
  readonly matter: string;
  readonly unit: string;
  readonly name: string;
  readonly idNumber: string;
  readonly on: PlainDate | null;
  readonly reason: string;
  readonly status: 'applied' | 'unchanged' | 'returned';
  /** What changes, a line each. */
  readonly changes: string;
  /** By how much what is owed changes, in yuan. */
  readonly due: string;
  readonly entry: string | null;
  readonly problems: string;
  /** File, sheet and cell. */
  readonly source: string;
}

/** What the lines add up to. */
export interface AmendmentSums {
  readonly rows: number;
  readonly applied: number;
  readonly unchanged: number;
  readonly returned: number;
  readonly due: string;
}

/**
 * Writes amendments.xlsx: every row of a run, also what was returned, with what changed, the entry by which it stands, and the cell that it came from.
 *
 * @param path - replaced where it is there
 */
export async function writeAmendmentsBook(
  path: string,
  lines: readonly AmendmentLine[],
  book: { readonly head: WorkbookHead; readonly totals: AmendmentSums },
  language: Language,
): Promise<void> {
  const { head } = book;
  const title = fill(amendBookTexts.title, language, { scheme: head.scheme });
  const properties = {
    title,
    mark: { kind: 'amendments', ...head.mark },
    writtenAt: head.writtenAt,
    existing: 'replace',
  } as const;
  await writeWorkbook(path, properties, (writer) => writeSheet(writer, lines, { ...book, title }, language));
}

async function writeSheet(
  writer: BookWriter,
  lines: readonly AmendmentLine[],
  { head, totals, title }: { readonly head: WorkbookHead; readonly totals: AmendmentSums; readonly title: string },
  language: Language,
): Promise<void> {
  const columns = amendmentColumns(language);
  const sheet = new TableSheet<AmendmentLine>(writer, {
    name: amendBookTexts.sheet[language],
    title,
    subtitle: subtitle(head, language),
    columns,
    orientation: 'landscape',
    frozenColumns: 4,
    mark: head.mark,
    language,
  });
  let count = 0;
  for (const line of lines) await sheet.line(line, ++count);
  const due = amendSheetTexts.columnDue[language];
  sheet.totals(columns.map((column) => (column.title === due ? totals.due : null)));
  const { rows, applied, unchanged, returned } = totals;
  sheet.note(fill(amendBookTexts.total, language, { rows, applied, unchanged, returned }));
  sheet.note(controlLine(head, language));
  await sheet.end();
}

function amendmentColumns(language: Language): readonly Column<AmendmentLine>[] {
  const t = (key: keyof typeof amendBookTexts) => amendBookTexts[key][language];
  const c = (key: keyof typeof amendSheetTexts) => amendSheetTexts[key][language];
  return [
    { title: t('sequence'), width: 6, kind: 'sequence', value: (_, sequence) => sequence },
    { title: c('columnMatter'), width: 14, kind: 'text', value: ({ matter }) => matter },
    { title: c('columnUnit'), width: 18, kind: 'text', value: ({ unit }) => unit },
    { title: c('columnName'), width: 10, kind: 'text', value: ({ name }) => name },
    { title: t('idNumber'), width: 20, kind: 'code', value: ({ idNumber }) => idNumber },
    { title: c('columnDay'), width: 11, kind: 'date', value: ({ on }) => on },
    { title: t('reason'), width: 16, kind: 'text', value: ({ reason }) => reason },
    { title: c('columnStatus'), width: 10, kind: 'word', value: ({ status }) => c(status) },
    { title: t('changes'), width: 44, kind: 'text', value: ({ changes }) => changes || null },
    { title: c('columnDue'), width: 12, kind: 'money', value: ({ due }) => due },
    { title: t('problems'), width: 36, kind: 'text', value: ({ problems }) => problems || null },
    { title: t('entry'), width: 14, kind: 'code', value: ({ entry }) => entry },
    { title: t('source'), width: 36, kind: 'code', notPrinted: true, value: ({ source }) => source },
  ];
}
