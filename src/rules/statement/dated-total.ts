import { compactText } from '../person/tidy-text.ts';
import type { Row } from '../submission/cell.ts';
import type { Fen } from '../value/money.ts';
import { columnTotals, type LineSums, summedColumns, sumsOfLine } from './column-totals.ts';
import { balancesSay } from './dated-balances.ts';
import { LineSpans } from './line-spans.ts';
import { readDay } from './read-day.ts';
import { readSum } from './read-sum.ts';
import type { RowLine, RowReader } from './row-reader.ts';

/** What a bank writes of money that it moves from or to another account, and of a balance that it carries on: with a sum beside it the first comes more often. */
const MOVED = /(?:余额|结余|结转)(?:转入|转出|存入|支取)$|^(?:账户|上[月年期])?结转$/u;

/**
 * The lines of a sheet together with those rows that have a day and a total's label, and are bookings. Such a row (2025-09-30 本月合计, 2025-09-01 期初余额) is none where it states no sum, where the
 * balance stands still, or where its sum is that of lines beside it. It is one where the balance goes on by its sum, and where it states any other sum, since money is never passed over for its label.
 *
 * @param dated - such rows, in the order of the sheet
 * @param rows - of the sheet, by their numbers
 * @param reader - tells what is wrong in those that are bookings
 * @param quiet - one more reader of the sheet, whose findings nobody looks at
 */
export function withBookedTotals(
  dated: readonly Row[],
  lines: readonly RowLine[],
  rows: ReadonlyMap<number, Row>,
  reader: RowReader,
  quiet: RowReader,
): readonly RowLine[] {
  const stating = new Map(dated.map((row) => [row, statedSums(row, reader)]));
  const balances = balancesSay(dated, lines, quiet);
  const hasBalances = lines.some(({ balance }) => balance !== null);
  const isSure = (row: Row) =>
    stating.get(row)?.length !== 0 && (balances.get(row) === 'moves' || (!hasBalances && isMoved(row, reader)));
  const sure = dated.filter(isSure).flatMap((row) => reader.read(row) ?? []);
  const known = inRows([...lines, ...sure]).map(
    (line) => [line, sumsOfLine(line, rows.get(line.row), reader)] as const,
  );
  const spans = new LineSpans(known);
  const further: RowLine[] = [];
  let passed = 0;
  for (const row of dated) {
    for (let next = known[passed]; next && next[0].row < row.number; next = known[++passed]) spans.pass(...next);
    if (isSure(row)) continue;
    const name = nameOf(row, reader);
    const on = readDay(reader.cell(row, 'on')) ?? '';
    const sums = stating.get(row) ?? [];
    const isTotal =
      balances.get(row) === 'stands' || isAccumulated(row, sums) || isTotalOf(sums, () => spans.here(on, name));
    const line = isTotal ? undefined : reader.read(row);
    if (isTotal) spans.passTotal(name);
    if (line) spans.passFurther(line, sumsOfLine(line, row, reader));
    if (line) further.push(line);
  }
  return sure.length + further.length === 0 ? lines : inRows([...lines, ...sure, ...further]);
}

interface StatedSum {
  readonly field: (typeof summedColumns)[number];
  /** In fen; undefined where it cannot be read. */
  readonly sum: Fen | undefined;
}

function statedSums(row: Row, reader: RowReader): readonly StatedSum[] {
  return summedColumns.flatMap((field) => {
    const sum = readSum(reader.cell(row, field));
    return sum === null || sum === 0n ? [] : [{ field, sum }];
  });
}

/** No booking comes in and goes out: what has been accumulated on both sides is of lines too that an earlier statement has. */
function isAccumulated({ cells }: Row, stated: readonly StatedSum[]): boolean {
  const isBoth = ['in', 'out'].every((side) => stated.some(({ field }) => field === side));
  return isBoth && cells.some(({ text }) => text.includes('累计'));
}

function isTotalOf(stated: readonly StatedSum[], spans: () => readonly LineSums[]): boolean {
  if (stated.length === 0) return true;
  return spans().some((sums) => {
    const totals = columnTotals(sums);
    return stated.every(({ field, sum }) => sum !== undefined && totals[field].includes(sum));
  });
}

function wordsOf(row: Row, reader: RowReader): string[] {
  const day = reader.cell(row, 'on');
  return row.cells.filter((cell) => cell !== day && cell.kind === 'text').map(({ text }) => compactText(text));
}

const isMoved = (row: Row, reader: RowReader): boolean => wordsOf(row, reader).some((word) => MOVED.test(word));

/** Without numbers: totals of pages that are counted (第2页小计) have one name. */
const nameOf = (row: Row, reader: RowReader): string =>
  wordsOf(row, reader)
    .join('')
    .replace(/[\d.,]/g, '');

const inRows = (lines: readonly RowLine[]): RowLine[] => [...lines].sort((one, other) => one.row - other.row);
