import type { Table } from '../../src/io/table/table.ts';
import { Unreadable } from '../../src/io/table/unreadable.ts';
import { makeZip, type ZipPart } from './zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook to be made by hand, down to its XML; what is left out is as any program writes it. */
export interface WorkbookXml {
  /** The XML within `worksheet` of each sheet, or its whole part. */
  readonly sheets: readonly (string | Buffer)[];
  /** Attributes of each sheet in the workbook part, such as `state="hidden"`. */
  readonly sheetAttributes?: readonly string[];
  /** Elements before `sheets`. */
  readonly workbook?: string;
  /** The XML within `sst`. */
  readonly sharedStrings?: string;
  /** The XML within `styleSheet`. */
  readonly styles?: string;
  /** The keywords of the document's properties. */
  readonly keywords?: string;
  readonly more?: readonly ZipPart[];
}

/** The parts of a workbook, so that a test can spoil one. */
export function workbookParts(made: WorkbookXml): ZipPart[] {
  const sheets = made.sheets.map(
    (_, index) =>
      `<sheet name="Sheet${index + 1}" sheetId="${index + 1}" r:id="s${index + 1}" ${made.sheetAttributes?.[index] ?? ''}/>`,
  );
  const targets = made.sheets.map((_, index) =>
    relationship(`s${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  );
  if (made.sharedStrings !== undefined) targets.push(relationship('strings', 'sharedStrings', 'sharedStrings.xml'));
  if (made.styles !== undefined) targets.push(relationship('styles', 'styles', 'styles.xml'));
  const own = [relationship('r1', 'officeDocument', 'xl/workbook.xml')];
  if (made.keywords !== undefined) {
    own.push(
      '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    );
  }
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relationships(own) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${made.workbook ?? ''}<sheets>${sheets.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relationships(targets) },
    ...made.sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content:
        typeof sheet === 'string' && !sheet.startsWith('<?')
          ? `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`
          : sheet,
    })),
    ...(made.sharedStrings === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${MAIN}">${made.sharedStrings}</sst>` }]),
    ...(made.styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', content: `<styleSheet xmlns="${MAIN}">${made.styles}</styleSheet>` }]),
    ...(made.keywords === undefined
      ? []
      : [
          {
            name: 'docProps/core.xml',
            content: `<cp:coreProperties xmlns:cp="x"><cp:keywords>${made.keywords}</cp:keywords></cp:coreProperties>`,
          },
        ]),
    ...(made.more ?? []),
  ];
}

export function makeXlsx(made: WorkbookXml): Buffer {
  return makeZip(workbookParts(made));
}

/** A workbook of one sheet with this XML within `sheetData`. */
export function makeSheet(rows: string, rest: Omit<WorkbookXml, 'sheets'> = {}): Buffer {
  return makeXlsx({ sheets: [`<sheetData>${rows}</sheetData>`], ...rest });
}

/** The same parts with one of them replaced, and perhaps renamed. */
export function withPart(parts: readonly ZipPart[], name: string, part: Partial<ZipPart>): ZipPart[] {
  return parts.map((each) => (each.name === name ? { ...each, ...part } : each));
}

export function relationships(all: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

/** A cell with its text in it. */
export function inline(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** The texts of a sheet, row by row. */
export function textsOf(table: Table, sheet = 0): string[][] {
  return table.sheets[sheet]?.rows.map(({ cells }) => cells.map(({ text }) => text)) ?? [];
}

/** The problem for which reading gave up. @throws where it did not */
export function problemOf(read: () => unknown): {
  code: string;
  reason: unknown;
  sheet?: string;
  cell?: string;
  limit?: unknown;
} {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { code, sheet, cell, parameters } = error.problem;
    return {
      code,
      reason: parameters?.reason,
      ...(sheet === undefined ? {} : { sheet }),
      ...(cell === undefined ? {} : { cell }),
      ...(parameters?.limit === undefined ? {} : { limit: parameters.limit }),
    };
  }
  throw new Error('it was read');
}
