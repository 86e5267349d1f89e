import type { ClaimField } from '../scheme/forms.ts';
import type { Cell, Row, Sheet } from '../submission/cell.ts';
import type { LabelNames } from '../submission/labelled-text.ts';
import { MergedDown } from '../submission/merged-down.ts';
import { cellAt, sheetGrid } from '../submission/sheet-grid.ts';
import { unitOfColumn, unitOfSums } from '../value/sum-unit.ts';
import { cellsOf, claimRowKind } from './claim-row.ts';
import { type ClaimColumn, type HeaderNames, headerAt, mappedHeader, statesSum } from './find-header.ts';
import { asksOpinion, opinionsIn } from './opinion.ts';
import { standsBesidePayee, withoutPayeesRelation } from './payees-relation.ts';
import { sectionUnits } from './section-units.ts';
import { isTotalApart } from './total-apart.ts';
import { voidMark } from './void-mark.ts';
import { beginsPart, voidAbove, voidSections } from './void-sections.ts';

/** One row, or one form, that stands for a claim, still as cells that know where they stand. */
export interface ClaimRow {
  readonly sheet: string;
  /** Of a form, the row in which it names who claims. */
  readonly number: number;
  readonly hidden: boolean;
  /** Where each field stands in this row's list, as column numbers; a form has none. */
  readonly columns?: Readonly<Partial<Record<ClaimField, number>>>;
  readonly cells: Readonly<Partial<Record<ClaimField, Cell>>>;
  /** Cells of columns that are no field and yet may tell why nothing is to be paid, with their headers. */
  readonly beside?: readonly BesideCell[];
  /** The cell that says that the claim is void, or refuses it. */
  readonly marked?: Cell;
  /** What stands under a label of opinions and is no known yes. */
  readonly unclear?: BesideCell;
}

/** A cell of a column that is no field, with that column's header. */
export interface BesideCell {
  readonly header: string;
  readonly cell: Cell;
}

/** One list of claims on a sheet. */
export interface ClaimTable {
  readonly sheet: string;
  readonly columns: readonly ClaimColumn[];
  readonly rows: readonly ClaimRow[];
  /** Headers and titles that state its sums in something else than yuan: nothing of it can be read. */
  readonly notInYuan?: readonly Cell[];
}

/** What a merged cell says of every row that it spans: who claims and who is paid. A day or a sum might be one visit's or all together. */
const SPANNING: ReadonlySet<ClaimField> = new Set([
  'unit-name',
  'name',
  'id-number',
  'insurance',
  'payee',
  'bank',
  'bank-card',
  'phone',
]);
const spansRows = (field: ClaimField) => SPANNING.has(field);

/**
 * Finds the lists of claims on a sheet: headers of one row or two, repeated on each printed page or for a further list below; totals and signatures below are left
 * out. Of a title block above, and of titles between the rows, only the unit is taken, for rows that have none in a column.
 *
 * @param labels - tells labels of a unit's facts
 */
export function findTables(sheet: Sheet, names: HeaderNames, labels: LabelNames): ClaimTable[] {
  const grid = sheetGrid(sheet);
  const tables: { sheet: string; columns: readonly ClaimColumn[]; rows: ClaimRow[] }[] = [];
  const units = sectionUnits(grid, labels);
  const voids = voidSections();
  /** The first row of the table that no heading parts from those that come now. */
  let partFrom = 0;
  const asides: Cell[] = [];
  /** Rows of errors alone: claims if another follows, else blank lines of the form. */
  let damaged: ClaimRow[] = [];
  let merged = new MergedDown<ClaimField>(grid, [], spansRows);
  let places: Places = {};
  let relationIsPayees = false;
  let besides: readonly ClaimColumn[] = [];
  let opinions: readonly ClaimColumn[] = [];
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index];
    if (row === undefined) continue;
    const header =
      headerAt(grid, index, names) ?? (tables.length === 0 ? mappedHeader(sheet.rows, index, names) : undefined);
    if (header) {
      const same = tables.find((table) => fieldsKey(table.columns) === fieldsKey(header.columns));
      if (same) tables.push(...tables.splice(tables.indexOf(same), 1));
      else tables.push({ sheet: sheet.name, columns: header.columns, rows: [] });
      voids.takeHeader();
      partFrom = tables.at(-1)?.rows.length ?? 0;
      merged = new MergedDown<ClaimField>(grid, header.columns, spansRows);
      places = placesOf(header.columns);
      damaged = [];
      relationIsPayees = standsBesidePayee(header.columns);
      besides = header.columns.filter(({ field, header: text }) => field === undefined && names.beside?.(text));
      opinions = header.columns.filter(({ header: text }) => asksOpinion(text));
      index = header.last;
      continue;
    }
    const table = tables.at(-1);
    const cells = table ? cellsOf(row, table.columns, merged) : {};
    const isHeading = voids.take(row, (table?.rows.length ?? 0) > 0);
    const kind = isHeading ? 'other' : table && claimRowKind(cells, row);
    if (kind === 'member' || kind === 'damaged') {
      const { refused, unclear } = opinionsIn(row, opinions);
      const marked = voidMark(row, table?.columns ?? []) ?? refused ?? voids.heading();
      const { number, hidden } = row;
      const beside = besideIn(row, besides);
      const own = { ...(beside.length > 0 && { beside }), ...(marked && { marked }), ...(unclear && { unclear }) };
      const claim = { sheet: sheet.name, number, hidden, columns: places, cells, ...own };
      damaged.push(relationIsPayees ? withoutPayeesRelation(claim) : claim);
      if (kind === 'member') table?.rows.push(...damaged.splice(0).map((each) => units.take(each)));
    } else {
      const above = voidAbove(row);
      if (above && table) markFrom(table.rows, partFrom, above);
      if (above || isHeading || beginsPart(row)) partFrom = table?.rows.length ?? 0;
      units.aside(row);
      asides.push(...row.cells.filter(({ kind, text }) => kind === 'text' && unitOfSums(text) !== undefined));
    }
  }
  return units.settle(tables).map((table) => withUnitOfSums(table, asides));
}

function markFrom(rows: ClaimRow[], from: number, marked: Cell): void {
  for (const [offset, row] of rows.slice(from).entries()) rows[from + offset] = { marked, ...row };
}

function besideIn(row: Row, columns: readonly ClaimColumn[]): BesideCell[] {
  return columns.flatMap(({ column, header }) => {
    const cell = cellAt(row, column);
    return cell === undefined || cell.kind === 'error' ? [] : { header, cell };
  });
}

/** A title speaks of every list on its sheet that has a column of money. */
function withUnitOfSums(table: ClaimTable, asides: readonly Cell[]): ClaimTable {
  const ofMoney = table.columns.filter(({ field }) => field !== undefined && statesSum(field));
  if (ofMoney.length === 0) return table;
  const headers = ofMoney.filter(({ header }) => unitOfColumn(header) !== undefined);
  const notInYuan = [
    ...headers.map(({ row, column, header }): Cell => ({ kind: 'text', row, column, text: header })),
    ...asides.filter((aside) => !isTotalApart(aside, table)),
  ];
  return notInYuan.length === 0 ? table : { ...table, notInYuan };
}

type Places = Readonly<Partial<Record<ClaimField, number>>>;

function placesOf(columns: readonly ClaimColumn[]): Places {
  return Object.fromEntries(columns.flatMap(({ field, column }) => (field === undefined ? [] : [[field, column]])));
}

function fieldsKey(columns: readonly ClaimColumn[]): string {
  return columns.map(({ column, field = '' }) => `${column} ${field}`).join();
}
