import type { CellRange, Row, Sheet, SubmittedFile } from '../submission/cell.ts';

/** A list of a file, as far as its place goes. */
export interface PlacedList {
  readonly sheet: string;
  /** None of a form. */
  readonly columns: readonly unknown[];
  readonly rows: readonly { readonly number: number }[];
}

/** By which a row of a file is found again: `申请表!7`. */
export function rowKey(sheet: string, row: number): string {
  return `${sheet}!${row}`;
}

/**
 * The file as it goes back where some of its claims were taken: without their rows, so that it can be sent again once it is mended, every other cell at its own address.
 * A sheet of which nothing goes back is left out; a form goes back whole. Of a merged cell that spans taken rows and others, the first of the others has the value.
 *
 * @param tables - as the file was read
 * @param taken - rows of claims that were taken, as {@link rowKey} names them
 */
export function withoutTaken(
  file: SubmittedFile,
  tables: readonly PlacedList[],
  taken: ReadonlySet<string>,
): SubmittedFile {
  const sheets = file.sheets.flatMap((sheet) => {
    const own = tables.filter((table) => table.sheet === sheet.name);
    const claims = own.flatMap(({ rows }) => rows);
    const gone = claims.filter(({ number }) => taken.has(rowKey(sheet.name, number)));
    if (gone.length === 0) return [sheet];
    if (gone.length === claims.length) return [];
    return own.every(({ columns }) => columns.length === 0)
      ? [sheet]
      : [withoutRows(sheet, new Set(gone.map(({ number }) => number)))];
  });
  return { ...file, sheets };
}

function withoutRows(sheet: Sheet, gone: ReadonlySet<number>): Sheet {
  const rows = new Map(sheet.rows.filter(({ number }) => !gone.has(number)).map((row) => [row.number, row]));
  const merges = sheet.merges.flatMap((merge) => {
    if (!gone.has(merge.top)) return [merge];
    const top = firstLeft(merge, gone);
    if (top === undefined) return [];
    const value = sheet.rows
      .find(({ number }) => number === merge.top)
      ?.cells.find(({ column }) => column === merge.left);
    if (value) rows.set(top, withCell(rows.get(top) ?? { number: top, hidden: false, cells: [] }, value));
    return [{ ...merge, top }];
  });
  return { ...sheet, merges, rows: [...rows.values()].sort((one, other) => one.number - other.number) };
}

function firstLeft({ top, bottom }: CellRange, gone: ReadonlySet<number>): number | undefined {
  for (let row = top; row <= bottom; row += 1) if (!gone.has(row)) return row;
  return undefined;
}

function withCell(row: Row, value: Row['cells'][number]): Row {
  const others = row.cells.filter(({ column }) => column !== value.column);
  const cells = [...others, { ...value, row: row.number }].sort((one, other) => one.column - other.column);
  return { ...row, cells };
}
