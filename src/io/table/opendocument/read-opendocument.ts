import { isUtf8 } from 'node:buffer';
import { CellAllowance } from '../cell-allowance.ts';
import { defaultLimits, type TableLimits } from '../limits.ts';
import { scanXml } from '../markup/scan-xml.ts';
import { skipping } from '../markup/subtree-skipper.ts';
import { unreadable } from '../reasons.ts';
import type { Table } from '../table.ts';
import { tableOf } from '../table-of.ts';
import { inflateEntry } from '../zip/inflate-entry.ts';
import { readZipDirectory } from '../zip/zip-directory.ts';
import { partName, type ZipDirectory } from '../zip/zip-entry.ts';
import { OpenDocumentHandler } from './opendocument-handler.ts';

/** What may hold text or tables that are none of the sheet's own: comments, pictures, charts, links, recorded changes. */
const besideTheCells = new Set([
  'annotation',
  'shapes',
  'frame',
  'object',
  'forms',
  'dde-links',
  'tracked-changes',
  'content-validations',
]);

/**
 * Reads the sheets of an .ods.
 *
 * We read OpenDocument ourselves rather than by SheetJS because its reader loses hidden rows, columns and sheets, the digits of long numbers, and formulas
 * without value. Source: OpenDocument 1.3 part 3, sections 9.1, 19.385 and 19.675.
 *
 * @throws Unreadable
 */
export function readOds(bytes: Buffer, limits: TableLimits = defaultLimits): Table {
  const directory = readZipDirectory(bytes, limits);
  const manifest = part(bytes, directory, 'META-INF/manifest.xml', limits);
  // A part that is encrypted is said so in the manifest; the part itself looks like noise.
  if (manifest && /<(\w+:)?encryption-data[\s/>]/.test(manifest)) throw unreadable('password');
  const content = part(bytes, directory, 'content.xml', limits);
  if (content === undefined) throw unreadable('missing-part', { part: 'content.xml' });
  return readFods(content, limits);
}

/** Reads the sheets of a .fods, which is the same in one XML document. */
export function readFods(xml: string, limits: TableLimits = defaultLimits): Table {
  const handler = new OpenDocumentHandler(new CellAllowance(limits));
  scanXml(xml, skipping(besideTheCells, handler), limits);
  return tableOf(handler.sheets);
}

/** A part of the zip as text. It is held as a whole, so it may be as large as a file and no larger. */
function part(bytes: Buffer, directory: ZipDirectory, name: string, limits: TableLimits): string | undefined {
  const entry = directory.get(partName(name));
  if (!entry) return undefined;
  if (entry.size > limits.fileBytes) throw unreadable('inflates-too-far', { limit: limits.fileBytes });
  const inflated = Buffer.alloc(entry.size);
  let filled = 0;
  for (const chunk of inflateEntry(bytes, entry)) filled += chunk.copy(inflated, filled);
  if (!isUtf8(inflated) || inflated.includes(0)) throw unreadable('bad-encoding');
  return inflated.toString('utf8').replace(/^\uFEFF/, '');
}
