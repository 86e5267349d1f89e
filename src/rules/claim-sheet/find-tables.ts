import type { ClaimField } from '../scheme/forms.ts';
import type { Cell, Row, Sheet } from '../submission/cell.ts';
import { statedValue } from '../submission/label.ts';
import type { LabelNames } from '../submission/labelled-text.ts';
import { MergedDown } from '../submission/merged-down.ts';
import type { NameMatch } from '../submission/name-matcher.ts';
import { type CellsByField, rowKind } from '../submission/row-kind.ts';
import { cellAt, mergeFrom, type SheetGrid, sheetGrid } from '../submission/sheet-grid.ts';
import { sectionUnits } from './section-units.ts';

/** A column of a claim sheet and what it was taken for; without `field`, unknown: kept for who asks. */
export interface ClaimColumn {
  readonly column: number;
  /** The header's text; of two header rows, both joined by a space. */
  readonly header: string;
  readonly field?: ClaimField;
  /** Of the header's lowest row. */
  readonly row: number;
  /** The field that another column has, though this one claims it just as surely. */
  readonly contests?: ClaimField;
  /** Nobody sees it. */
  readonly hidden?: true;
}

/** One row, or one form, that stands for a claim, still as cells that know where they stand. */
export interface ClaimRow {
  readonly sheet: string;
  /** Of a form, the row in which it names who claims. */
  readonly number: number;
  readonly hidden: boolean;
  /** Where each field stands in this row's list, as column numbers; a form has none. */
  readonly columns?: Readonly<Partial<Record<ClaimField, number>>>;
  readonly cells: Readonly<Partial<Record<ClaimField, Cell>>>;
}

/** One list of claims on a sheet. */
export interface ClaimTable {
  readonly sheet: string;
  readonly columns: readonly ClaimColumn[];
  readonly rows: readonly ClaimRow[];
}

/** What a merged cell says of every row that it spans: who claims and who is paid. A day or a sum might be one visit's or all together. */
const SPANS_ROWS: ReadonlySet<ClaimField> = new Set([
  'unit-name',
  'name',
  'id-number',
  'insurance',
  'payee',
  'bank',
  'bank-card',
  'phone',
]);

type Names = (text: string) => NameMatch<ClaimField> | undefined;

interface Header {
  /** Index of its last row among the sheet's rows. */
  readonly last: number;
  readonly columns: readonly ClaimColumn[];
}

/** Fields that only a claim has: a list of people with none of them is a roster. */
export const ofClaims =
  /^cost:|^(admitted|discharged|happened|diagnosed|settled|notified|applied|benefit|event|diagnosis|disability-grade)$/;

/**
 * Finds the lists of claims on a sheet: headers of one row or two, repeated on each printed page or for a further list below; totals and signatures below are left
 * out. Of a title block above, and of titles between the rows, only the unit is taken, for rows that have none in a column.
 *
 * @param labels - tells labels of a unit's facts
 */
export function findTables(sheet: Sheet, names: Names, labels: LabelNames): ClaimTable[] {
  const grid = sheetGrid(sheet);
  const tables: { sheet: string; columns: readonly ClaimColumn[]; rows: ClaimRow[] }[] = [];
  const units = sectionUnits(grid, labels);
  let merged = new MergedDown<ClaimField>(grid, [], SPANS_ROWS);
  let places: Places = {};
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index];
    const header = headerAt(grid, index, names);
    if (header) {
      const same = tables.find((table) => fieldsKey(table.columns) === fieldsKey(header.columns));
      if (same) tables.push(...tables.splice(tables.indexOf(same), 1));
      else tables.push({ sheet: sheet.name, columns: header.columns, rows: [] });
      merged = new MergedDown<ClaimField>(grid, header.columns, SPANS_ROWS);
      places = placesOf(header.columns);
      index = header.last;
      continue;
    }
    const table = tables.at(-1);
    const claim = row && table && claimRow(sheet.name, row, table.columns, merged, places);
    if (claim) table.rows.push(units.take(claim));
    else if (row) units.aside(row);
  }
  return units.settle(tables);
}

type Places = Readonly<Partial<Record<ClaimField, number>>>;

function placesOf(columns: readonly ClaimColumn[]): Places {
  return Object.fromEntries(columns.flatMap(({ field, column }) => (field === undefined ? [] : [[field, column]])));
}

function fieldsKey(columns: readonly ClaimColumn[]): string {
  return columns.map(({ column, field = '' }) => `${column} ${field}`).join();
}

function headerAt(grid: SheetGrid, index: number, names: Names): Header | undefined {
  const row = grid.sheet.rows[index];
  if (!row || row.cells.some((cell) => /\d{8}/.test(cell.text))) return undefined;
  const below = grid.sheet.rows[index + 1];
  const single = columnsOf(grid, [row], names);
  // A title, or a line of labels with their values, is no upper row of a header.
  const groups = row.cells.filter(({ text }) => !/[:：]/.test(text)).length >= 2;
  const joins =
    groups &&
    below?.number === row.number + 1 &&
    below.cells.every((cell) => cell.kind === 'text' && !/\d{6}/.test(cell.text));
  const joined = joins ? columnsOf(grid, [row, below], names) : [];
  if (joins && isHeader(joined) && count(joined) > count(single)) return { last: index + 1, columns: joined };
  return isHeader(single) ? { last: index, columns: single } : undefined;
}

/** Name or number of somebody, and something that only claims have. */
function isHeader(columns: readonly ClaimColumn[]): boolean {
  const fields = columns.flatMap(({ field }) => field ?? []);
  return (
    fields.length >= 3 &&
    fields.some((field) => field === 'name' || field === 'id-number') &&
    fields.some((field) => ofClaims.test(field))
  );
}

function count(columns: readonly ClaimColumn[]): number {
  return columns.filter(({ field }) => field).length;
}

/** Columns by the lowest cell of the header's rows; of two that claim one field the surer has it, else the first. */
function columnsOf(grid: SheetGrid, rows: readonly Row[], names: Names): ClaimColumn[] {
  const lowest = new Map<number, Cell>();
  for (const row of rows) for (const cell of row.cells) if (cell.kind === 'text') lowest.set(cell.column, cell);
  const claims = [...lowest.values()].map((cell) => {
    const above = aboveIt(grid, rows, cell);
    const match = names(cell.text) ?? (above === undefined ? undefined : names(above + cell.text));
    const header = [above, cell.text].flatMap((text) => (text === undefined ? [] : statedValue(text))).join(' ');
    return { column: cell.column, row: cell.row, header: header.replace(/\s+/g, ' '), match };
  });
  const surest = new Map<ClaimField, (typeof claims)[number]>();
  for (const claim of claims) {
    const held = claim.match && surest.get(claim.match.field);
    if (claim.match && (held?.match === undefined || claim.match.rank < held.match.rank))
      surest.set(claim.match.field, claim);
  }
  return claims
    .map((claim) => {
      const { column, row, header, match } = claim;
      const holder = match && surest.get(match.field);
      const standing =
        holder === claim ? { field: match?.field } : holder?.match?.rank === match?.rank && { contests: match?.field };
      const hidden = grid.sheet.hiddenColumns.includes(column) && ({ hidden: true } as const);
      return { column, row, header, ...(match && (standing as Pick<ClaimColumn, 'field' | 'contests'>)), ...hidden };
    })
    .sort((one, other) => one.column - other.column);
}

/** The text of an upper header row that stands or spans over a cell. */
function aboveIt(grid: SheetGrid, rows: readonly Row[], cell: Cell): string | undefined {
  const over = rows
    .filter((row) => row.number < cell.row)
    .flatMap((row) => row.cells)
    .find((each) => {
      const merge = mergeFrom(grid, each);
      return each.column <= cell.column && cell.column <= (merge?.right ?? each.column);
    });
  return over?.text;
}

/** The row as a claim; undefined for totals, signatures, notes and blank numbered lines. */
function claimRow(
  sheet: string,
  row: Row,
  columns: readonly ClaimColumn[],
  merged: MergedDown<ClaimField>,
  places: Places,
): ClaimRow | undefined {
  const own: Partial<Record<ClaimField, Cell>> = {};
  for (const { column, field } of columns) {
    const cell = cellAt(row, column);
    if (field && cell) own[field] = cell;
  }
  merged.pass(row, own);
  const states = Object.keys(own).some((field) => ofClaims.test(field));
  const cells = states ? merged.fill(row, own) : own;
  const { name, sequence, phone, remark } = cells;
  const person: CellsByField = {
    ...(name && { name }),
    ...(sequence && { sequence }),
    ...(phone && { phone }),
    ...(remark && { remark }),
    ...(cells['id-number'] && { 'id-number': cells['id-number'] }),
    ...(cells['bank-card'] && { 'bank-card': cells['bank-card'] }),
  };
  const kind = rowKind(person, row.cells);
  return kind === 'member' ? { sheet, number: row.number, hidden: row.hidden, columns: places, cells } : undefined;
}
