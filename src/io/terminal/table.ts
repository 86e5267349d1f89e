import Table from 'cli-table3';
import { cutMiddle, widthOf } from './width.ts';

/** A column of a table on the terminal, and what may become of it where the terminal is too narrow. */
export interface Column {
  readonly title: string;
  /** Sums and counts stand right. */
  readonly align?: 'left' | 'right';
  /** Where the table is too wide, this column’s texts lose their middle, down to so many columns of the terminal. */
  readonly shrinksTo?: number;
  /** Below so many, its texts can hardly be told apart: columns are left out first, as long as there are any that may be. As `shrinksTo` where absent. */
  readonly readableAt?: number;
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
  const whole = widths.reduce((sum, each) => sum + each, NO_LINES.middle.length * (columns.length - 1));
  if (whole <= width) return { columns, rows };
  const spared = leastNeeded(columns);
  const least = ({ shrinksTo, readableAt }: Column) => (spared >= 0 ? (readableAt ?? shrinksTo) : shrinksTo);
  const { room, excess } = shrunk(widths, columns.map(least), whole - width);
  if (excess > 0 && spared >= 0) {
    const fewer = rows.map((row) => row.toSpliced(spared, 1));
    return fitted(columns.toSpliced(spared, 1), fewer, width);
  }
  const cut = (text: string, index: number) => cutMiddle(text, room[index] ?? 0);
  return {
    columns: columns.map((column, index) => ({ ...column, title: cut(column.title, index) })),
    rows: rows.map((row) => row.map(cut)),
  };
}

/** Takes the excess from the columns that may shrink, always from the widest; what is left of it could not be taken. */
function shrunk(widths: readonly number[], least: readonly (number | undefined)[], tooWide: number) {
  const room = [...widths];
  let excess = tooWide;
  for (; excess > 0; excess--) {
    const shrinkable = room.map((each, index) => (each > (least[index] ?? each) ? each : 0));
    const widest = Math.max(...shrinkable);
    if (widest === 0) break;
    room[shrinkable.indexOf(widest)] = widest - 1;
  }
  return { room, excess };
}

function leastNeeded(columns: readonly Column[]): number {
  const numbers = columns.map((column) => column.sparedAt ?? Number.POSITIVE_INFINITY);
  const least = Math.min(...numbers);
  return Number.isFinite(least) ? numbers.indexOf(least) : -1;
}
