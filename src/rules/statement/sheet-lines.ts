import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address, type Row } from '../submission/cell.ts';
import { type Fen, fen, sumOf, yuan } from '../value/money.ts';
import { isUnbooked } from './booked-lines.ts';
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
  const lines: RowLine[] = [];
  const totals: Row[] = [];
  for (const row of table.sheet.rows) {
    if (row.number <= table.header.number || repeats(row, table.header)) continue;
    const kind = kindOf(row, reader);
    if (kind === 'total') totals.push(row);
    const line = kind === 'line' ? reader.read(row) : undefined;
    if (line) lines.push(line);
  }
  const whole = reader.findings.length === 0;
  return { lines, findings: [...reader.findings, ...(whole ? wrongTotals(file, table, totals, lines, reader) : [])] };
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
  const sums = totalsOf(lines);
  return (['in', 'out', 'amount'] as const).flatMap((field) => {
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

/** What a total may be of each column, the most usual first: banks count what failed or leave it out, and under a column of both sides state their difference, their sum or one of them. */
function totalsOf(lines: readonly RowLine[]): Readonly<Record<'in' | 'out' | 'amount', readonly Fen[]>> {
  const without = lines.filter(({ status }) => !isUnbooked(status));
  const of = [lines, without].map((each) => {
    const amounts = each.map(({ amount }) => fen(amount));
    return { in: sumOf(amounts.filter((sum) => sum > 0n)), out: -sumOf(amounts.filter((sum) => sum < 0n)) };
  });
  return {
    in: of.map((each) => each.in),
    out: of.map((each) => each.out),
    amount: of.flatMap((each) => [each.in - each.out, each.in + each.out, each.in, each.out]),
  };
}
