import type { Cell, Row } from './cell.ts';
import { statedValue } from './label.ts';
import type { NameMatch } from './name-matcher.ts';
import type { SheetGrid } from './sheet-grid.ts';

/** A column of a list and what it was taken for; without `field`, unknown: kept for who asks. */
export interface ListColumn<Field extends string> {
  readonly column: number;
  /** The header's text; of two header rows, both joined by a space. */
  readonly header: string;
  readonly field?: Field;
  /** Of the header's lowest row. */
  readonly row: number;
  /** The field that another column has, though this one claims it just as surely. */
  readonly contests?: Field;
  /** Nobody sees it. */
  readonly hidden?: true;
}

/** A header that was found. */
export interface ListHeader<Field extends string> {
  /** Index of its last row among the sheet's rows. */
  readonly last: number;
  /** By their places. */
  readonly columns: readonly ListColumn<Field>[];
}

/** By what the header of one kind of list is known. */
export interface HeaderWords<Field extends string> {
  /** The text of an upper header row that stands or spans over a cell. */
  readonly above: (rows: readonly Row[], cell: Cell) => string | undefined;
  /** What a header's cell means. */
  readonly match: (cell: Cell, above: string | undefined) => NameMatch<Field> | undefined;
  /** Whether only this kind of list has the field: a list of people with none of them is a roster. */
  readonly isOwn: (field: Field) => boolean;
}

/** The header whose first row is this one of the sheet's rows: one row or two, with name or number of somebody; undefined where it is none. */
export function listHeaderAt<Field extends string>(
  grid: SheetGrid,
  index: number,
  words: HeaderWords<Field>,
): ListHeader<Field> | undefined {
  const row = grid.sheet.rows[index];
  if (!row || row.cells.some(({ text }) => /\d{8}/.test(text))) return undefined;
  const below = grid.sheet.rows[index + 1];
  const single = columnsOf(grid, [row], words);
  // A title, or a line of labels with their values, is no upper row of a header.
  const groups = row.cells.filter(({ text }) => !/[:：]/.test(text)).length >= 2;
  const joins =
    groups &&
    below?.number === row.number + 1 &&
    below.cells.every((cell) => cell.kind === 'text' && !/\d{6}/.test(cell.text));
  const joined = joins ? columnsOf(grid, [row, below], words) : [];
  if (joins && isListHeader(joined, words) && known(joined) > known(single))
    return { last: index + 1, columns: joined };
  return isListHeader(single, words) ? { last: index, columns: single } : undefined;
}

/** Name or number of somebody, and something that only such a list has. */
export function isListHeader<Field extends string>(
  columns: readonly ListColumn<Field>[],
  { isOwn }: Pick<HeaderWords<Field>, 'isOwn'>,
): boolean {
  const fields = columns.flatMap(({ field }) => field ?? []);
  return fields.length >= 3 && fields.some((field) => field === 'name' || field === 'id-number') && fields.some(isOwn);
}

function known(columns: readonly ListColumn<string>[]): number {
  return columns.filter(({ field }) => field).length;
}

/** Columns by the lowest cell of the header's rows; of two that claim one field the surer has it, else the first. */
function columnsOf<Field extends string>(
  grid: SheetGrid,
  rows: readonly Row[],
  words: HeaderWords<Field>,
): ListColumn<Field>[] {
  const lowest = new Map<number, Cell>();
  for (const row of rows) for (const cell of row.cells) if (cell.kind === 'text') lowest.set(cell.column, cell);
  const claims = [...lowest.values()].map((cell) => {
    const above = words.above(rows, cell);
    const header = [above, cell.text].flatMap((text) => (text === undefined ? [] : statedValue(text))).join(' ');
    const match = words.match(cell, above);
    return { column: cell.column, row: cell.row, header: header.replace(/\s+/g, ' '), match };
  });
  const surest = new Map<Field, (typeof claims)[number]>();
  for (const claim of claims) {
    const held = claim.match && surest.get(claim.match.field);
    if (claim.match && (held?.match === undefined || claim.match.rank < held.match.rank))
      surest.set(claim.match.field, claim);
  }
  return claims
    .map((claim): ListColumn<Field> => {
      const { column, row, header, match } = claim;
      const holder = match && surest.get(match.field);
      const hidden = grid.sheet.hiddenColumns.includes(column) && ({ hidden: true } as const);
      const base = { column, row, header, ...hidden };
      if (match === undefined) return base;
      if (holder === claim) return { ...base, field: match.field };
      return holder?.match?.rank === match.rank ? { ...base, contests: match.field } : base;
    })
    .sort((one, other) => one.column - other.column);
}
