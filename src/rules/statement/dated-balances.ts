import type { Row } from '../submission/cell.ts';
import { type Fen, fen } from '../value/money.ts';
import { readSum } from './read-sum.ts';
import type { RowLine, RowReader } from './row-reader.ts';

/** What balances say of a row that looks like a total: its sum moved the account, the account stood still there, or they do not say. */
export type ByBalance = 'moves' | 'stands' | 'unknown';

interface Place {
  readonly number: number;
  readonly balance: Fen | null;
  /** None of a row that looks like a total. */
  readonly line?: RowLine;
}

/**
 * Looks at the balances beside each such row. A booking goes on from the row before and the line after goes on from it, whichever of both the file has above; a total has the balance of a line beside it.
 *
 * @param totals - rows that look like totals, in the order of the sheet
 * @param lines - in the order of the sheet
 * @param quiet - a reader whose findings nobody looks at: of these rows most are no lines
 * @returns for each row
 */
export function balancesSay(
  totals: readonly Row[],
  lines: readonly RowLine[],
  quiet: RowReader,
): ReadonlyMap<Row, ByBalance> {
  const places: Place[] = [
    ...lines.map((line) => ({ number: line.row, balance: line.balance === null ? null : fen(line.balance), line })),
    ...totals.map((row) => ({ number: row.number, balance: readSum(quiet.cell(row, 'balance')) ?? null })),
  ].sort((one, other) => one.number - other.number);
  const above = neighbours(places);
  const below = neighbours(places.toReversed());
  return new Map(
    totals.map((row) => {
      const balance = readSum(quiet.cell(row, 'balance'));
      const [up, down] = [above.get(row.number), below.get(row.number)];
      if (balance == null || up === undefined || down === undefined) return [row, 'unknown'];
      const amount = quiet.read(row)?.amount;
      const sum = amount === undefined ? undefined : fen(amount);
      if (sum !== undefined && (isBetween(up, down, sum, balance) || isBetween(down, up, sum, balance)))
        return [row, 'moves'];
      return [row, [up, down].some(({ line }) => isAt(line, balance)) ? 'stands' : 'unknown'];
    }),
  );
}

interface Neighbours {
  /** The balance of the next row that has one; null where a line without one comes first, or nothing. */
  readonly near: Fen | null;
  readonly line: RowLine | undefined;
}

/** By the number of each row that looks like a total, what stands before it. */
function neighbours(places: readonly Place[]): ReadonlyMap<number, Neighbours> {
  const found = new Map<number, Neighbours>();
  let [near, last]: [Fen | null, RowLine | undefined] = [null, undefined];
  for (const { number, balance, line } of places) {
    if (line === undefined) found.set(number, { near, line: last });
    else last = line;
    if (line !== undefined || balance !== null) near = balance;
  }
  return found;
}

/** Another row that looks like a total proves nothing: the first of both may be a booking, and the second the day's total. */
function isAt(line: RowLine | undefined, balance: Fen): boolean {
  return line?.balance != null && fen(line.balance) === balance;
}

/** Whether a sum leads from the balance before to its own, and the line after goes on from that, where there is one. */
function isBetween({ near }: Neighbours, { line: after }: Neighbours, sum: Fen, balance: Fen): boolean {
  if (near === null || near + sum !== balance) return false;
  return after === undefined || (after.balance !== null && fen(after.balance) - fen(after.amount) === balance);
}
