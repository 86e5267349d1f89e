import { address, type Cell, type Row, type SubmittedFile } from '../../submission/cell.ts';
import type { Text } from '../../value/text.ts';

/** A row of a table, its cells by the columns' titles. */
export interface TitledRow<Field extends string> {
  readonly cell: (field: Field) => Cell | undefined;
  /** Where the cell is or would be, `D12`. */
  readonly at: (field: Field) => string;
}

/** A table of ours as it came back: wherever its columns stand now. */
export interface TitledTable<Field extends string> {
  readonly sheet: string;
  readonly rows: readonly TitledRow<Field>[];
}

const keyOf = (text: string) => text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();

/** Finds a table by the titles of its columns, in either language and any order; undefined where no sheet has them all. Rows above its header are left out. */
export function titledTable<Field extends string>(
  file: Pick<SubmittedFile, 'sheets'>,
  titles: Readonly<Record<Field, Text>>,
): TitledTable<Field> | undefined {
  const fields = new Map<string, Field>();
  for (const field of Object.keys(titles) as Field[]) {
    for (const title of [titles[field].zh, titles[field].en]) fields.set(keyOf(title), field);
  }
  const wanted = Object.keys(titles).length;
  for (const { name: sheet, rows } of file.sheets) {
    const header = rows.findIndex((row) => columnsOf(row, fields).size === wanted);
    const row = rows[header];
    if (row === undefined) continue;
    const columns = columnsOf(row, fields);
    return { sheet, rows: rows.slice(header + 1).map((each) => titledRow(each, columns)) };
  }
  return undefined;
}

function columnsOf<Field extends string>(row: Row, fields: ReadonlyMap<string, Field>): ReadonlyMap<Field, number> {
  const columns = new Map<Field, number>();
  for (const { text, column } of row.cells) {
    const field = fields.get(keyOf(text));
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  return columns;
}

function titledRow<Field extends string>(row: Row, columns: ReadonlyMap<Field, number>): TitledRow<Field> {
  return {
    cell: (field) => row.cells.find(({ column }) => column === columns.get(field)),
    at: (field) => address(row.number, columns.get(field) ?? 1),
  };
}
