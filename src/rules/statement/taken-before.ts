import { compactText } from '../person/tidy-text.ts';
import { serialLikeness } from './same-serial.ts';
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
  return paired(lines, taken, [sameSerial, sameNumber, sameContent]);
}

/**
 * Which of the lines may have been taken before, where neither numbers nor texts prove it: told, and booked.
 *
 * @param lines - that no line of the ledger is
 * @param taken - lines of the ledger that no line of the file is
 * @returns by the place of the line, the line of the ledger that it may be
 */
export function perhapsTaken<Taken extends AccountLine>(
  lines: readonly AccountLine[],
  taken: readonly Taken[],
): Map<number, Taken> {
  return paired(lines, taken, [mayBeSame]);
}

type Likeness = (line: AccountLine, taken: AccountLine) => boolean;

/** Pairs by each likeness in turn. Numbers tell more than content does: whom a number names is not left to a line without one. */
function paired<Taken extends AccountLine>(
  lines: readonly AccountLine[],
  taken: readonly Taken[],
  likenesses: readonly Likeness[],
): Map<number, Taken> {
  const found = new Map<number, Taken>();
  const left = new Map<string, Taken[]>();
  for (const line of taken) left.set(bookingOf(line), [...(left.get(bookingOf(line)) ?? []), line]);
  for (const isSame of likenesses)
    lines.forEach((line, place) => {
      const of = left.get(bookingOf(line)) ?? [];
      const at = found.has(place) ? -1 : of.findIndex((each) => mayShareAccount(line, each) && isSame(line, each));
      const [same] = at < 0 ? [] : of.splice(at, 1);
      if (same) found.set(place, same);
    });
  return found;
}

const bookingOf = ({ on, amount }: AccountLine): string => `${on} ${amount}`;

/** Whether two lines may be of one account: they are, or one of the two names none. */
export function mayShareAccount(
  { account: one }: Pick<AccountLine, 'account'>,
  { account: other }: Pick<AccountLine, 'account'>,
): boolean {
  return one === null || other === null || sameAccount(one, other);
}

function sameSerial(one: AccountLine, other: AccountLine): boolean {
  return one.serial !== null && one.serial === other.serial && one.account !== other.account;
}

/** One number of which a spreadsheet took the zeros: nothing else may speak against it. */
function sameNumber(one: AccountLine, other: AccountLine): boolean {
  return likenessOf(one, other) === 'zeros' && !otherBalance(one, other) && textsOf(one, other).every(agree);
}

/**
 * Where one of the two has no number, or has lost digits of it. With equal balances after it, a text that one export leaves out says nothing; without them all texts are
 * the same, and there are some.
 */
function sameContent(one: AccountLine, other: AccountLine): boolean {
  if (likenessOf(one, other) === 'other') return false;
  const texts = textsOf(one, other);
  if (one.balance !== null && other.balance !== null)
    return one.balance === other.balance && (texts.every(agree) || isShortened(texts));
  return texts.every(([a, b]) => a === b) && texts.some(([a]) => a !== '');
}

/** Where the account stood at one sum after both, numbers and texts that differ prove little. Without balances other numbers are other bookings, and so are other texts. */
function mayBeSame(one: AccountLine, other: AccountLine): boolean {
  if (one.balance !== null && other.balance !== null) return one.balance === other.balance;
  return likenessOf(one, other) !== 'other' && textsOf(one, other).every(([a, b]) => a.includes(b) || b.includes(a));
}

/** `unknown` where one of the two has no number. */
function likenessOf({ serial: one }: AccountLine, { serial: other }: AccountLine) {
  return one === null || other === null ? 'unknown' : serialLikeness(one, other);
}

function otherBalance({ balance: one }: AccountLine, { balance: other }: AccountLine): boolean {
  return one !== null && other !== null && one !== other;
}

type Pair = readonly [one: string, other: string];

/** Counterparty and remark. */
function textsOf(one: AccountLine, other: AccountLine): readonly [Pair, Pair] {
  const compact = (text: string | null) => compactText(text ?? '');
  return [
    [compact(one.counterparty), compact(other.counterparty)],
    [compact(one.remark), compact(other.remark)],
  ];
}

/** One export cuts off what the other says in full. */
function isShortened([[one, other], [said, saidElsewhere]]: readonly [Pair, Pair]): boolean {
  return one !== '' && one === other && (said.startsWith(saidElsewhere) || saidElsewhere.startsWith(said));
}

const agree = ([one, other]: Pair): boolean => one === '' || other === '' || one === other;
