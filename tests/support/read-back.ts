import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { afterAll } from 'vitest';

/** A folder for what the tests of one file write; removed when they are done. */
export async function outputFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mutual-workbooks-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A workbook as SheetJS reads it: raw values with their types, links and comments. */
export async function readBack(path: string): Promise<XLSX.WorkBook> {
  return XLSX.read(await readFile(path), { cellStyles: true, cellNF: true, sheetStubs: false, cellText: false });
}

/** The same as exceljs' full reader sees it: styles, notes, validations, print set-up. */
export async function readBackWithStyles(path: string): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

/** A sheet's values row by row, each up to its last cell; a cell between that is empty is null. */
export function rowsOf(book: XLSX.WorkBook, sheet: string): (string | number | null)[][] {
  const found = book.Sheets[sheet];
  if (found === undefined) throw new Error(`no sheet ${sheet} among ${book.SheetNames.join(', ')}`);
  const rows = XLSX.utils.sheet_to_json<(string | number | null)[]>(found, { header: 1, defval: null });
  return rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== null) + 1));
}

/** One cell's value by SheetJS; undefined where the sheet has none there. */
export function valueAt(book: XLSX.WorkBook, sheet: string, cell: string): unknown {
  return cellAt(book, sheet, cell)?.v;
}

export function cellAt(book: XLSX.WorkBook, sheet: string, cell: string): XLSX.CellObject | undefined {
  const found: unknown = book.Sheets[sheet]?.[cell];
  return typeof found === 'object' && found !== null && 't' in found ? (found as XLSX.CellObject) : undefined;
}

/** An entry of a zip file, with the time of its local header and of the directory. */
export interface ZipEntry {
  readonly text: string;
  readonly localTime: number;
  readonly directoryTime: number;
}

/** The parts of a workbook by name, for what no library shows. */
export async function partsOf(path: string): Promise<ReadonlyMap<string, ZipEntry>> {
  const bytes = await readFile(path);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const parts = new Map<string, ZipEntry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(data, data + bytes.readUInt32LE(at + 20));
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), {
      text: (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'),
      localTime: bytes.readUInt32LE(local + 10),
      directoryTime: bytes.readUInt32LE(at + 12),
    });
    at += 46 + name + extra + comment;
  }
  return parts;
}
