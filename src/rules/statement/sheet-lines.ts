import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { tidyText } from '../person/tidy-text.ts';
import { address, type Row } from '../submission/cell.ts';
import { type Fen, fen, sumOf, yuan } from '../value/money.ts';
import { readDay } from './read-day.ts';
import { readSum } from './read-sum.ts';
import { moneyColumns, type NegativeSums, type RowLine, RowReader } from './row-reader.ts';
import type { StatementTable } from './statement-columns.ts';

/** What stands beside lines without being one. */
const BESIDE =
  /^(?:合计|总计|小计|累计|本页|本月|本日|本年|期初|期末|上期|上页|承前|过次|转次|余额|笔数|总笔数|收入|支出|借方|贷方|打印|制表|复核|记账|经办|审核|说明|备注|注|温馨提示|特别提示|声明|第\d+页|共\d+[页笔条]|以上|以下|total)/iu;
const TOTAL = /^(?:合计|总计|累计|合计金额|合计发生额|total)/iu;

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
    if (!isLine(row, reader)) {
      if (TOTAL.test(firstWord(row))) totals.push(row);
      continue;
    }
    const line = reader.read(row);
    if (line) lines.push(line);
  }
  const whole = reader.findings.length === 0;
  return { lines, findings: [...reader.findings, ...(whole ? wrongTotals(file, table, totals, lines, reader) : [])] };
}

/** A row with a day is a line; one with sums and no day is one whose day is missing, unless its words say that it is something else. */
function isLine(row: Row, reader: RowReader): boolean {
  if (readDay(reader.cell(row, 'on')) !== undefined) return true;
  if (BESIDE.test(firstWord(row))) return false;
  const money = (['in', 'out', 'amount'] as const).map((field) => readSum(reader.cell(row, field)));
  return money.some((sum) => sum !== null && sum !== undefined);
}

function firstWord(row: Row): string {
  return tidyText(row.cells.find(({ kind }) => kind === 'text')?.text ?? '');
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
  const amounts = lines.map(({ amount }) => fen(amount));
  const sums = { in: sumOf(amounts.filter((each) => each > 0n)), out: -sumOf(amounts.filter((each) => each < 0n)) };
  return (['in', 'out'] as const).flatMap((field) => {
    const cell = reader.cell(row, field);
    const stated: Fen | null | undefined = readSum(cell);
    if (cell === undefined || stated == null || stated === sums[field] || stated === -sums[field]) return [];
    const origin = { file, sheet: table.sheet.name, cell: address(row.number, cell.column) };
    const parameters = { column: moneyColumns[field], wanted: yuan(sums[field]) };
    return [finding('statement-total-differs', { origin, found: cell.text, parameters })];
  });
}
