import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address, type Cell, type Row, type Sheet, type SubmittedFile } from '../submission/cell.ts';
import { type Fen, fen } from '../value/money.ts';
import { readDay } from './read-day.ts';
import { readSum } from './read-sum.ts';
import type { RowLine } from './row-reader.ts';
import { hasColumns, type StatementField, type StatementTable, statementTable } from './statement-columns.ts';

/**
 * Sheets with lines that are not read: a hidden one, and one on which the lines of another go on without a header. Sheets of anything else, notes and lists of choices, are none, and neither is one
 * that states nothing but what was read: the lines once more, or their sums by day.
 *
 * @param tables - of the sheets that are read
 * @param read - their lines
 */
export function sheetsUnread(
  file: SubmittedFile,
  tables: readonly StatementTable[],
  read: readonly RowLine[],
): Finding[] {
  const isRead = new Set(tables.map(({ sheet }) => sheet));
  const stated = onceStated(read);
  return file.sheets
    .filter((sheet) => !isRead.has(sheet))
    .flatMap((sheet) => {
      const [first, ...others] = linesOf(sheet, tables, stated);
      if (first === undefined) return [];
      const cell = address(first.number, first.cells[0]?.column ?? 1);
      const code = sheet.visibility === 'visible' ? 'statement-sheet-not-read' : 'statement-sheet-hidden';
      const origin = { file: file.path, sheet: sheet.name, cell };
      return [finding(code, { origin, found: sheet.name, parameters: { rows: String(others.length + 1) } })];
    });
}

/** Sums of days in fen, as lines and added up. */
interface Stated {
  /** How many lines there are of a day and a sum, without its sign. */
  readonly lines: ReadonlyMap<string, number>;
  /** What came in and what went out on a day. */
  readonly days: ReadonlySet<string>;
}

function onceStated(read: readonly RowLine[]): Stated {
  const lines = new Map<string, number>();
  const days = new Map<string, { in: Fen; out: Fen }>();
  for (const { on, amount } of read) {
    const sum = fen(amount);
    const name = `${on} ${sizeOf(sum)}`;
    lines.set(name, (lines.get(name) ?? 0) + 1);
    const day = days.get(on) ?? { in: 0n, out: 0n };
    days.set(on, sum > 0n ? { ...day, in: day.in + sum } : { ...day, out: day.out - sum });
  }
  return { lines, days: new Set([...days].flatMap(([on, sums]) => [`${on} ${sums.in}`, `${on} ${sums.out}`])) };
}

/** Whether nothing of a sheet would be lost: each of its rows is a line that was read, each of those once, or each a day's sums. */
function isStated(rows: readonly { readonly on: string; readonly sums: readonly Fen[] }[], { lines, days }: Stated) {
  const names = rows.flatMap(({ on, sums }) => sums.map((sum) => `${on} ${sizeOf(sum)}`));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  if ([...counts].every(([name, count]) => count <= (lines.get(name) ?? 0))) return true;
  return [...counts].every(([name, count]) => count === 1 && days.has(name));
}

const sizeOf = (sum: Fen): Fen => (sum < 0n ? -sum : sum);

/** A list of people has telephone numbers where a statement has its money. */
function isTelephone(cell: Cell | undefined): boolean {
  return cell !== undefined && /^1[3-9]\d{9}$/.test(cell.text.trim());
}

/** Rows with a day and a sum where a header of its own, else that of another sheet, has them. */
function linesOf(sheet: Sheet, tables: readonly StatementTable[], stated: Stated): readonly Row[] {
  const own = statementTable(sheet);
  const tried = own !== undefined && hasColumns(own) ? [own] : tables;
  for (const { columns, sheet: of, header } of tried) {
    const has = (row: Row, field: 'on' | 'in' | 'out' | 'amount') =>
      row.cells.find(({ column }) => column === columns.get(field)?.[0]);
    const rows = sheet.rows.flatMap((row) => {
      if (of === sheet && row.number <= header.number) return [];
      const on = readDay(has(row, 'on'));
      const cells = (['in', 'out', 'amount'] as const).map((field) => has(row, field));
      const sums = cells
        .flatMap((cell) => (isTelephone(cell) ? [] : (readSum(cell) ?? [])))
        .filter((sum) => sum !== 0n);
      return on === undefined || sums.length === 0 ? [] : [{ row, on, sums }];
    });
    if (rows.length > 0) return isStated(rows, stated) ? [] : rows.map(({ row }) => row);
  }
  return [];
}

/** What tells one booking from another, of which a summary has nothing. */
const OF_BOOKINGS: readonly StatementField[] = [
  'balance',
  'counterparty',
  'counter-account',
  'payer',
  'payer-account',
  'payee',
  'payee-account',
  'purpose',
  'serial',
];

/** The tables that list bookings. One that tells nothing of them but day and sum, beside such as do, is a summary of theirs (按日汇总). */
export function ofBookings(tables: readonly StatementTable[]): readonly StatementTable[] {
  const listing = tables.filter(({ columns }) => OF_BOOKINGS.some((field) => columns.has(field)));
  return listing.length > 0 ? listing : tables;
}
