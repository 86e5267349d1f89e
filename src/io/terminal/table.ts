import Table from 'cli-table3';
import { cutMiddle, widthOf } from './width.ts';

export interface Column {
  readonly title: string;
  /** Sums and counts stand right. */
  readonly align?: 'left' | 'right';
  /** Where the table is too wide, this column's texts lose their middle, down to so many columns of the terminal. */
  readonly shrinksTo?: number;
  /** Where that is not enough, columns are left out, those with the lowest number first. */
  readonly sparedAt?: number;
}

const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/**
 * Lines of a plain table for a terminal, Chinese characters counted as two columns; no frame, so that it can be copied into a letter.
 *
 * @param width - columns of the terminal that it may take; as many as it needs where left out
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width = Number.POSITIVE_INFINITY,
): string[] {
  const content = fitted(columns, rows, width);
  const table = new Table({
    chars: NO_LINES,
    head: content.columns.map((column) => column.title),
    colAligns: content.columns.map((column) => column.align ?? 'left'),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...content.rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

interface Content {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

function fitted(columns: readonly Column[], rows: Content['rows'], width: number): Content {
  const widths = columns.map((column, index) =>
    Math.max(...[column.title, ...rows.map((row) => row[index] ?? '')].map(widthOf)),
  );
  const excess = widths.reduce((sum, each) => sum + each, NO_LINES.middle.length * (columns.length - 1)) - width;
  if (excess <= 0) return { columns, rows };
  const shrinking = columns.findIndex((column) => column.shrinksTo !== undefined);
  const spared = leastNeeded(columns);
  const room = (widths[shrinking] ?? 0) - excess;
  if (shrinking >= 0 && (room >= (columns[shrinking]?.shrinksTo ?? 0) || spared < 0)) {
    const shrink = (row: readonly string[]) =>
      row.map((text, index) => (index === shrinking ? cutMiddle(text, Math.max(room, 1)) : text));
    return { columns, rows: rows.map(shrink) };
  }
  if (spared < 0) return { columns, rows };
  return fitted(
    columns.toSpliced(spared, 1),
    rows.map((row) => row.toSpliced(spared, 1)),
    width,
  );
}

function leastNeeded(columns: readonly Column[]): number {
  const numbers = columns.map((column) => column.sparedAt ?? Number.POSITIVE_INFINITY);
  const least = Math.min(...numbers);
  return Number.isFinite(least) ? numbers.indexOf(least) : -1;
}
