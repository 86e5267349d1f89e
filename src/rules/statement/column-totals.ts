import type { Row } from '../submission/cell.ts';
import { type Fen, fen } from '../value/money.ts';
import { isUnbooked } from './booked-lines.ts';
import { readSum } from './read-sum.ts';
import type { RowLine, RowReader } from './row-reader.ts';

/** The columns of a statement that a total adds up. */
export const summedColumns = ['in', 'out', 'amount'] as const;

/** What lines come to, in fen. */
export interface LineSums {
  readonly all: SideSums;
  /** Of those that the bank did not mark as failed or taken back. */
  readonly booked: SideSums;
}

interface SideSums {
  readonly in: Fen;
  readonly out: Fen;
  /** As their columns state them: a booking taken back is a negative sum of its own side. */
  readonly statedIn: Fen;
  readonly statedOut: Fen;
}

const nothing: SideSums = { in: 0n, out: 0n, statedIn: 0n, statedOut: 0n };

/** Of no lines. */
export const noSums: LineSums = { all: nothing, booked: nothing };

/** What one line comes to. */
export function sumsOfLine({ amount, status }: RowLine, row: Row | undefined, reader: RowReader): LineSums {
  const sum = fen(amount);
  const stated = (field: 'in' | 'out') => (row && readSum(reader.cell(row, field))) ?? 0n;
  const all = {
    ...{ in: sum > 0n ? sum : 0n, out: sum < 0n ? -sum : 0n },
    ...{ statedIn: stated('in'), statedOut: stated('out') },
  };
  return { all, booked: isUnbooked(status) ? nothing : all };
}

/** Both together. */
export const plus = (one: LineSums, other: LineSums): LineSums => together(one, other, 1n);

/** The one without the other. */
export const minus = (one: LineSums, other: LineSums): LineSums => together(one, other, -1n);

/** Most files mark no line, and their sums are one object twice. */
function together(one: LineSums, other: LineSums, times: bigint): LineSums {
  const all = added(one.all, other.all, times);
  const isPlain = one.all === one.booked && other.all === other.booked;
  return { all, booked: isPlain ? all : added(one.booked, other.booked, times) };
}

function added(one: SideSums, other: SideSums, times: bigint): SideSums {
  return {
    in: one.in + times * other.in,
    out: one.out + times * other.out,
    statedIn: one.statedIn + times * other.statedIn,
    statedOut: one.statedOut + times * other.statedOut,
  };
}

/**
 * What a total of lines may be in each column, in fen, the most usual first: banks count what failed or leave it out; under a column of both sides they state their difference, their sum or one of
 * them; and a booking taken back, a negative sum, they count to the other side or take off its own.
 */
export function columnTotals(sums: LineSums): Readonly<Record<(typeof summedColumns)[number], readonly Fen[]>> {
  const of = [sums.all, sums.booked];
  return {
    in: [...of.map((each) => each.in), ...of.map((each) => each.statedIn)],
    out: [...of.map((each) => each.out), ...of.map((each) => each.statedOut)],
    amount: of.flatMap((each) => [each.in - each.out, each.in + each.out, each.in, each.out]),
  };
}
