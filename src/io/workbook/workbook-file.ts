import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { stream } from 'exceljs';
import type { OutputMark } from '../../rules/submission/cell.ts';
import { hasCode } from '../error-code.ts';
import { moveInto } from '../move-into.ts';
import { workbookErrors } from '../report/text/workbook-texts.ts';
import { outputMarkText } from '../table/xlsx/output-mark.ts';
import { temporaryBeside } from '../temporary-file.ts';
import { UserError } from '../user-error.ts';
import { type AtEnd, atEnd } from './at-end.ts';
import { safeText } from './cell-text.ts';
import { bookInto, setDocumentProperties } from './exceljs-inside.ts';
import { ZipFile } from './zip/zip-file.ts';

/** exceljs' writer of a workbook as a stream: rows that are committed leave memory. */
export type BookWriter = stream.xlsx.WorkbookWriter;

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
}

/**
 * zlib's level: of a prefecture's register, 3 takes a third of the time of 6, which zlib takes unless told otherwise, and the file is a twelfth larger; 2 takes a quarter, and
 * the file is a fifth larger.
 */
const LEVEL = 3;

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
    const file = await open(temporary, 'wx', 0o600);
    try {
      await writeInto(file, properties, write);
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

async function writeInto(
  file: FileHandle,
  { title, mark, writtenAt }: WorkbookProperties,
  write: (book: BookWriter) => Promise<void>,
): Promise<void> {
  const moment = new Date(writtenAt);
  const zip = new ZipFile(file, LEVEL, moment);
  const book = bookInto(zip);
  book.creator = 'mutual';
  book.lastModifiedBy = 'mutual';
  book.created = moment;
  book.modified = moment;
  try {
    await write(book);
    setDocumentProperties(book, { title: safeText(title), keywords: outputMarkText(await atEnd(mark)) });
    await book.commit();
  } catch (error) {
    await zip.abort();
    throw error;
  }
}
