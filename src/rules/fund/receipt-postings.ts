import { type Fen, fen, sumOf, type Yuan, yuan } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { AccountId } from './accounts.ts';
import type { BookPosting } from './posting.ts';
import type { SettledPart, SettlementKind } from './settled-part.ts';

/** A line of the bank's statement with what it settles. */
export interface SettledLine {
  /** The day on which the bank booked it. */
  readonly on: PlainDate;
  /** Positive what came in, negative what went out. */
  readonly amount: Yuan;
  readonly parts: readonly SettledPart[];
}

/** A unit's money that pays what it owes anew. */
export interface SetOff {
  readonly unit: string;
  /** The period whose dues it pays. */
  readonly period: string;
  /** The period in which it was paid too much. */
  readonly from: string;
  /** How it stands there: as an advance, or as fees beyond dues that have become less since. */
  readonly held: 'advance' | 'fee';
  readonly amount: Yuan;
}

/** Where a kind is booked against the bank, and in which direction it may go. */
interface Booking {
  readonly account: AccountId;
  readonly directions: 'in' | 'out' | 'both';
  /** What a part has to name. */
  readonly names: readonly ('unit' | 'period' | 'payer')[];
}

const bookings: Readonly<Record<SettlementKind, Booking>> = {
  fee: { account: 'fees-receivable', directions: 'both', names: ['unit', 'period'] },
  subsidy: { account: 'subsidies-receivable', directions: 'both', names: ['payer', 'period'] },
  advance: { account: 'fees-in-advance', directions: 'in', names: ['unit', 'period'] },
  'returned-fee': { account: 'fees-in-advance', directions: 'out', names: ['unit', 'period'] },
  interest: { account: 'interest-income', directions: 'in', names: ['period'] },
  grant: { account: 'subsidy-income', directions: 'in', names: ['period'] },
  donation: { account: 'donation-income', directions: 'in', names: ['period'] },
  recovery: { account: 'recoveries', directions: 'in', names: ['period'] },
  batch: { account: 'transit', directions: 'out', names: [] },
  bounced: { account: 'transit', directions: 'both', names: [] },
  adjustment: { account: 'adjustment-fund', directions: 'out', names: ['period'] },
  passing: { account: 'unidentified', directions: 'both', names: [] },
  unidentified: { account: 'unidentified', directions: 'both', names: [] },
};

/** Parties by kind: a unit stands as `unit`, others pay under their own name. */
const ofUnits: ReadonlySet<SettlementKind> = new Set(['fee', 'advance', 'returned-fee']);

/**
 * What lines of a statement post: each moves the bank's account on its own day, and each of its parts the account of what it settles. So every line balances by itself, and whatever
 * nobody has identified stands on 待查款项 rather than outside the books.
 *
 * @throws RangeError where parts do not add up to their line, or a part goes the wrong way or does not name what its kind has to: faults of ours
 */
export function receiptPostings(lines: readonly SettledLine[]): BookPosting[] {
  return lines.flatMap((line) => {
    const amount = fen(line.amount);
    requireParts(line.parts, amount);
    const bank: BookPosting = posting(line.on, 'bank', yuan(amount));
    return [bank, ...line.parts.map((part) => partPosting(line.on, part, amount > 0n ? -1n : 1n))];
  });
}

/**
 * What it posts that a line is something else than was thought: its former parts the other way round, and the new ones, on the line's own day. The bank's account is not touched.
 *
 * @throws RangeError as {@link receiptPostings}
 */
export function assignedPostings(line: SettledLine, after: readonly SettledPart[]): BookPosting[] {
  const amount = fen(line.amount);
  const sign = amount > 0n ? -1n : 1n;
  requireParts(line.parts, amount);
  requireParts(after, amount);
  return [
    ...line.parts.map((part) => partPosting(line.on, part, -sign)),
    ...after.map((part) => partPosting(line.on, part, sign)),
  ];
}

/**
 * What it posts that a unit's money of one period pays its dues of another.
 *
 * @throws RangeError for an amount that is not above zero: a fault of ours
 */
export function setOffPostings(day: PlainDate, items: readonly SetOff[]): BookPosting[] {
  return items.flatMap(({ unit, period, from, held, amount }) => {
    if (fen(amount) <= 0n) throw new RangeError(`nothing to set off: ${amount}`);
    const by = { unit, party: 'unit' };
    return [
      posting(day, held === 'advance' ? 'fees-in-advance' : 'fees-receivable', amount, { ...by, period: from }),
      posting(day, 'fees-receivable', yuan(-fen(amount)), { ...by, period }),
    ];
  });
}

/**
 * Holds that parts make up a line.
 *
 * @param amount - of the line, with its sign
 * @throws RangeError as {@link receiptPostings}
 */
export function requireParts(parts: readonly SettledPart[], amount: Fen): void {
  const direction = amount > 0n ? 'in' : 'out';
  for (const part of parts) {
    const { directions, names } = bookings[part.kind];
    if (directions !== 'both' && directions !== direction)
      throw new RangeError(`${part.kind} does not go ${direction}`);
    if (fen(part.amount) <= 0n) throw new RangeError(`a part of nothing: ${part.kind}`);
    for (const name of names) if (part[name] === null) throw new RangeError(`${part.kind} names no ${name}`);
  }
  const sum = sumOf(parts.map((part) => fen(part.amount)));
  if (sum === 0n || sum !== (amount > 0n ? amount : -amount))
    throw new RangeError(`parts of ${yuan(sum)} in a line of ${yuan(amount)}`);
}

function partPosting(day: PlainDate, { kind, amount, unit, period, payer }: SettledPart, sign: bigint): BookPosting {
  const party = ofUnits.has(kind) ? 'unit' : payer;
  return posting(day, bookings[kind].account, yuan(sign * fen(amount)), { unit, party, period });
}

function posting(
  day: PlainDate,
  account: AccountId,
  amount: Yuan,
  of: { readonly unit: string | null; readonly party: string | null; readonly period: string | null } = none,
): BookPosting {
  const { unit, party, period } = of;
  return { account, amount, day, party, plan: null, unit, ...(period === null ? {} : { period }) };
}

const none = { unit: null, party: null, period: null } as const;
