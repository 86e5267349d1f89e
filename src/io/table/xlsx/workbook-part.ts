import type { Sheet } from '../../../rules/submission/cell.ts';
import { unreadable } from '../reasons.ts';
import type { OfficePackage } from './package.ts';
import { type Relationship, readRelationships } from './relationships.ts';
import type { XmlAttributes } from './xml-attributes.ts';

/** A sheet of cells as the workbook lists it. */
export interface SheetReference {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly part: string;
}

/** What the workbook part says, and where its other parts are. */
export interface WorkbookPart {
  readonly sheets: readonly SheetReference[];
  /** Whether dates count from 1904, as old Macs did. */
  readonly date1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

/**
 * Finds and reads the workbook part.
 *
 * @param part - its name, from {@link workbookName}
 * @throws Unreadable missing-part, where a sheet leads nowhere; too-many-sheets
 */
export function readWorkbookPart(file: OfficePackage, part: string): WorkbookPart {
  const relationships = readRelationships(file, part);
  const sheets: SheetReference[] = [];
  let date1904 = false;
  const scanner = file.open(part, 'workbook');
  while (scanner.nextWithin(1)) {
    if (scanner.name === 'workbookPr') date1904 = scanner.attributes.isTrue('date1904');
    if (scanner.name !== 'sheets') continue;
    while (scanner.nextWithin(2)) {
      const sheet = sheetReference(scanner.attributes, relationships);
      if (sheet === undefined) continue;
      if (sheets.length === file.limits.sheets) throw unreadable('too-many-sheets', { limit: file.limits.sheets });
      sheets.push(sheet);
    }
  }
  return {
    sheets,
    date1904,
    sharedStrings: relationships.find(({ type }) => type === 'sharedStrings')?.part,
    styles: relationships.find(({ type }) => type === 'styles')?.part,
  };
}

/**
 * The name of the workbook part.
 *
 * @param relationships - the package's own
 * @throws Unreadable word-document, presentation or no-workbook, where the package is something else
 */
export function workbookName(file: OfficePackage, relationships: readonly Relationship[]): string {
  const named = relationships.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (/^word\//i.test(named) || file.has('word/document.xml')) throw unreadable('word-document');
  if (/^ppt\//i.test(named) || file.has('ppt/presentation.xml')) throw unreadable('presentation');
  if (!file.has(named) || !named.toLowerCase().endsWith('.xml')) throw unreadable('no-workbook');
  return named;
}

/** Chart sheets and macro sheets hold no cells of a table: for them, nothing. */
function sheetReference(attributes: XmlAttributes, relationships: readonly Relationship[]): SheetReference | undefined {
  const name = attributes.get('name') ?? '';
  const id = attributes.get('id');
  const target = relationships.find((each) => each.id === id);
  if (target === undefined) throw unreadable('missing-part', { part: name, sheet: name });
  if (target.type !== 'worksheet') return undefined;
  return { name, visibility: visibilityOf(attributes.get('state')), part: target.part };
}

function visibilityOf(state: string | undefined): Sheet['visibility'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}
