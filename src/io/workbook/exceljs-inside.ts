import { Stream } from 'node:stream';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Cell, Style, stream, Worksheet } from 'exceljs';

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

/** So many bytes may wait for the zip: enough that packing never idles, little beside what a sheet of a province would gather. */
const MOST_WAITING = 1024 * 1024;

/**
 * Waits until the zip has taken most of what was written to the sheet. The writer itself never waits, so that without this a large sheet gathers in memory.
 */
export async function drained(sheet: Worksheet): Promise<void> {
  const [pipe] = insideArray(insideObject(sheet, 'stream'), 'pipes');
  if (!(pipe instanceof Stream)) throw new TypeError('exceljs writes its sheets elsewhere');
  // The stream's own event comes only when nothing at all is left, and packing would stand still until the next rows.
  await setImmediate();
  while (bytesWaiting(pipe) > MOST_WAITING) await setTimeout(1);
}

/** What a stream holds that was written to it. The zip's is of an old kind, which tells it in its state alone. */
function bytesWaiting(pipe: Stream): number {
  const { length } = insideObject(pipe, '_writableState') as { readonly length?: unknown };
  if (typeof length !== 'number') throw new TypeError('exceljs packs its sheets otherwise');
  return length;
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

/** Stops a workbook that cannot be finished. */
export function abort(book: BookWriter): void {
  const archive = insideObject(book, 'zip');
  const stop = inside(archive, 'abort');
  if (typeof stop === 'function') stop.call(archive);
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
 * @param xml - whole rows in their order, as exceljs would have written them; columns and the first row were written by exceljs
 * @param next - the number of the row after them
 */
export function writeRows(sheet: Worksheet, xml: string, next: number): void {
  if (inside(sheet, 'startedData') !== true) throw new Error('no row was written before');
  const write = inside(insideObject(sheet, 'stream'), 'write');
  if (typeof write !== 'function') throw new TypeError('exceljs writes its sheets elsewhere');
  continueAtRow(sheet, next);
  write.call(inside(sheet, 'stream'), Buffer.from(xml, 'utf8'));
}
