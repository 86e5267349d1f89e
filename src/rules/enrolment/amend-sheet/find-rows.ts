import { sectionUnits } from '../../claim-sheet/section-units.ts';
import type { RosterField } from '../../scheme/forms.ts';
import type { Cell, Row, Sheet } from '../../submission/cell.ts';
import type { LabelNames } from '../../submission/labelled-text.ts';
import { type ListColumn, listHeaderAt } from '../../submission/list-header.ts';
import { MergedDown } from '../../submission/merged-down.ts';
import type { NameMatch } from '../../submission/name-matcher.ts';
import { type CellsByField, rowKind } from '../../submission/row-kind.ts';
import { cellAt, mergeFrom, type SheetGrid, sheetGrid } from '../../submission/sheet-grid.ts';
import { type AmendField, isOwnField } from './fields.ts';

/** A column of a sheet of amendments. */
export type AmendColumn = ListColumn<AmendField>;

type Places = Readonly<Partial<Record<AmendField, number>>>;

/** One row that asks for an amendment, still as cells that know where they stand. */
export interface AmendCells {
  readonly sheet: string;
  readonly number: number;
  readonly hidden: boolean;
  /** Where each field stands in this row's list, as column numbers. */
  readonly columns: Places;
  readonly cells: Readonly<Partial<Record<AmendField, Cell>>>;
}

/** One list of amendments on a sheet. */
export interface AmendTable {
  readonly sheet: string;
  readonly columns: readonly AmendColumn[];
  readonly rows: readonly AmendCells[];
}

type Names = (text: string) => NameMatch<AmendField> | undefined;

/** What a merged cell says of every row that it spans; what is one person's is not spread. */
const SPANNING: ReadonlySet<AmendField> = new Set(['matter', 'unit-name', 'new-unit', 'date', 'reason', 'paid-on']);
const spansRows = (field: AmendField) => SPANNING.has(field);

/**
 * Finds the lists of amendments on a sheet: headers of one row or two (原职工 | 替补人 over name and number), repeated on each page or for a further unit below. Titles,
 * totals, examples and signatures are left out; the unit named above a list is that of its rows.
 *
 * @param labels - tells labels of a unit's facts
 */
export function findAmendTables(sheet: Sheet, names: Names, labels: LabelNames): AmendTable[] {
  const grid = sheetGrid(sheet);
  const tables: { readonly sheet: string; readonly columns: readonly AmendColumn[]; rows: AmendCells[] }[] = [];
  const units = sectionUnits(grid, labels);
  let merged = new MergedDown<AmendField>(grid, [], spansRows);
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index];
    const header = headerAt(grid, index, names);
    if (header) {
      const same = tables.find((table) => key(table.columns) === key(header.columns));
      if (same) tables.push(...tables.splice(tables.indexOf(same), 1));
      else tables.push({ sheet: sheet.name, columns: header.columns, rows: [] });
      merged = new MergedDown<AmendField>(grid, header.columns, spansRows);
      index = header.last;
      continue;
    }
    const table = tables.at(-1);
    const cells = row && table && amendRow(sheet.name, row, table.columns, merged);
    if (cells) table.rows.push(units.take(cells));
    else if (row) units.aside(row);
  }
  return units.settle(tables);
}

function key(columns: readonly AmendColumn[]): string {
  return columns.map(({ column, field = '' }) => `${column} ${field}`).join();
}

function headerAt(grid: SheetGrid, index: number, names: Names) {
  return listHeaderAt<AmendField>(grid, index, {
    above: (rows, cell) => aboveIt(grid, rows, cell, names),
    // The group comes first: a name under 替补人 is not the member's.
    match: (cell, above) => (above === undefined ? undefined : names(above + cell.text)) ?? names(cell.text),
    isOwn: isOwnField,
  });
}

/**
 * The text of an upper header row over a cell: in its column, or spanning it. In a file without merged cells (CSV) what stands to the left of a blank is taken to go on over
 * it, where that makes a name of both.
 */
function aboveIt(grid: SheetGrid, rows: readonly Row[], cell: Cell, names: Names): string | undefined {
  const upper = rows.filter((row) => row.number < cell.row).flatMap((row) => row.cells);
  const over = upper.find(
    (each) => each.column <= cell.column && cell.column <= (mergeFrom(grid, each)?.right ?? each.column),
  );
  if (over !== undefined) return over.text;
  const left = upper.findLast((each) => each.column < cell.column && mergeFrom(grid, each) === undefined);
  return left && names(left.text + cell.text) ? left.text : undefined;
}

/** The fields by which a row is told from a total or a signature. */
const PERSON: readonly RosterField[] = ['sequence', 'name', 'id-number', 'sex', 'phone', 'bank-card', 'remark'];

function amendRow(
  sheet: string,
  row: Row,
  columns: readonly AmendColumn[],
  merged: MergedDown<AmendField>,
): AmendCells | undefined {
  const own: Partial<Record<AmendField, Cell>> = {};
  const places: Partial<Record<AmendField, number>> = {};
  for (const { column, field } of columns) {
    const cell = cellAt(row, column);
    if (field) places[field] = column;
    if (field && cell) own[field] = cell;
  }
  merged.pass(row, own);
  const person = Object.fromEntries(PERSON.flatMap((field) => (own[field] ? [[field, own[field]]] : [])));
  if (rowKind(person as CellsByField, row.cells) !== 'member') return undefined;
  return { sheet, number: row.number, hidden: row.hidden, columns: places, cells: merged.fill(row, own) };
}
