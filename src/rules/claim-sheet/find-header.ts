import type { ClaimField } from '../scheme/forms.ts';
import type { Cell, Row } from '../submission/cell.ts';
import { mappedRank } from '../submission/column-map.ts';
import { statedValue } from '../submission/label.ts';
import type { NameMatch } from '../submission/name-matcher.ts';
import { cellAt, mergeFrom, type SheetGrid } from '../submission/sheet-grid.ts';
import type { ClaimColumnMap } from './claim-column-map.ts';

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

/** By what a header's columns are known. */
export interface HeaderNames {
  readonly field: (text: string) => NameMatch<ClaimField> | undefined;
  readonly map: ClaimColumnMap;
}

/** A header that was found. */
export interface Header {
  /** Index of its last row among the sheet's rows. */
  readonly last: number;
  readonly columns: readonly ClaimColumn[];
}

/** Fields that only a claim has: a list of people with none of them is a roster. */
export const ofClaims =
  /^cost:|^(admitted|discharged|happened|diagnosed|settled|notified|applied|benefit|event|diagnosis|disability-grade)$/;

/** The header whose first row is this one of the sheet's rows: one row or two; undefined where it is none. */
export function headerAt(grid: SheetGrid, index: number, names: HeaderNames): Header | undefined {
  const row = grid.sheet.rows[index];
  if (!row || row.cells.some((cell) => /\d{8}/.test(cell.text)) || !mayName(row, names)) return undefined;
  const below = grid.sheet.rows[index + 1];
  const single = columnsOf(grid, [row], names);
  // A title, or a line of labels with their values, is no upper row of a header.
  const groups = row.cells.filter(({ text }) => !/[:：]/.test(text)).length >= 2;
  const joins =
    groups &&
    below?.number === row.number + 1 &&
    below.cells.every((cell) => cell.kind === 'text' && !/\d{6}/.test(cell.text));
  const joined = joins ? columnsOf(grid, [row, below], names) : [];
  if (joins && isHeader(joined) && count(joined) > count(single))
    return { last: index + 1, columns: withUnnamed(joined, below, names) };
  return isHeader(single) ? { last: index, columns: withUnnamed(single, row, names) } : undefined;
}

/** Under `--map` every row has what it says: one is a header only if some text of it names a column, or no cell of it holds a digit, as a claim's do. */
function mayName(row: Row, { field, map }: HeaderNames): boolean {
  return map.size === 0 || row.cells.some(({ text }) => field(text)) || !row.cells.some(({ text }) => /\d/.test(text));
}

/** With the columns of `--map` over which the header says nothing. */
function withUnnamed(columns: readonly ClaimColumn[], row: Row, { map }: HeaderNames): readonly ClaimColumn[] {
  const unnamed = [...map].filter(([, at]) => columns.every(({ column }) => column !== at));
  const added = unnamed.map(([field, column]) => ({ column, row: row.number, header: '', field }));
  return [...columns, ...added].sort((one, other) => one.column - other.column);
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
function columnsOf(grid: SheetGrid, rows: readonly Row[], names: HeaderNames): ClaimColumn[] {
  const lowest = new Map<number, Cell>();
  for (const row of rows) for (const cell of row.cells) if (cell.kind === 'text') lowest.set(cell.column, cell);
  const claims = [...lowest.values()].map((cell) => {
    const above = aboveIt(grid, rows, cell);
    const match = matchOf(cell, above, names);
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

/** Where `--map` says which columns hold whom and what: a list that has no header begins at its first row with an identity number. */
export function mappedHeader(grid: SheetGrid, index: number, { map }: HeaderNames): Header | undefined {
  const row = grid.sheet.rows[index];
  const number = row && cellAt(row, map.get('id-number') ?? 0);
  if (!number || !/^\d{15}|^\d{17}[\dXx]$/.test(number.text)) return undefined;
  const columns = [...map].map(([field, column]) => ({ column, row: row.number, header: '', field }));
  if (!isHeader(columns)) return undefined;
  return { last: index - 1, columns: columns.sort((one, other) => one.column - other.column) };
}
