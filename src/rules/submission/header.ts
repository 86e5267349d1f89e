import type { RosterField } from '../scheme/forms.ts';
import type { Cell, Row } from './cell.ts';
import { type ColumnMap, mappedRank } from './column-map.ts';
import { isAboutFamily, isAboutSomeoneElse, statedValue } from './label.ts';
import { listBeginning, mayNameColumns } from './mapped-list.ts';
import type { NameMatch } from './name-matcher.ts';
import { cellAt, mergeFrom, type SheetGrid } from './sheet-grid.ts';
import { matchUnder } from './sub-header.ts';

/** A column as the header names it, before columns that claim the same field are told apart. */
export interface HeaderColumn {
  readonly column: number;
  /** Of several header rows, the texts from the top down, joined by a space. */
  readonly header: string;
  /** The lowest cell of its header. */
  readonly cell: Cell;
  readonly match?: NameMatch<RosterField>;
}

/** Header rows that were found, one or several merged ones. */
export interface FoundHeader {
  /** Index of the first and the last header row among the sheet's rows; of a list without any, of its first row and the one above. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
}

/** What columns are known by: the scheme's names of fields, and what `--map` says. */
export interface HeaderNames {
  readonly field: (text: string) => NameMatch<RosterField> | undefined;
  readonly map: ColumnMap;
}

/** A header of more rows than this is none. */
const mostRows = 4;

/** A cell that can be a header's: text without a long number in it. */
function isHeaderText(cell: Cell): boolean {
  return cell.kind === 'text' && !/\d{8}/.test(cell.text);
}

/** Which fields the columns claim. */
export function fieldsOf(columns: readonly HeaderColumn[]): ReadonlySet<RosterField> {
  return new Set(columns.flatMap((column) => (column.match ? [column.match.field] : [])));
}

/** Name or identity number: whatever has neither is no header of a roster. */
export function namesPeople(columns: readonly HeaderColumn[]): boolean {
  const fields = fieldsOf(columns);
  return fields.has('name') || fields.has('id-number');
}

/** Name and identity number: without either a list cannot be taken in. */
export function isComplete(columns: readonly HeaderColumn[]): boolean {
  const fields = fieldsOf(columns);
  return fields.has('name') && fields.has('id-number');
}

/**
 * The header that begins at this row of the sheet: one row, or several joined by merged cells or by standing one below the other. Gives whatever columns it
 * recognises, complete or not; undefined where the row is no header at all.
 */
export function headerAt(grid: SheetGrid, index: number, names: HeaderNames): FoundHeader | undefined {
  const row = grid.sheet.rows[index];
  if (!row?.cells.every(mayStandInHeader) || !mayNameColumns(row, names)) return undefined;
  const known = row.cells.filter((cell) => matchOf(cell, undefined, names));
  if (known.length === 0) return undefined;

  const merged = Math.max(row.number, ...known.map((cell) => mergeFrom(grid, cell)?.bottom ?? row.number));
  const last = lastIndex(grid, index, Math.min(merged, row.number + mostRows - 1));
  const own = columnsOf(grid, index, last, names);
  const below = grid.sheet.rows[last + 1];
  const single: FoundHeader = { first: index, last, columns: own };
  if (last > index || below?.number !== row.number + 1 || !below.cells.every(isHeaderText)) return single;

  const joined: FoundHeader = { first: index, last: last + 1, columns: columnsOf(grid, index, last + 1, names) };
  if (!isComplete(joined.columns)) return single;
  return isComplete(own)
    ? isSubHeader(below, own, names)
      ? joined
      : single
    : belongsTogether(below, own, names)
      ? joined
      : single;
}

function mayStandInHeader(cell: Cell): boolean {
  return !/\d{8}/.test(cell.text);
}

function lastIndex(grid: SheetGrid, index: number, bottom: number): number {
  let last = index;
  while ((grid.sheet.rows[last + 1]?.number ?? Number.POSITIVE_INFINITY) <= bottom) last += 1;
  return last;
}

/** Below a header that is complete already: header texts under its wider columns, and nothing under name and number. */
function isSubHeader(below: Row, own: readonly HeaderColumn[], names: HeaderNames): boolean {
  const person = own.filter((column) => column.match?.field === 'name' || column.match?.field === 'id-number');
  return (
    person.every((column) => cellAt(below, column.column) === undefined) &&
    below.cells.some((cell) => matchOf(cell, undefined, names))
  );
}

/** Neither row is a header by itself, both are together; a title block above a whole header is not drawn in. */
function belongsTogether(below: Row, own: readonly HeaderColumn[], names: HeaderNames): boolean {
  const alone = below.cells.map((cell) => matchOf(cell, undefined, names)?.field);
  const fields = fieldsOf(own);
  return (fields.has('name') || fields.has('id-number')) && !(alone.includes('name') && alone.includes('id-number'));
}

function matchOf(
  cell: Cell,
  above: string | undefined,
  names: HeaderNames,
  nearest = above ?? '',
): NameMatch<RosterField> | undefined {
  if (!isHeaderText(cell)) return undefined;
  for (const [field, column] of names.map) if (column === cell.column) return { field, rank: mappedRank };
  if (above === undefined) return names.field(cell.text);
  if (isAboutSomeoneElse(above)) return undefined;
  return matchUnder(nearest, cell.text, names) ?? names.field(above + cell.text);
}

function columnsOf(grid: SheetGrid, first: number, last: number, names: HeaderNames): HeaderColumn[] {
  const rows = grid.sheet.rows.slice(first, last + 1);
  const lowest = new Map<number, Cell>();
  for (const row of rows) for (const cell of row.cells) lowest.set(cell.column, cell);
  const columns: HeaderColumn[] = [];
  for (const cell of [...lowest.values()].sort((a, b) => a.column - b.column)) {
    const path = pathAbove(grid, rows, cell);
    const groupAbove = path.length > 0 ? path.join('') : groupOver(grid, first, cell);
    const match = matchOf(cell, groupAbove, names, path.at(-1));
    if (isGroup(grid, rows, cell) && !match) continue;
    const header = [...path, cell.text].map(statedValue).join(' ').replace(/\s+/g, ' ');
    columns.push({ column: cell.column, header, cell, ...(match && { match }) });
  }
  return settleMapped(columns, names);
}

/** A field that `--map` gives to one column is no other's. */
function settleMapped(columns: HeaderColumn[], { map }: HeaderNames): HeaderColumn[] {
  return columns.map(({ match, ...column }) => {
    const taken = match && map.has(match.field) && map.get(match.field) !== column.column;
    return { ...column, ...(match && !taken && { match }) };
  });
}

/** A cell of an upper header row that only spans columns named below it. */
function isGroup(grid: SheetGrid, rows: readonly Row[], cell: Cell): boolean {
  const merge = mergeFrom(grid, cell);
  return (
    cell.row < (rows.at(-1)?.number ?? 0) &&
    merge !== undefined &&
    merge.right > merge.left &&
    merge.bottom === merge.top
  );
}

/** Texts of the header's upper rows over a cell: those that stand in its column, or span it. */
function pathAbove(grid: SheetGrid, rows: readonly Row[], cell: Cell): string[] {
  return rows.flatMap((row) => {
    if (row.number >= cell.row) return [];
    const over = row.cells.find((each) => {
      if (each.column === cell.column) return true;
      const merge = mergeFrom(grid, each);
      return merge !== undefined && merge.left <= cell.column && cell.column <= merge.right;
    });
    return over ? [over.text] : [];
  });
}

/** The text in the row above a header that sets some of its columns apart as a family member's (本人, 配偶), by a merged cell or, in a file without any, by standing to the left. */
function groupOver(grid: SheetGrid, first: number, cell: Cell): string | undefined {
  const [above, row] = [grid.sheet.rows[first - 1], grid.sheet.rows[first]];
  if (!above || !row || above.number !== row.number - 1) return undefined;
  const over = above.cells.findLast((each) => {
    const merge = mergeFrom(grid, each);
    return (
      each.column <= cell.column && (grid.sheet.merges.length === 0 || cell.column <= (merge?.right ?? each.column))
    );
  });
  return over && isAboutFamily(over.text) ? over.text : undefined;
}

/** Where `--map` says which columns hold name and identity number: the list that has no header, if this row is the first of it with such a number. */
export function mappedHeader(
  rows: readonly Row[],
  index: number,
  { field, map }: HeaderNames,
): FoundHeader | undefined {
  const name = map.get('name');
  const isTitle = (text: string) => field(text) !== undefined;
  const first =
    name === undefined ? undefined : listBeginning(rows, index, { name, number: map.get('id-number'), isTitle });
  const row = first === undefined ? undefined : rows[first];
  if (first === undefined || row === undefined) return undefined;
  const columns = [...map].map(([field, column]): HeaderColumn => {
    const cell: Cell = { row: row.number, column, kind: 'text', text: '' };
    return { column, header: '', cell, match: { field, rank: mappedRank } };
  });
  return { first, last: first - 1, columns: columns.sort((a, b) => a.column - b.column) };
}
