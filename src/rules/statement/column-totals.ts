import type { Row } from '../submission/cell.ts';
import { type Fen, fen, sumOf } from '../value/money.ts';
import { isUnbooked } from './booked-lines.ts';
import { readSum } from './read-sum.ts';
import type { RowLine, RowReader } from './row-reader.ts';

/** The columns of a statement that a total adds up. */
export const summedColumns = ['in', 'out', 'amount'] as const;

/**
 * What a total of lines may be in each column, in fen, the most usual first: banks count what failed or leave it out; under a column of both sides they state their difference, their sum or one of
 * them; and a booking taken back, a negative sum, they count to the other side or take off its own.
 *
 * @param rows - of the lines, by their numbers
 */
export function columnTotals(
  lines: readonly RowLine[],
  rows: ReadonlyMap<number, Row>,
  reader: RowReader,
): Readonly<Record<(typeof summedColumns)[number], readonly Fen[]>> {
  const of = [lines, lines.filter(({ status }) => !isUnbooked(status))].map((each) => {
    const amounts = each.map(({ amount }) => fen(amount));
    const asStated = (field: 'in' | 'out') =>
      sumOf(each.map(({ row }) => readSum(reader.cell(rows.get(row) ?? noRow, field)) ?? 0n));
    return {
      in: sumOf(amounts.filter((sum) => sum > 0n)),
      out: -sumOf(amounts.filter((sum) => sum < 0n)),
      stated: { in: asStated('in'), out: asStated('out') },
    };
  });
  return {
    in: [...of.map((each) => each.in), ...of.map(({ stated }) => stated.in)],
    out: [...of.map((each) => each.out), ...of.map(({ stated }) => stated.out)],
    amount: of.flatMap((each) => [each.in - each.out, each.in + each.out, each.in, each.out]),
  };
}

const noRow: Row = { number: 0, hidden: false, cells: [] };
