import { fill, type Language } from '../../../rules/value/text.ts';
import { receiptsBookTexts as texts } from '../../report/text/receive-texts.ts';
import { TableSheet } from '../table-sheet.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { controlLine, subtitle, type WorkbookHead } from '../workbook-head.ts';
import { type OpenLine, openColumns, type SettledLine, settledColumns } from './receipts-columns.ts';

export type { OpenLine, SettledLine } from './receipts-columns.ts';

/** What lines of statements settle, and what nobody has identified yet. */
export interface ReceiptsBook {
  readonly settled: readonly SettledLine[];
  readonly open: readonly OpenLine[];
  readonly head: WorkbookHead;
}

/**
 * Writes `receipts.xlsx`: a row for each part of a line, and the list of what is not identified with columns to fill in, which `receive --assign` takes back.
 *
 * @param path - replaced where it is there: it is derived from the ledger
 */
export async function writeReceiptsBook(path: string, book: ReceiptsBook, language: Language): Promise<void> {
  const { head } = book;
  const properties = {
    title: fill(texts.title, language, { scheme: head.scheme }),
    mark: { kind: 'receipts', ...head.mark },
    writtenAt: head.writtenAt,
    existing: 'replace',
  } as const;
  await writeWorkbook(path, properties, async (writer) => {
    await writeSettled(writer, book, language);
    await writeOpen(writer, book, language);
  });
}

async function writeSettled(writer: BookWriter, { settled, head }: ReceiptsBook, language: Language): Promise<void> {
  const sheet = new TableSheet<SettledLine>(writer, {
    name: texts.settledSheet[language],
    title: fill(texts.title, language, { scheme: head.scheme }),
    subtitle: subtitle(head, language),
    columns: settledColumns(language),
    orientation: 'landscape',
    frozenColumns: 2,
    mark: head.mark,
    language,
  });
  let sequence = 0;
  for (const line of settled) await sheet.line(line, ++sequence);
  sheet.note(controlLine(head, language));
  await sheet.end();
}

async function writeOpen(writer: BookWriter, { open, head }: ReceiptsBook, language: Language): Promise<void> {
  const sheet = new TableSheet<OpenLine>(writer, {
    name: texts.openSheet[language],
    title: texts.openTitle[language],
    subtitle: subtitle(head, language),
    columns: openColumns(language),
    orientation: 'landscape',
    frozenColumns: 2,
    mark: head.mark,
    language,
  });
  let sequence = 0;
  for (const line of open) await sheet.line(line, ++sequence);
  sheet.note(texts.help[language]);
  sheet.note(controlLine(head, language));
  await sheet.end();
}
