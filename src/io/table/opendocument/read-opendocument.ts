import type { Sheet } from '../../../rules/submission/cell.ts';
import { CellAllowance } from '../cell-allowance.ts';
import { defaultLimits, type TableLimits } from '../limits.ts';
import { scanText } from '../markup/scan-text.ts';
import { skipping } from '../markup/subtree-skipper.ts';
import { unreadable } from '../reasons.ts';
import type { Table } from '../table.ts';
import { OfficePackage } from '../xlsx/package.ts';
import type { XmlHandler } from '../xlsx/xml-scanner.ts';
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

/** The elements that a spreadsheet is full of. */
const names = ['table', 'table-column', 'table-row', 'table-cell', 'covered-table-cell', 'p', 's', 'style'];

/**
 * Reads the sheets of an .ods.
 *
 * We read OpenDocument ourselves rather than by SheetJS because its reader loses hidden rows, columns and sheets, the digits of long numbers, and formulas
 * without value. Source: OpenDocument 1.3 part 3, sections 9.1, 19.385 and 19.675.
 *
 * @throws Unreadable
 */
export function readOds(bytes: Buffer, limits: TableLimits = defaultLimits): Table {
  const ods = new OfficePackage(bytes, limits);
  refuseEncrypted(ods);
  return read((handler) => ods.scan('content.xml', names, handler), limits);
}

/** Reads the sheets of a .fods, which is the same in one XML document. */
export function readFods(xml: string, limits: TableLimits = defaultLimits): Table {
  return read((handler) => scanText(xml, handler, limits), limits);
}

function read(scan: (handler: XmlHandler) => void, limits: TableLimits): Table {
  const sheets: Sheet[] = [];
  scan(skipping(besideTheCells, new OpenDocumentHandler(sheets, new CellAllowance(limits))));
  return { sheets, problems: [] };
}

/** A part that is encrypted is said so in the manifest; the part itself looks like noise. */
function refuseEncrypted(ods: OfficePackage): void {
  if (!ods.has('META-INF/manifest.xml')) return;
  ods.scan('META-INF/manifest.xml', [], {
    open(name) {
      if (name === 'encryption-data') throw unreadable('password');
    },
  });
}
