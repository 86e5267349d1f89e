import { finding } from '../findings/catalogue.ts';
import { fileReasonTexts } from '../findings/file-reasons.ts';
import type { Finding } from '../findings/finding.ts';
import type { RosterField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { address, columnLetters, type SubmittedFile } from './cell.ts';
import { fieldsOf } from './header.ts';
import { labelKey } from './label.ts';
import type { RosterBlock } from './roster-block.ts';
import type { RosterSheet } from './roster-sheet.ts';
import { fieldTitle } from './scheme-names.ts';
import type { RosterColumn } from './submission.ts';
import { takingPartQuestion } from './taking-part-column.ts';

/** Fields that a unit's facts can stand in for: where the title block says them, no column has to. */
const statedAbove: ReadonlySet<RosterField> = new Set(['unit-name', 'credit-code', 'unit-kind', 'region']);

function requiredFields(scheme: Scheme): RosterField[] {
  const columns = scheme.forms?.roster.columns ?? [];
  const required = columns.filter(({ required }) => required).map(({ field }) => field);
  return [...new Set<RosterField>(['name', 'id-number', ...required])].filter((field) => !statedAbove.has(field));
}

/** `column-missing`: once a sheet and field, at the header's first cell. */
export function missingColumns(file: SubmittedFile, sheet: RosterSheet, scheme: Scheme): Finding[] {
  const required = requiredFields(scheme);
  const missing = new Map<RosterField, RosterBlock>();
  for (const block of sheet.blocks) {
    if (block.goesOn) continue;
    const fields = fieldsOf(block.columns);
    for (const field of required) if (!fields.has(field) && !missing.has(field)) missing.set(field, block);
  }
  return [...missing].map(([field, { columns }]) =>
    finding('column-missing', {
      origin: { file: file.path, sheet: sheet.grid.sheet.name, ...headerCell(columns[0]) },
      found: columns.map(({ header }) => header).join('、'),
      parameters: { column: fieldTitle(scheme, field) },
    }),
  );
}

/** `column-repeated`: once a sheet and field, at the second of the columns that claim it. */
export function repeatedColumns(file: SubmittedFile, sheet: RosterSheet, scheme: Scheme): Finding[] {
  const seen = new Set<RosterField>();
  return sheet.blocks.flatMap(({ claims }) =>
    claims.repeated.flatMap(({ field, columns }) => {
      if (seen.has(field)) return [];
      seen.add(field);
      return finding('column-repeated', {
        origin: { file: file.path, sheet: sheet.grid.sheet.name, ...headerCell(columns[1]) },
        found: columns.map(({ header }) => header).join('、'),
        parameters: {
          column: fieldTitle(scheme, field),
          columns: columns.map(({ column }) => columnLetters(column)).join('、'),
        },
      });
    }),
  );
}

/** `column-unknown`: once a file for each header text, where it first stands; a column that `column-repeated` tells of is known well enough. */
export function unknownColumns(
  file: SubmittedFile,
  sheets: readonly RosterSheet[],
  columns: readonly RosterColumn[],
): Finding[] {
  const contested = new Set(
    sheets.flatMap(({ grid, blocks }) =>
      blocks.flatMap(({ claims }) =>
        claims.repeated.flatMap((each) => each.columns.map(({ column }) => `${column} ${grid.sheet.name}`)),
      ),
    ),
  );
  const first = new Map<string, RosterColumn>();
  for (const column of columns) {
    const key = labelKey(column.header);
    const known =
      column.field ??
      column.unitField ??
      takingPartQuestion(column.header) ??
      contested.has(`${column.column} ${column.sheet}`);
    if (!known && key !== '' && !first.has(key)) first.set(key, column);
  }
  return [...first.values()].map((column) =>
    finding('column-unknown', {
      origin: { file: file.path, sheet: column.sheet, cell: column.cell },
      found: column.header,
      parameters: { letters: columnLetters(column.column) },
    }),
  );
}

/** `header-not-found`: once a file, at the row most like a header, saying which sheets were looked at and what that row lacks. */
export function headerNotFound(file: SubmittedFile, sheets: readonly RosterSheet[], scheme: Scheme): Finding {
  const near = sheets.find((sheet) => sheet.nearest);
  const cells = near?.nearest?.columns ?? [];
  const fields = fieldsOf(cells);
  const lacks = (['name', 'id-number'] as const).filter((field) => !fields.has(field));
  const [sheet] = sheets;
  const row = cells[0]?.cell.row;
  return finding('header-not-found', {
    origin: { file: file.path, ...(sheet && { sheet: (near ?? sheet).grid.sheet.name }), ...headerCell(cells[0]) },
    found: cells.map(({ header }) => header).join('、'),
    parameters: {
      sheets: sheets.map(({ grid }) => grid.sheet.name).join('、'),
      nearest:
        near === undefined || row === undefined
          ? { zh: '没有一行像表头', en: 'no row looks like a header' }
          : {
              zh: `最像表头的是“${near.grid.sheet.name}”第 ${row} 行，但缺少${lacks.map((field) => `“${fieldTitle(scheme, field)}”`).join('和')}`,
              en: `row ${row} of “${near.grid.sheet.name}” is most like one, but lacks ${lacks.map((field) => `“${fieldTitle(scheme, field)}”`).join(' and ')}`,
            },
    },
  });
}

/** `sheet-hidden`: once for each hidden sheet that holds anything. */
export function hiddenSheets(file: SubmittedFile): Finding[] {
  return file.sheets
    .filter(({ visibility, rows }) => visibility !== 'visible' && rows.length > 0)
    .map(({ name, rows }) =>
      finding('sheet-hidden', {
        origin: { file: file.path, sheet: name },
        found: name,
        parameters: { rows: rows.length },
      }),
    );
}

/** `sheet-not-read`: once for each sheet that lists people and was taken for instructions or a sample by its name. */
export function sheetsSetAside(file: SubmittedFile, sheets: readonly RosterSheet[]): Finding[] {
  return sheets.map(({ grid, blocks }) =>
    finding('sheet-not-read', {
      origin: { file: file.path, sheet: grid.sheet.name },
      found: grid.sheet.name,
      parameters: { people: blocks.reduce((sum, { rows }) => sum + rows.length, 0) },
    }),
  );
}

/** `file-empty`: lists were found, and nobody in them. */
export function nobodyListed(file: SubmittedFile, sheet: RosterSheet): Finding {
  return finding('file-empty', {
    origin: { file: file.path, sheet: sheet.grid.sheet.name, ...headerCell(sheet.blocks[0]?.columns[0]) },
    parameters: { reason: fileReasonTexts['no-members'] },
  });
}

function headerCell(column: { readonly cell: { readonly row: number; readonly column: number } } | undefined): {
  cell?: string;
} {
  return column ? { cell: address(column.cell.row, column.cell.column) } : {};
}
