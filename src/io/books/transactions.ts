import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { BookLine } from './book-line.ts';

/**
 * Parts the journal's stream into transactions: the lines of an entry by their days, since the lines of a bank statement stand on days of their own. Each adds up to zero.
 *
 * @param lines - those of an entry one after another
 * @throws RangeError where lines of an entry on one day do not add up to zero: a fault of ours
 */
export async function* transactionsOf(lines: AsyncIterable<BookLine>): AsyncGenerator<readonly BookLine[]> {
  let entry: BookLine[] = [];
  for await (const line of lines) {
    if (entry[0] !== undefined && entry[0].entry !== line.entry) {
      yield* byDay(entry);
      entry = [];
    }
    entry.push(line);
  }
  yield* byDay(entry);
}

function byDay(entry: readonly BookLine[]): BookLine[][] {
  const days = new Map<PlainDate, BookLine[]>();
  for (const line of entry) {
    const day = days.get(line.day);
    if (day === undefined) days.set(line.day, [line]);
    else day.push(line);
  }
  for (const [day, lines] of days) {
    const sum = lines.reduce((total, { fen }) => total + fen, 0n);
    if (sum !== 0n) throw new RangeError(`lines of ${lines[0]?.entry} on ${day} come to ${sum} fen, not to zero`);
  }
  return [...days.values()];
}
