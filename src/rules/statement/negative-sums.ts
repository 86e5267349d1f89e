import { tidyText } from '../person/tidy-text.ts';
import { fen, yuan } from '../value/money.ts';
import { checkBalances } from './check-balances.ts';
import { inBookingOrder } from './in-booking-order.ts';
import { asBothOut, type NegativeSums, type RowLine, type Side } from './row-reader.ts';
import { takenBackWords } from './taken-back-words.ts';

/**
 * How the negative sums of a file are meant that also marks each line as debit or credit: some banks sign what goes out and mark it as debit besides, most write minus only
 * where they take a booking back. Balances tell; without them the file as a whole, where it leaves no choice.
 *
 * @param lines - with their negative sums as what goes out
 */
export function negativeSums(lines: readonly RowLine[]): NegativeSums {
  const marked = lines.filter(isMarked);
  if (!marked.some(({ marked: { isNegative } }) => isNegative)) return asBothOut;
  return byBalances(lines) ?? { in: ofCredits(marked), out: ofDebits(marked) };
}

type Marked = RowLine & { readonly marked: NonNullable<RowLine['marked']> };

const isMarked = (line: RowLine): line is Marked => line.marked !== null;

/** The one way by which fewer balances contradict the lines than by any other; undefined where there are several. */
function byBalances(lines: readonly RowLine[]): NegativeSums | undefined {
  const has = (of: Side) => lines.some(({ marked }) => marked?.side === of && marked.isNegative);
  const ways = (of: Side) => (has(of) ? (['out', 'in'] as const) : (['out'] as const));
  const tried = ways('in').flatMap((credit) =>
    ways('out').map((debit) => {
      const as = { in: credit, out: debit };
      return { as, wrong: checkBalances(inBookingOrder(lines.map((line) => taken(line, as))), false).length };
    }),
  );
  const fewest = Math.min(...tried.map(({ wrong }) => wrong));
  const [best, ...others] = tried.filter(({ wrong }) => wrong === fewest);
  return others.length === 0 ? best?.as : undefined;
}

function taken(line: RowLine, as: NegativeSums): RowLine {
  const comesIn = line.marked?.isNegative && as[line.marked.side] === 'in';
  return comesIn ? { ...line, amount: yuan(-fen(line.amount)) } : line;
}

/** A credit below zero goes out again, where the file writes credits without minus or says that something is taken back. */
function ofCredits(lines: readonly Marked[]): NegativeSums['in'] {
  const { negative, positive } = partedOf(lines, 'in');
  return positive.length > 0 || negative.every(isTakenBack) ? 'out' : 'unknown';
}

/** Debits that are all below zero beside credits that are all above are a file that signs what goes out; among others above zero only such as are said to be taken back come in. */
function ofDebits(lines: readonly Marked[]): NegativeSums['out'] {
  const { negative, positive } = partedOf(lines, 'out');
  const isSaid = negative.every(isTakenBack);
  if (positive.length > 0) return isSaid ? 'in' : 'unknown';
  return partedOf(lines, 'in').negative.length > 0 || isSaid ? 'unknown' : 'out';
}

function partedOf(lines: readonly Marked[], side: Side) {
  const of = lines.filter(({ marked }) => marked.side === side);
  return {
    negative: of.filter(({ marked }) => marked.isNegative),
    positive: of.filter(({ marked }) => !marked.isNegative),
  };
}

function isTakenBack({ remark }: RowLine): boolean {
  return takenBackWords.test(tidyText(remark ?? ''));
}
