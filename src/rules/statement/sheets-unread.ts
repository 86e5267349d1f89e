import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address, type Cell, type Row, type Sheet, type SubmittedFile } from '../submission/cell.ts';
import { readDay } from './read-day.ts';
import { readSum } from './read-sum.ts';
import type { RowLine } from './row-reader.ts';
import { areStated, type UnreadRow } from './stated-rows.ts';
import { hasColumns, type StatementTable, statementTable, tellsOfBooking } from './statement-columns.ts';

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
  return file.sheets
    .filter((sheet) => !isRead.has(sheet))
    .flatMap((sheet) => {
      const [first, ...others] = linesOf(sheet, tables, read);
      if (first === undefined) return [];
      const cell = address(first.number, first.cells[0]?.column ?? 1);
      const code = sheet.visibility === 'visible' ? 'statement-sheet-not-read' : 'statement-sheet-hidden';
      const origin = { file: file.path, sheet: sheet.name, cell };
      return [finding(code, { origin, found: sheet.name, parameters: { rows: String(others.length + 1) } })];
    });
}

/** A list of people has telephone numbers where a statement has its money. */
function isTelephone(cell: Cell | undefined): boolean {
  return cell !== undefined && /^1[3-9]\d{9}$/.test(cell.text.trim());
}

/** Rows with a day and a sum where a header of its own, else that of another sheet, has them. */
function linesOf(sheet: Sheet, tables: readonly StatementTable[], read: readonly RowLine[]): readonly Row[] {
  const own = statementTable(sheet);
  const hasOwn = own !== undefined && hasColumns(own);
  for (const { columns, sheet: of, header } of hasOwn ? [own] : tables) {
    const has = (row: Row, field: 'on' | 'in' | 'out' | 'amount') =>
      row.cells.find(({ column }) => column === columns.get(field)?.[0]);
    const rows = sheet.rows.flatMap((row): UnreadRow[] => {
      if (of === sheet && row.number <= header.number) return [];
      const on = readDay(has(row, 'on'));
      const cells = (['in', 'out', 'amount'] as const).map((field) => has(row, field));
      const sums = cells
        .flatMap((cell) => (isTelephone(cell) ? [] : (readSum(cell) ?? [])))
        .filter((sum) => sum !== 0n);
      return on === undefined || sums.length === 0 ? [] : [{ row, on, sums }];
    });
    const [first] = rows;
    if (first === undefined) continue;
    const isSure = hasOwn || !isNamed(sheet, first.row);
    return areStated(rows, { columns, isSure }, read) ? [] : rows.map(({ row }) => row);
  }
  return [];
}

/** Whether names of columns that we do not know stand above the rows: it goes on with no other sheet's. */
function isNamed({ rows }: Sheet, { number }: Row): boolean {
  const isName = ({ kind, text }: Cell) => kind === 'text' && !/[\d:：]/u.test(text);
  return rows.some((row) => row.number < number && row.cells.filter(isName).length > 1);
}

/** The tables that list bookings. One that tells nothing of them but day and sum, beside such as do, is a summary of theirs (按日汇总). */
export function ofBookings(tables: readonly StatementTable[]): readonly StatementTable[] {
  const listing = tables.filter(({ columns }) => tellsOfBooking.some((field) => columns.has(field)));
  return listing.length > 0 ? listing : tables;
}
