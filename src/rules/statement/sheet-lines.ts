import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address, type Row } from '../submission/cell.ts';
import { type Fen, yuan } from '../value/money.ts';
import { columnTotals, noSums, plus, summedColumns, sumsOfLine } from './column-totals.ts';
import { withBookedTotals } from './dated-total.ts';
import { readSum } from './read-sum.ts';
import { kindOf } from './row-kind.ts';
import { moneyColumns, type NegativeSums, type RowLine, RowReader } from './row-reader.ts';
import type { StatementTable } from './statement-columns.ts';

/** What one sheet comes to. */
export interface SheetLines {
  readonly lines: readonly RowLine[];
  readonly findings: readonly Finding[];
}

const noRows: ReadonlyMap<number, Row> = new Map();

/** The lines of one sheet in the order of its rows, with what is wrong in them and in their totals. */
export function sheetLines(file: string, table: StatementTable, negative: NegativeSums): SheetLines {
  const reader = new RowReader(file, table, negative);
  const read: RowLine[] = [];
  const totals: Row[] = [];
  const dated: Row[] = [];
  for (const row of table.sheet.rows) {
    if (row.number <= table.header.number || repeats(row, table.header)) continue;
    const kind = kindOf(row, reader);
    if (kind === 'total') totals.push(row);
    if (kind === 'dated-total') dated.push(row);
    const line = kind === 'line' ? reader.read(row) : undefined;
    if (line) read.push(line);
  }
  const rows = dated.length + totals.length === 0 ? noRows : new Map(table.sheet.rows.map((row) => [row.number, row]));
  const quiet = new RowReader(file, table, negative);
  const lines = dated.length === 0 ? read : withBookedTotals(dated, read, rows, reader, quiet);
  const whole = reader.findings.length === 0;
  return {
    lines,
    findings: [...reader.findings, ...(whole ? wrongTotals({ file, table, rows, reader }, totals, lines) : [])],
  };
}

function repeats(row: Row, header: Row): boolean {
  return row.cells.every(({ column, text }) =>
    header.cells.some((cell) => cell.column === column && cell.text === text),
  );
}

interface SheetBeside {
  readonly file: string;
  readonly table: StatementTable;
  readonly rows: ReadonlyMap<number, Row>;
  readonly reader: RowReader;
}

function wrongTotals(
  { file, table, rows, reader }: SheetBeside,
  totals: readonly Row[],
  lines: readonly RowLine[],
): Finding[] {
  // Several rows of totals are those of pages: only one that stands alone is of all lines.
  const [row, ...others] = totals;
  if (row === undefined || others.length > 0) return [];
  const sums = columnTotals(lines.map((line) => sumsOfLine(line, rows.get(line.row), reader)).reduce(plus, noSums));
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
