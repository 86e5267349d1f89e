import { PassThrough } from 'node:stream';
import type { Cell, Style, stream, Worksheet } from 'exceljs';
import WorkbookWriter from 'exceljs/lib/stream/xlsx/workbook-writer.js';
import type { ZipFile } from './zip/zip-file.ts';
import { ZipPart } from './zip/zip-part.ts';

/**
 * What we need of exceljs 4.4.0 that its types do not offer. The version is pinned and the library is at rest; each of these has a test that fails when the
 * inside changes.
 */

type BookWriter = stream.xlsx.WorkbookWriter;

function inside(holder: object, name: string): unknown {
  return Reflect.get(holder, name);
}

function insideArray(holder: object, name: string): unknown[] {
  const value = inside(holder, name);
  if (!Array.isArray(value)) throw new TypeError(`exceljs has no list ${name}`);
  return value;
}

function insideObject(holder: object, name: string): object {
  const value = inside(holder, name);
  if (typeof value !== 'object' || value === null) throw new TypeError(`exceljs has no ${name}`);
  return value;
}

/** Properties of the document (docProps/core.xml): the streaming writer takes them from fields of its own. */
export function setDocumentProperties(book: BookWriter, properties: { title: string; keywords: string }): void {
  Object.assign(book, properties);
}

/**
 * A workbook that exceljs writes into our own zip file. Its archive writer is never given anything: see {@link ZipFile}.
 *
 * @param zip - stays open after the workbook's last part
 */
export function bookInto(zip: ZipFile): BookWriter {
  class Book extends WorkbookWriter {
    get zip() {
      return {
        append: (content: string | Buffer, { name }: { name: string }) => zip.add(name, content),
        pipe() {},
      };
    }

    /** exceljs sets its own archive writer here. */
    set zip(_) {}

    _openStream(name: string) {
      return zip.part(name);
    }

    async _finalize() {
      await zip.end();
      return this;
    }
  }
  return new Book({ stream: new PassThrough(), useStyles: true, useSharedStrings: false });
}

/**
 * Waits until the zip has taken most of what was written to the sheet. The writer itself never waits, so that without this a large sheet, or many small ones, gather in memory.
 *
 * @throws whatever made writing the file impossible
 */
export async function drained(sheet: Worksheet): Promise<void> {
  const part = inside(sheet, 'stream');
  if (!(part instanceof ZipPart)) throw new TypeError('exceljs writes its sheets elsewhere');
  await part.room();
}

/**
 * Commits a sheet, and keeps of it no more than the workbook's list of sheets tells: a workbook of a prefecture's units has three thousand.
 *
 * @throws whatever made writing the file impossible
 */
export async function endSheet(sheet: Worksheet): Promise<void> {
  sheet.commit();
  await drained(sheet);
  for (const name of ['_columns', '_merges', '_stream', '_sheetRelsWriter', '_sheetCommentsWriter', '_formulae']) {
    Reflect.set(sheet, name, null);
  }
}

/**
 * Merges cells without touching them: `mergeCells` would make a cell object for every place of the range (a whole-sheet merge takes all memory) and refuses
 * ranges that reach into rows already written.
 *
 * @param range - `A1:D2`; the caller sees to it that ranges do not overlap
 */
export function addMerge(sheet: Worksheet, range: string): void {
  insideArray(sheet, '_merges').push(range);
}

/** A link within the workbook, as Excel writes it (`location`). exceljs' streaming writer would make it an external address. */
export function addInternalLink(sheet: Worksheet, address: string, target: string): void {
  insideArray(insideObject(sheet, '_sheetRelsWriter'), '_hyperlinks').push({ address, target });
}

/** Goes on with a row further down, all rows before being written: `getRow` would lay out every row between. */
export function continueAtRow(sheet: Worksheet, row: number): void {
  if (insideArray(sheet, '_rows').length > 0) throw new Error('rows are still open');
  Reflect.set(sheet, '_rowZero', row);
}

/** Where a comment's box stands, in columns and rows from 0, with fractions. */
export interface CommentBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Puts a comment on a cell with a box of a size of its own; exceljs gives every box two columns and four rows, which cuts ours off. */
export function addComment(cell: Cell, text: string, box: CommentBox): void {
  cell.note = { texts: [{ font: { name: '宋体', size: 9 }, text }] };
  const note = insideObject(insideObject(cell, '_comment'), 'model');
  Reflect.set(cell, '_comment', { model: { ...note, anchor: box }, note: text });
}

/** The number by which the cells of a workbook name a style: the one that exceljs gives it, or gave it before. */
export function styleNumber(book: BookWriter, style: Partial<Style>): number {
  const styles = insideObject(book, 'styles');
  const add = inside(styles, 'addStyleModel');
  if (typeof add !== 'function') throw new TypeError('exceljs numbers its styles elsewhere');
  return Number(add.call(styles, style));
}

/**
 * Writes rows that are XML already, after those that were committed. exceljs makes some fifty objects for each cell, and takes three times as long for a row of
 * ours as for the same row in one text.
 *
 * @param xml - whole rows in their order, as exceljs would have written them, in UTF-8; they are copied; columns and the first row were written by exceljs
 * @param next - the number of the row after them
 */
export function writeRows(sheet: Worksheet, xml: Uint8Array, next: number): void {
  if (inside(sheet, 'startedData') !== true) throw new Error('no row was written before');
  const write = inside(insideObject(sheet, 'stream'), 'write');
  if (typeof write !== 'function') throw new TypeError('exceljs writes its sheets elsewhere');
  continueAtRow(sheet, next);
  write.call(inside(sheet, 'stream'), xml);
}
