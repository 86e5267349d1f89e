import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import ExcelJS from 'exceljs';
import type { OutputMark } from '../../rules/submission/cell.ts';
import { hasCode } from '../error-code.ts';
import { moveInto } from '../move-into.ts';
import { workbookErrors } from '../report/text/workbook-texts.ts';
import { outputMarkText } from '../table/xlsx/output-mark.ts';
import { temporaryBeside } from '../temporary-file.ts';
import { UserError } from '../user-error.ts';
import { type AtEnd, atEnd } from './at-end.ts';
import { safeText } from './cell-text.ts';
import { setEntryTimes } from './entry-times.ts';
import { abort, setDocumentProperties } from './exceljs-inside.ts';

export type BookWriter = ExcelJS.stream.xlsx.WorkbookWriter;

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  readonly mark: AtEnd<OutputMark>;
  /** The run's time, ISO 8601 with its offset. The same content with the same time gives the same bytes. */
  readonly writtenAt: string;
  /**
   * What becomes of a file that is there already: `replace` for what is derived from the ledger, in a folder of ours; `refuse` where a person named the path,
   * so that nothing of his is ever overwritten.
   */
  readonly existing: 'replace' | 'refuse';
  /** `small` where absent: a `quick` file takes a third of the time to pack and is a tenth larger. */
  readonly packing?: Packing;
}

/** What packing a workbook is to spare: room or time. */
export type Packing = 'small' | 'quick';

/** zlib's levels. */
const packed = { small: 6, quick: 3 } as const;

/** Bytes that the zip is given and gives at once: each piece is a journey to another thread and back. */
const PIECE = 1 << 16;

/**
 * Writes a workbook, as a stream: into a temporary file beside its place, which is then flushed and renamed, so that a half-written workbook never stands there.
 * The file can be read by its owner only. Folders that lack are made.
 *
 * @param write - puts the sheets in, one after another; each is committed before the next begins
 * @throws UserError where the path is taken and must not be replaced, or where another program holds it open
 */
export async function writeWorkbook(
  path: string,
  properties: WorkbookProperties,
  write: (book: BookWriter) => Promise<void>,
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  if (properties.existing === 'refuse') await reserve(path);
  const temporary = temporaryBeside(path);
  try {
    await stream(temporary, properties, write);
    const file = await open(temporary, 'r+');
    try {
      await setEntryTimes(file, new Date(properties.writtenAt));
      await file.sync();
    } finally {
      await file.close();
    }
    await moveInto(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (properties.existing === 'refuse') await rm(path, { force: true });
    throw error;
  }
}

/** Takes the name in one step, so that two who write at once cannot both find it free. */
async function reserve(path: string): Promise<void> {
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    throw new UserError(workbookErrors.fileExists, { file: path });
  }
}

async function stream(
  path: string,
  properties: WorkbookProperties,
  write: (book: BookWriter) => Promise<void>,
): Promise<void> {
  const output = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  // exceljs listens for a failing disk only at the very end; until then it would be an uncaught error, and the wait for it to drain would never end.
  const failed = new Promise<never>((_, reject) => output.once('error', reject));
  const moment = new Date(properties.writtenAt);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: output,
    useStyles: true,
    useSharedStrings: false,
    zip: { zlib: { level: packed[properties.packing ?? 'small'], chunkSize: PIECE } },
  });
  book.creator = 'mutual';
  book.lastModifiedBy = 'mutual';
  book.created = moment;
  book.modified = moment;
  try {
    await Promise.race([writeWhole(book, properties, write), failed]);
  } catch (error) {
    abort(book);
    output.destroy();
    // The file may be opened only now; it must be shut before it can be taken away.
    if (!output.closed) await once(output, 'close');
    throw error;
  }
}

async function writeWhole(
  book: BookWriter,
  { title, mark }: WorkbookProperties,
  write: (book: BookWriter) => Promise<void>,
): Promise<void> {
  await write(book);
  setDocumentProperties(book, { title: safeText(title), keywords: outputMarkText(await atEnd(mark)) });
  await book.commit();
}
