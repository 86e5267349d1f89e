import type { FileFormat } from '../../rules/submission/cell.ts';
import { readCompoundFile } from './compound/compound-file.ts';
import { readCsv } from './csv/read-csv.ts';
import { detectContainer, detectTextFormat } from './detect-format.ts';
import { isDif, readDif } from './dif/read-dif.ts';
import { openEncrypted } from './encrypted/read-encrypted.ts';
import { readHtml } from './html/read-html.ts';
import { readLegacy } from './legacy/read-legacy.ts';
import { readFods } from './opendocument/read-opendocument.ts';
import { readZip } from './read-zip.ts';
import { unreadable } from './reasons.ts';
import { readSpreadsheetMl } from './spreadsheetml/read-spreadsheetml.ts';
import type { Table } from './table.ts';
import { decodeText } from './text/decode-text.ts';

/** A text is held several times while it is read. 32 MB are 200,000 rows of CSV, or 40,000 of XML, which is the wordiest. */
const TEXT_BYTES = 32 * 1024 * 1024;

/** A file's cells and the format that they came in. */
export interface FormattedTable {
  readonly format: FileFormat;
  readonly table: Table;
}

/**
 * Tells a file's format by its content and has the reader of that format read it.
 *
 * @throws Unreadable where there is no table to be had
 */
export async function readTable(bytes: Buffer): Promise<FormattedTable> {
  if (bytes.length === 0) throw unreadable('no-bytes');
  const container = detectContainer(bytes);
  if (container === 'zip') return readZip(bytes);
  if (container === 'compound') return readCompound(bytes);
  if (container === 'biff') return { format: 'xls', table: await readLegacy(bytes) };
  if (container === 'text') return readText(bytes);
  throw unreadable(container.refused);
}

/** What stands in a compound file, in the order in which its streams decide. */
async function readCompound(bytes: Buffer): Promise<FormattedTable> {
  const { names, complete } = readCompoundFile(bytes);
  if (!complete) throw unreadable('truncated');
  if (names.has('EncryptedPackage')) return readZip(await openEncrypted(bytes));
  if (names.has('Workbook') || names.has('Book')) return { format: 'xls', table: await readLegacy(bytes) };
  if (names.has('WordDocument')) throw unreadable('word-document');
  if (names.has('PowerPoint Document')) throw unreadable('presentation');
  throw unreadable('unknown-content');
}

async function readText(bytes: Buffer): Promise<FormattedTable> {
  if (bytes.length > TEXT_BYTES) throw unreadable('file-bytes', { limit: TEXT_BYTES });
  const decoded = decodeText(bytes);
  if (decoded.text === undefined) throw unreadable(faults[decoded.fault]);
  const { text } = decoded;
  if (isDif(text)) return { format: 'dif', table: readDif(text) };
  const format = detectTextFormat(text);
  switch (format) {
    case 'html':
      return { format, table: readHtml(text) };
    case 'spreadsheetml':
      return { format, table: readSpreadsheetMl(text) };
    case 'fods':
      return { format, table: readFods(text) };
    case 'delimited': {
      const { table, delimiter } = readCsv(text);
      return { format: delimiter === '\t' ? 'tsv' : 'csv', table };
    }
    default:
      throw unreadable(format.refused);
  }
}

const faults = { binary: 'unknown-content', 'nul-in-text': 'nul-bytes', 'mixed-encodings': 'mixed-encodings' } as const;
