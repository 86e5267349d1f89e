import { tableLines } from '../../src/io/terminal/table.ts';
import { machineText } from '../machine.ts';
import type { Results } from '../results.ts';
import { bookTable, bookTargets } from './book-tables.ts';
import { claimTable, claimTargets } from './claim-tables.ts';
import { curveTable, figureTable, phaseTable, type Table, targetTable } from './tables.ts';

/** The same figures as the page's, for the terminal. */
export function terminalReport(results: Results): string {
  const tables = [targetTable(results), figureTable(results), phaseTable(results), curveTable(results)];
  if (results.claims && results.claims.length > 0)
    tables.push(claimTargets(results.claims), claimTable(results.claims));
  if (results.books && results.books.length > 0) tables.push(bookTargets(results.books), bookTable(results.books));
  return [machineText(results.machine), ...tables.map((table) => linesOf(table).join('\n'))].join('\n\n');
}

/** A table's lines. */
export function linesOf({ titles, words, rows }: Table): string[] {
  const columns = titles.map((title, index) => ({
    title,
    align: index < words ? ('left' as const) : ('right' as const),
  }));
  return tableLines(columns, rows);
}
