import { type Fen, fen, sumOf, type Yuan, yuan } from '../../value/money.ts';
import { accounts } from '../accounts.ts';
import type { Short } from '../short.ts';
import type { CarryPart } from './carry-over.ts';
import type { BenefitLine, FundStatement, IncomeLine, SplitLine } from './fund-statement.ts';
import { shortageOf } from './shortage.ts';

/**
 * The statements of several offices as one: each line added up as it stands in their books, so that splits stay rounded as each office takes them. Whether the fund is short is
 * looked at of the whole.
 *
 * @param first - gives the scope of the carry-over
 * @param others - of the same period
 */
export function addStatements(
  first: FundStatement,
  others: readonly FundStatement[],
  short: Short | undefined,
): FundStatement {
  const all = [first, ...others];
  const total = (of: (each: FundStatement) => Yuan) => yuan(sumOf(all.map((each) => fen(of(each)))));
  const [opening, incomeTotal] = [total((each) => each.opening), total((each) => each.incomeTotal)];
  const [splitsTotal, benefitsTotal] = [total((each) => each.splitsTotal), total((each) => each.benefitsTotal)];
  return {
    opening,
    income: addIncome(all),
    incomeTotal,
    splits: addSplits(all),
    splitsTotal,
    benefits: addBenefits(all),
    benefitsTotal,
    closing: total((each) => each.closing),
    position: {
      accounts: addAccounts(all),
      splitsToPost: total(({ position }) => position.splitsToPost),
      elsewhere: total(({ position }) => position.elsewhere),
    },
    carryOver: { scope: first.carryOver.scope, parts: addParts(all) },
    shortage: shortageOf({
      owed: fen(benefitsTotal),
      available: fen(opening) + fen(incomeTotal) - fen(splitsTotal),
      short,
    }),
  };
}

function addIncome(all: readonly FundStatement[]): IncomeLine[] {
  const lines = grouped(
    all.flatMap(({ income }) => income),
    orderOf,
    (one, other) => ({ ...one, amount: sum(one.amount, other.amount) }),
  );
  return lines.filter(({ amount }) => amount !== '0.00').sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

/** Accounts in order of their numbers; what units remit before what others pay. */
function orderOf({ account, from }: IncomeLine): string {
  return [accounts[account].number, account === 'fee-income' && from === 'unit' ? 0 : 1, from ?? ''].join('\n');
}

function addSplits(all: readonly FundStatement[]): SplitLine[] {
  return grouped(
    all.flatMap(({ splits }) => splits),
    ({ title, to, rate, of }) => [title, to, rate, of].join('\n'),
    (one, other) => ({ ...one, base: sum(one.base, other.base), amount: sum(one.amount, other.amount) }),
  );
}

/** By benefit; what no claim explains stands last. */
function addBenefits(all: readonly FundStatement[]): BenefitLine[] {
  const lines = grouped(
    all.flatMap(({ benefits }) => benefits),
    ({ benefit }) => benefit ?? '',
    (one, other): BenefitLine => ({
      benefit: one.benefit,
      visits: one.visits === null ? null : one.visits + (other.visits ?? 0),
      amount: sum(one.amount, other.amount),
    }),
  );
  return [...lines.filter(({ benefit }) => benefit !== null), ...lines.filter(({ benefit }) => benefit === null)];
}

function addAccounts(all: readonly FundStatement[]): FundStatement['position']['accounts'] {
  const lines = grouped(
    all.flatMap(({ position }) => position.accounts),
    ({ account }) => account,
    (one, other) => ({ ...one, amount: sum(one.amount, other.amount) }),
  );
  return lines
    .filter(({ amount }) => amount !== '0.00')
    .sort((one, other) => (accounts[one.account].number < accounts[other.account].number ? -1 : 1));
}

function addParts(all: readonly FundStatement[]): CarryPart[] {
  const key = ({ region, unit }: CarryPart) => unit ?? region ?? '';
  const lines = grouped(
    all.flatMap(({ carryOver }) => carryOver.parts),
    key,
    (one, other) => ({
      ...one,
      opening: sum(one.opening, other.opening),
      result: sum(one.result, other.result),
      closing: sum(one.closing, other.closing),
    }),
  );
  return lines.sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

const sum = (one: Yuan, other: Yuan): Yuan => yuan((fen(one) + fen(other)) as Fen);

/** Lines of the same key as one, in the order in which the keys come first. */
function grouped<Line>(
  lines: readonly Line[],
  key: (line: Line) => string,
  add: (one: Line, other: Line) => Line,
): Line[] {
  const found = new Map<string, Line>();
  for (const line of lines) {
    const before = found.get(key(line));
    found.set(key(line), before === undefined ? line : add(before, line));
  }
  return [...found.values()];
}
