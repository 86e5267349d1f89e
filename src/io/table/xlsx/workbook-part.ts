import type { Sheet } from '../../../rules/submission/cell.ts';
import { unreadable } from '../reasons.ts';
import type { OfficePackage } from './package.ts';
import type { Relationships } from './relationships.ts';
import type { XmlHandler, XmlScanner } from './xml-scanner.ts';

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
 * @throws Unreadable word-document, presentation or no-workbook, where the package is something else; missing-part; too-many-sheets
 */
export function readWorkbookPart(file: OfficePackage): WorkbookPart {
  const part = workbookName(file);
  const relationships = file.relationships(part);
  const handler = new WorkbookHandler(relationships, file.limits.sheets);
  file.scan(part, ['workbook', 'workbookPr', 'sheets', 'sheet'], handler);
  return {
    sheets: handler.sheets,
    date1904: handler.date1904,
    sharedStrings: relationships.byType('sharedStrings')?.part,
    styles: relationships.byType('styles')?.part,
  };
}

function workbookName(file: OfficePackage): string {
  const named = file.relationships('').byType('officeDocument')?.part ?? 'xl/workbook.xml';
  if (/(^|\/)word\//i.test(named) || file.has('word/document.xml')) throw unreadable('word-document');
  if (/(^|\/)ppt\//i.test(named) || file.has('ppt/presentation.xml')) throw unreadable('presentation');
  if (!file.has(named) || named.toLowerCase().endsWith('.bin')) throw unreadable('no-workbook');
  return named;
}

class WorkbookHandler implements XmlHandler {
  readonly sheets: SheetReference[] = [];
  date1904 = false;
  readonly #relationships: Relationships;
  readonly #most: number;

  constructor(relationships: Relationships, most: number) {
    this.#relationships = relationships;
    this.#most = most;
  }

  open(name: string, { attributes, depth }: XmlScanner): void {
    if (depth === 1 && name !== 'workbook') throw unreadable('no-workbook');
    if (name === 'workbookPr' && depth === 2) this.date1904 = attributes.isTrue('date1904');
    if (name !== 'sheet' || depth !== 3) return;
    const target = this.#relationships.byId(attributes.get('id') ?? '');
    if (target === undefined) throw unreadable('missing-part', { part: attributes.get('name') ?? '' });
    // Chart sheets and macro sheets hold no cells of a table.
    if (target.type !== 'worksheet') return;
    if (this.sheets.length === this.#most) throw unreadable('too-many-sheets', { limit: this.#most });
    this.sheets.push({
      name: attributes.get('name') ?? '',
      visibility: visibilityOf(attributes.get('state')),
      part: target.part,
    });
  }
}

function visibilityOf(state: string | undefined): Sheet['visibility'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}
