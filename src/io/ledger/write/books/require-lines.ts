import type { SettledPart } from '../../../../rules/fund/settled-part.ts';
import { type Fen, fen, sumOf, yuan } from '../../../../rules/value/money.ts';
import type { UnitPosting } from '../../entry/entry.ts';
import { requireBalance } from '../require-balance.ts';

/**
 * Holds that parts make up their line.
 *
 * @param amount - of the line, with its sign
 * @throws RangeError where they do not, or one is of nothing: a fault of ours
 */
export function requireParts(parts: readonly SettledPart[], amount: Fen): void {
  const amounts = parts.map((part) => fen(part.amount));
  const sum = sumOf(amounts);
  if (amount === 0n || amounts.some((each) => each <= 0n) || sum !== (amount < 0n ? -amount : amount)) {
    throw new RangeError(`parts of ${yuan(sum)} in a line of ${yuan(amount)}`);
  }
}

/**
 * Holds that postings balance, and move the bank's account by what the statement says.
 *
 * @throws RangeError where they do not: a fault of ours
 */
export function requireBank(postings: readonly UnitPosting[], amount: Fen): void {
  requireBalance(postings);
  const bank = sumOf(postings.filter(({ account }) => account === 'bank').map((posting) => fen(posting.amount)));
  if (bank !== amount) throw new RangeError(`the bank's account moves by ${yuan(bank)} instead of ${yuan(amount)}`);
}
