import type { ClaimField } from '../scheme/forms.ts';
import type { Cell, Row } from '../submission/cell.ts';
import { mappedRank } from '../submission/column-map.ts';
import { isListHeader, type ListColumn, type ListHeader, listHeaderAt } from '../submission/list-header.ts';
import { listBeginning, mayNameColumns } from '../submission/mapped-list.ts';
import type { NameMatch } from '../submission/name-matcher.ts';
import { mergeFrom, type SheetGrid } from '../submission/sheet-grid.ts';
import type { ClaimColumnMap } from './claim-column-map.ts';

/** A column of a claim sheet. */
export type ClaimColumn = ListColumn<ClaimField>;

/** By what a header's columns are known. */
export interface HeaderNames {
  readonly field: (text: string) => NameMatch<ClaimField> | undefined;
  readonly map: ClaimColumnMap;
  /** Whether a column that is no field is kept with its header, beside the fields. */
  readonly beside?: (header: string) => boolean;
}

/** Fields that only a claim has: a list of people with none of them is a roster. */
export const ofClaims =
  /^cost:|^(admitted|discharged|happened|diagnosed|settled|notified|applied|benefit|event|diagnosis|disability-grade)$/;

/** Whether a column holds sums of money: what was paid, or what was given elsewhere. */
export function statesSum(field: string): boolean {
  return field.startsWith('cost:') || field === 'decided-amount';
}

/** The header whose first row is this one of the sheet's rows: one row or two; undefined where it is none. */
export function headerAt(grid: SheetGrid, index: number, names: HeaderNames): ListHeader<ClaimField> | undefined {
  const first = grid.sheet.rows[index];
  if (!first || !mayNameColumns(first, names)) return undefined;
  const found = listHeaderAt(grid, index, {
    above: (rows, cell) => aboveIt(grid, rows, cell),
    match: (cell, above) => matchOf(cell, above, names),
    isOwn,
  });
  const lowest = found && grid.sheet.rows[found.last];
  return lowest && { last: found.last, columns: withUnnamed(found.columns, lowest, names) };
}

const isOwn = (field: ClaimField) => ofClaims.test(field);

/** With the columns of `--map` over which the header says nothing. */
function withUnnamed(columns: readonly ClaimColumn[], row: Row, { map }: HeaderNames): readonly ClaimColumn[] {
  const unnamed = [...map].filter(([, at]) => columns.every(({ column }) => column !== at));
  const added = unnamed.map(([field, column]) => ({ column, row: row.number, header: '', field }));
  return [...columns, ...added].sort((one, other) => one.column - other.column);
}

/** What a header's cell means: `--map` has the last word, and a field that it gives to one column is no other's. */
function matchOf(
  cell: Cell,
  above: string | undefined,
  { field, map }: HeaderNames,
): NameMatch<ClaimField> | undefined {
  for (const [mapped, column] of map) if (column === cell.column) return { field: mapped, rank: mappedRank };
  const match = field(cell.text) ?? (above === undefined ? undefined : field(above + cell.text));
  return match && map.has(match.field) ? undefined : match;
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

/** Where `--map` says which columns hold whom and what: the list that has no header, if this row is the first of it with an identity number. */
export function mappedHeader(
  rows: readonly Row[],
  index: number,
  { field, map }: HeaderNames,
): ListHeader<ClaimField> | undefined {
  const isTitle = (text: string) => field(text) !== undefined;
  const first = listBeginning(rows, index, { name: map.get('name'), number: map.get('id-number'), isTitle });
  const row = first === undefined ? undefined : rows[first];
  if (first === undefined || row === undefined) return undefined;
  const columns = [...map].map(([mapped, column]) => ({ column, row: row.number, header: '', field: mapped }));
  if (!isListHeader(columns, { isOwn })) return undefined;
  return { last: first - 1, columns: columns.sort((one, other) => one.column - other.column) };
}
