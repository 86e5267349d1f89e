import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address, type Row } from '../submission/cell.ts';
import { type Fen, yuan } from '../value/money.ts';
import { columnTotals, summedColumns } from './column-totals.ts';
import { isTotalOfLines } from './dated-total.ts';
import { readSum } from './read-sum.ts';
import { kindOf } from './row-kind.ts';
import { moneyColumns, type NegativeSums, type RowLine, RowReader } from './row-reader.ts';
import type { StatementTable } from './statement-columns.ts';

/** What one sheet comes to. */
export interface SheetLines {
  readonly lines: readonly RowLine[];
  readonly findings: readonly Finding[];
}

/** The lines of one sheet in the order of its rows, with what is wrong in them and in their totals. */
export function sheetLines(file: string, table: StatementTable, negative: NegativeSums): SheetLines {
  const reader = new RowReader(file, table, negative);
  const read: RowLine[] = [];
  const totals: Row[] = [];
  const dated: { readonly row: Row; readonly above: number }[] = [];
  for (const row of table.sheet.rows) {
    if (row.number <= table.header.number || repeats(row, table.header)) continue;
    const kind = kindOf(row, reader);
    if (kind === 'total') totals.push(row);
    if (kind === 'dated-total') dated.push({ row, above: read.length });
    const line = kind === 'line' ? reader.read(row) : undefined;
    if (line) read.push(line);
  }
  const lines = withBooked(dated, read, table, reader);
  const whole = reader.findings.length === 0;
  return { lines, findings: [...reader.findings, ...(whole ? wrongTotals(file, table, totals, lines, reader) : [])] };
}

/** With those rows among the lines that look like totals, and are none. */
function withBooked(
  dated: readonly { readonly row: Row; readonly above: number }[],
  lines: readonly RowLine[],
  { sheet }: StatementTable,
  reader: RowReader,
): readonly RowLine[] {
  if (dated.length === 0) return lines;
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const booked = dated
    .filter(({ row, above }) => !isTotalOfLines(row, lines, above, rows, reader))
    .flatMap(({ row }) => reader.read(row) ?? []);
  return booked.length === 0 ? lines : [...lines, ...booked].sort((one, other) => one.row - other.row);
}

function repeats(row: Row, header: Row): boolean {
  return row.cells.every(({ column, text }) =>
    header.cells.some((cell) => cell.column === column && cell.text === text),
  );
}

function wrongTotals(
  file: string,
  table: StatementTable,
  totals: readonly Row[],
  lines: readonly RowLine[],
  reader: RowReader,
): Finding[] {
  // Several rows of totals are those of pages: only one that stands alone is of all lines.
  const [row, ...others] = totals;
  if (row === undefined || others.length > 0) return [];
  const sums = columnTotals(lines, new Map(table.sheet.rows.map((each) => [each.number, each])), reader);
  return summedColumns.flatMap((field) => {
    const cell = reader.cell(row, field);
    const stated: Fen | null | undefined = readSum(cell);
    const [wanted] = sums[field];
    if (cell === undefined || stated == null || wanted === undefined) return [];
    if (sums[field].some((sum) => sum === stated || sum === -stated)) return [];
    const origin = { file, sheet: table.sheet.name, cell: address(row.number, cell.column) };
    const parameters = { column: moneyColumns[field], wanted: yuan(wanted) };
    return [finding('statement-total-differs', { origin, found: cell.text, parameters })];
  });
}
