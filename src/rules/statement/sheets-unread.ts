import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address, type Row, type Sheet, type SubmittedFile } from '../submission/cell.ts';
import { readDay } from './read-day.ts';
import { readSum } from './read-sum.ts';
import { hasColumns, type StatementTable, statementTable } from './statement-columns.ts';

/**
 * Sheets with lines that are not read: a hidden one, and one on which the lines of another go on without a header. Sheets of anything else, notes and lists of choices, are none.
 *
 * @param tables - of the sheets that are read
 */
export function sheetsUnread(file: SubmittedFile, tables: readonly StatementTable[]): Finding[] {
  const isRead = new Set(tables.map(({ sheet }) => sheet));
  return file.sheets
    .filter((sheet) => !isRead.has(sheet))
    .flatMap((sheet) => {
      const [first, ...others] = linesOf(sheet, tables);
      if (first === undefined) return [];
      const cell = address(first.number, first.cells[0]?.column ?? 1);
      const code = sheet.visibility === 'visible' ? 'statement-sheet-not-read' : 'statement-sheet-hidden';
      const origin = { file: file.path, sheet: sheet.name, cell };
      return [finding(code, { origin, found: sheet.name, parameters: { rows: String(others.length + 1) } })];
    });
}

/** Rows with a day and a sum where a header of its own, else that of another sheet, has them. */
function linesOf(sheet: Sheet, tables: readonly StatementTable[]): readonly Row[] {
  const own = statementTable(sheet);
  const tried = own !== undefined && hasColumns(own) ? [own] : tables;
  for (const { columns, sheet: of, header } of tried) {
    const has = (row: Row, field: 'on' | 'in' | 'out' | 'amount') =>
      row.cells.find(({ column }) => column === columns.get(field)?.[0]);
    const rows = sheet.rows.filter((row) => {
      if (of === sheet && row.number <= header.number) return false;
      const sums = (['in', 'out', 'amount'] as const).map((field) => readSum(has(row, field)));
      return readDay(has(row, 'on')) !== undefined && sums.some((sum) => sum != null && sum !== 0n);
    });
    if (rows.length > 0) return rows;
  }
  return [];
}
