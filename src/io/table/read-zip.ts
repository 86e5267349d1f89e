import { readLegacy } from './legacy/read-legacy.ts';
import { defaultLimits } from './limits.ts';
import { readOds } from './opendocument/read-opendocument.ts';
import type { FormattedTable } from './read-table.ts';
import { unreadable } from './reasons.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { inflateEntry } from './zip/inflate-entry.ts';
import { readZipDirectory } from './zip/zip-directory.ts';
import type { ZipDirectory } from './zip/zip-entry.ts';

/**
 * Reads whichever workbook a zip holds: .xlsx, .xlsb or .ods.
 *
 * @throws Unreadable, naming what the zip is when it is no workbook
 */
export async function readZip(bytes: Buffer): Promise<FormattedTable> {
  const directory = readZipDirectory(bytes, defaultLimits);
  if (directory.has('xl/workbook.bin')) {
    proveSizes(bytes, directory);
    return { format: 'xlsb', table: await readLegacy(bytes) };
  }
  if (directory.has('content.xml')) {
    const kind = mimeType(bytes, directory);
    if (kind.includes('opendocument.text')) throw unreadable('word-document');
    if (kind.includes('opendocument.presentation')) throw unreadable('presentation');
    return { format: 'ods', table: readOds(bytes) };
  }
  if (directory.has('word/document.xml')) throw unreadable('word-document');
  if (directory.has('ppt/presentation.xml')) throw unreadable('presentation');
  if (!directory.has('[content_types].xml')) throw unreadable('archive');
  return { format: 'xlsx', table: readXlsx(bytes) };
}

/** Inflates every part once, as far as it is declared to go: SheetJS believes a zip, and would follow one that lies. */
function proveSizes(bytes: Buffer, directory: ZipDirectory): void {
  for (const entry of directory.values()) for (const _chunk of inflateEntry(bytes, entry));
}

/** What an OpenDocument says that it is; empty where it says nothing. */
function mimeType(bytes: Buffer, directory: ZipDirectory): string {
  const entry = directory.get('mimetype');
  return entry && entry.size < 200
    ? Buffer.concat([...inflateEntry(bytes, entry)].map((chunk) => Buffer.from(chunk))).toString()
    : '';
}
