import { compactText } from '../person/tidy-text.ts';
import type { StatementLine } from './statement.ts';
import { sameAccount } from './statement-title.ts';

/** What tells a line of a statement from others, with the account that it is of. */
export interface AccountLine
  extends Pick<StatementLine, 'serial' | 'on' | 'amount' | 'balance' | 'counterparty' | 'remark'> {
  /** Null where no statement names it. */
  readonly account: string | null;
}

/**
 * Which of the lines were taken before although their keys differ, since one of two exports lacks the account or the bank's numbers. Each line that was taken stands for one
 * booking only, so that two bookings alike are two also here.
 *
 * @param lines - with keys that the ledger does not have
 * @param taken - lines of the ledger that no other line of the file is
 * @returns by the place of the line, the line of the ledger that it is
 */
export function takenBefore<Taken extends AccountLine>(
  lines: readonly AccountLine[],
  taken: readonly Taken[],
): Map<number, Taken> {
  const found = new Map<number, Taken>();
  const left = new Map<string, Taken[]>();
  for (const line of taken) left.set(bookingOf(line), [...(left.get(bookingOf(line)) ?? []), line]);
  // Numbers tell more than content does: whom a number names is not left to a line without one.
  for (const isSame of [sameSerial, sameContent])
    lines.forEach((line, place) => {
      const of = left.get(bookingOf(line)) ?? [];
      const at = found.has(place) ? -1 : of.findIndex((each) => mayShareAccount(line, each) && isSame(line, each));
      const [same] = at < 0 ? [] : of.splice(at, 1);
      if (same) found.set(place, same);
    });
  return found;
}

const bookingOf = ({ on, amount }: AccountLine): string => `${on} ${amount}`;

function mayShareAccount({ account: one }: AccountLine, { account: other }: AccountLine): boolean {
  return one === null || other === null || sameAccount(one, other);
}

function sameSerial(one: AccountLine, other: AccountLine): boolean {
  return one.serial !== null && one.serial === other.serial && one.account !== other.account;
}

/**
 * Where one of the two has no number. With equal balances after it, a text that one export leaves out says nothing; without them all texts are the same, and
 * there are some.
 */
function sameContent(one: AccountLine, other: AccountLine): boolean {
  if (one.serial !== null && other.serial !== null) return false;
  const texts = [
    [one.counterparty, other.counterparty],
    [one.remark, other.remark],
  ].map((pair) => pair.map((text) => compactText(text ?? '')));
  if (one.balance !== null && other.balance !== null)
    return one.balance === other.balance && texts.every(([a, b]) => a === '' || b === '' || a === b);
  return texts.every(([a, b]) => a === b) && texts.some(([a]) => a !== '');
}
