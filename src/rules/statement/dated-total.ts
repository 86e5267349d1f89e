import type { Row } from '../submission/cell.ts';
import { columnTotals, summedColumns } from './column-totals.ts';
import { readDay } from './read-day.ts';
import { readSum } from './read-sum.ts';
import type { RowLine, RowReader } from './row-reader.ts';

/**
 * Whether a row with a day and a total's label (2025-09-30 本月合计, 2025-09-01 期初余额) is no booking: it states no sum, or that of lines beside it, of all, of its day, month or year. Any other sum
 * is taken for a booking, since money is never passed over for its label.
 *
 * @param above - how many of the lines stand above it
 */
export function isTotalOfLines(
  row: Row,
  lines: readonly RowLine[],
  above: number,
  rows: ReadonlyMap<number, Row>,
  reader: RowReader,
): boolean {
  const stated = summedColumns.flatMap((field) => {
    const cell = reader.cell(row, field);
    return cell === undefined || readSum(cell) === null || readSum(cell) === 0n ? [] : [{ field, sum: readSum(cell) }];
  });
  if (stated.length === 0) return true;
  const on = readDay(reader.cell(row, 'on')) ?? '';
  const spans = [on, on.slice(0, 7), on.slice(0, 4)].map((span) => lines.filter((line) => line.on.startsWith(span)));
  return [...spans, lines.slice(0, above), lines.slice(above)].some((of) => {
    const totals = columnTotals(of, rows, reader);
    return stated.every(({ field, sum }) => sum !== undefined && totals[field].some((each) => each === sum));
  });
}
