import type { CellRange } from '../../../rules/submission/cell.ts';
import type { Place } from './marked-cells.ts';

/** Rows that all merges of a sheet may reach over together; a sheet that has more was made to do harm, and the rest stays unmerged. */
const MOST_ROWS = 500_000;

/** The merged ranges of a sheet that are set again. */
export interface KeptMerges {
  readonly ranges: readonly CellRange[];
  /** The range that a place lies in. */
  readonly at: (place: Place) => CellRange | undefined;
}

const isOne = (range: CellRange) => range.bottom <= range.top && range.right <= range.left;

/**
 * Which merged ranges are set again: cut to what is placed, without those that would merge one cell, hold a row that is not shown, or overlap an earlier one
 * (Excel calls a file with overlapping ranges damaged).
 *
 * @param extent - last row and column that hold anything
 * @param shown - whether a row goes back to the unit
 */
export function keptMerges(merges: readonly CellRange[], extent: Place, shown: (row: number) => boolean): KeptMerges {
  const byRow = new Map<number, CellRange[]>();
  const ranges: CellRange[] = [];
  let rows = 0;
  for (const merge of merges) {
    const range = { ...merge, bottom: Math.min(merge.bottom, extent.row), right: Math.min(merge.right, extent.column) };
    if (range.bottom < range.top || range.right < range.left || isOne(range)) continue;
    rows += range.bottom - range.top + 1;
    if (rows > MOST_ROWS) break;
    if (!fits(range, byRow, shown)) continue;
    ranges.push(range);
    for (let row = range.top; row <= range.bottom; row++) {
      const there = byRow.get(row);
      if (there) there.push(range);
      else byRow.set(row, [range]);
    }
  }
  return {
    ranges,
    at: ({ row, column }) => byRow.get(row)?.find(({ left, right }) => column >= left && column <= right),
  };
}

function fits(range: CellRange, byRow: ReadonlyMap<number, CellRange[]>, shown: (row: number) => boolean): boolean {
  for (let row = range.top; row <= range.bottom; row++) {
    if (!shown(row)) return false;
    if (byRow.get(row)?.some((other) => range.left <= other.right && other.left <= range.right)) return false;
  }
  return true;
}
