import type { CellRange } from '../../../rules/submission/cell.ts';
import { columnNumber } from '../../../rules/submission/cell.ts';
import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';

const UPPER_A = 0x41;
const LETTERS = 26;
const ZERO = 0x30;
/** Away from any overflow, and beyond every row and column that there is. */
const FAR = 100_000_000;
const LOWER_CASE = 0x20;

/** The whole number whose digits stand there, NaN where something else does. */
export function wholeNumberIn(bytes: Buffer, start: number, end: number): number {
  let number = start < end ? 0 : Number.NaN;
  for (let position = start; position < end; position++) {
    const digit = (bytes[position] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    if (number < FAR) number = number * 10 + digit;
  }
  return number;
}

/** The column of the A1 address that stands there, NaN where it is no address of that row. */
export function columnIn(bytes: Buffer, start: number, end: number, row: number): number {
  let column = 0;
  let position = start;
  for (; position < end; position++) {
    const letter = ((bytes[position] ?? 0) & ~LOWER_CASE) - UPPER_A;
    if (letter < 0 || letter >= LETTERS) break;
    if (column < FAR) column = column * LETTERS + letter + 1;
  }
  return position < end && wholeNumberIn(bytes, position, end) === row && column > 0 ? column : Number.NaN;
}

/**
 * A range such as `A1:I1` or `$A$1`.
 *
 * @throws Unreadable malformed-xml, where it is none; out-of-range
 */
export function rangeOf(reference: string, limits: TableLimits): CellRange {
  const match = /^\$?([a-z]{1,5})\$?(\d{1,9})(?::\$?([a-z]{1,5})\$?(\d{1,9}))?$/i.exec(reference);
  if (match === null) throw unreadable('malformed-xml');
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnNumber(left), columnNumber(right)].sort((one, other) => one - other);
  const rows = [Number(top), Number(bottom)].sort((one, other) => one - other);
  const range = { top: rows[0] ?? 0, left: columns[0] ?? 0, bottom: rows[1] ?? 0, right: columns[1] ?? 0 };
  if (range.top < 1 || range.bottom > limits.rows || range.right > limits.columns) throw unreadable('out-of-range');
  return range;
}
