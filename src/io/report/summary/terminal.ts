import { tableLines } from '../../terminal/table.ts';
import { widthOf } from '../../terminal/width.ts';
import { wrapped } from '../../terminal/wrap.ts';
import type { DocumentTable, SummaryDocument } from './document.ts';
import { kindOf, shownCell } from './shown.ts';

/**
 * A summary for the terminal: a table after the other, none wider than it.
 *
 * @param width - columns of the terminal
 */
export function summaryLines({ title, subtitle, notes, tables }: SummaryDocument, width: number): string[] {
  const shown = tables.filter(({ rows, filesOnly }) => rows.length > 0 && filesOnly !== true);
  return [
    title,
    subtitle,
    ...shown.flatMap((table) => ['', ...linesOf(table, width)]),
    '',
    ...notes.flatMap((note) => wrapped(note, width)),
  ];
}

/** What the name of a county takes within its prefecture, or the short name of a unit. */
const NAME_WIDTH = 20;

function linesOf({ title, columns, rows, total, notes }: DocumentTable, width: number): string[] {
  const all = total === undefined ? rows : [...rows, { cells: total }];
  const lines = tableLines(
    columns.map(({ title: name, kind, sparedAt }) => ({
      title: name,
      align: kind === 'text' ? ('left' as const) : ('right' as const),
      ...(kind === 'text' && { shrinksTo: Math.min(12, widthOf(name)), readableAt: NAME_WIDTH }),
      ...(sparedAt !== undefined && { sparedAt }),
    })),
    all.map((row) => columns.map((column, index) => shownCell(row.cells[index] ?? null, kindOf(row, column)))),
    width - 2,
  );
  return [title, ...lines.map((line) => `  ${line}`), ...notes.flatMap((note) => wrapped(note, width))];
}
