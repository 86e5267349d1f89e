import type { Yuan } from '../../rules/value/money.ts';

const SUM = /^-?\d{1,13}(\.\d{1,2})?$/;

/**
 * A sum as the number that goes into a cell: the only place where money becomes a number, because a spreadsheet adds up nothing else.
 *
 * It is exact: a sum of at most 15 significant digits (13 of yuan, two of fen) is found again digit for digit in the shortest decimal text of its nearest
 * double, and that text is what the file holds. In fen such a sum is below 2^53.
 *
 * @throws RangeError where the text is no such sum: a fault of ours
 */
export function sumValue(yuan: Yuan): number {
  if (!SUM.test(yuan)) throw new RangeError(`not a sum in yuan: ${yuan}`);
  return Number(yuan);
}
