import type { Fund } from '../../scheme/fund.ts';
import { type Fen, fen, sumOf, type Yuan, yuan } from '../../value/money.ts';
import { type AccountId, accounts } from '../accounts.ts';
import { splitsOf } from '../splits.ts';
import { type CarryOver, carryOverOf } from './carry-over.ts';
import { type BookSum, creditOf, isOpening, isResult } from './fund-books.ts';
import { type Shortage, shortageOf } from './shortage.ts';

/** Income of one kind from one source. */
export interface IncomeLine {
  readonly account: 'fee-income' | 'subsidy-income' | 'interest-income' | 'donation-income';
  /** `unit` for what units remit, else a payer; null where the books name nobody. */
  readonly from: string | null;
  readonly amount: Yuan;
}

/** What is taken out under one split. */
export interface SplitLine {
  readonly title: string;
  readonly to: 'adjustment-fund' | 'reserve' | 'management';
  readonly rate: string;
  readonly of: 'fees' | 'income';
  /** The fees or the income. */
  readonly base: Yuan;
  readonly amount: Yuan;
}

/** What one benefit was given; `benefit` is null for what no claim explains: payments that fell to the fund, corrections. */
export interface BenefitLine {
  readonly benefit: string | null;
  readonly visits: number | null;
  readonly amount: Yuan;
}

/** 互助金收支情况表 of a period: what the fund had, what came in, what went out, what is left; and where it is. */
export interface FundStatement {
  readonly opening: Yuan;
  /** In the order of the accounts' numbers, only what is not zero. */
  readonly income: readonly IncomeLine[];
  readonly incomeTotal: Yuan;
  readonly splits: readonly SplitLine[];
  readonly splitsTotal: Yuan;
  readonly benefits: readonly BenefitLine[];
  readonly benefitsTotal: Yuan;
  /** Opening balance and income less splits and benefits; below zero where the fund is short. */
  readonly closing: Yuan;
  /** How the closing balance is made up: assets positive, debts negative; with what is not the period's own they add up to it. */
  readonly position: {
    readonly accounts: readonly { readonly account: AccountId; readonly amount: Yuan }[];
    /** Splits that are taken out here and that closing has still to post. */
    readonly splitsToPost: Yuan;
    /** What later periods and other schemes of the same fund have added. */
    readonly elsewhere: Yuan;
  };
  readonly carryOver: CarryOver;
  readonly shortage: Shortage | null;
}

/** What a statement is made of. */
export interface StatementBasis {
  /** Everything that the ledger's books hold, up to the statement's day. */
  readonly books: readonly BookSum[];
  readonly fund: Fund | undefined;
  /** A unit by its id; undefined where it is not known. */
  readonly unitOf: (unit: string) => { readonly name: string; readonly region: string | null } | undefined;
  /** What claims of the period were given, by benefit. */
  readonly benefits: readonly { readonly benefit: string; readonly visits: number; readonly amount: Yuan }[];
}

/**
 * The fund statement of a period, from the books. Splits are taken out whether closing has posted them or not, so that it reads the same before and after.
 *
 * @throws RangeError where the books do not balance, or splits take more than the whole income: faults of ours
 */
export function fundStatement({ books, fund, unitOf, benefits }: StatementBasis): FundStatement {
  const own = books.filter(({ part }) => part === 'own');
  const of = (account: AccountId) => creditOf(own.filter((sum) => sum.account === account));
  const added = books.filter(({ part }) => part === 'added');
  const income = incomeLines([...own, ...added]);
  const incomeTotal = sumOf(income.map(({ amount }) => fen(amount)));
  // What payers add because the fund is short is no income of which anything is taken out.
  const { parts } = splitsOf(fund?.splits ?? [], {
    fees: positive(of('fee-income')),
    income: positive(incomeTotal - creditOf(added)),
  });
  const splitsTotal = sumOf(parts.map(({ amount }) => amount));
  const posted = -sumOf((['adjustment-expense', 'reserve-expense', 'management-expense'] as const).map(of));
  const given = -of('benefits-expense');
  const opening = creditOf(books.filter(isOpening));
  const available = opening + incomeTotal - splitsTotal;
  return {
    opening: yuan(opening),
    income,
    incomeTotal: yuan(incomeTotal),
    splits: parts.map(({ split, of: base, amount }) => {
      const { title, to, rate } = split;
      return { title, to, rate, of: split.of, base: yuan(base), amount: yuan(amount) };
    }),
    splitsTotal: yuan(splitsTotal),
    benefits: benefitLines(benefits, given),
    benefitsTotal: yuan(given),
    closing: yuan(available - given),
    position: positionOf(books, available - given, splitsTotal - posted),
    carryOver: carryOverOf({ books, fund, unitOf }),
    shortage: shortageOf({ owed: given, available, short: fund?.short }),
  };
}

/** Of an income that was taken back nothing is taken out. */
const positive = (amount: Fen): Fen => (amount > 0n ? amount : 0n);

function incomeLines(own: readonly BookSum[]): IncomeLine[] {
  const fees = creditOf(own.filter(({ account }) => account === 'fee-income'));
  const others = new Map<string, Fen>();
  // What others owe of fees is debited to them when it falls due; what they pay of it later is no income.
  for (const { account, party, debit } of own) {
    if (account === 'subsidies-receivable') others.set(party ?? '', (others.get(party ?? '') ?? 0n) + debit);
  }
  const byOthers = [...others].map(([from, amount]) => ({ account: 'fee-income' as const, from, amount }));
  const remitted = fees - sumOf(byOthers.map(({ amount }) => amount));
  const rest = (['subsidy-income', 'interest-income', 'donation-income'] as const).flatMap((account) => {
    const sums = own.filter((sum) => sum.account === account);
    // Who gives is told of grants alone: a donor may be a person.
    const named = account === 'subsidy-income' ? sums : sums.map((sum) => ({ ...sum, party: null }));
    return partiesOf(named).map(([from, amount]) => ({ account, from, amount }));
  });
  return [{ account: 'fee-income' as const, from: 'unit', amount: remitted }, ...byOthers.sort(bySource), ...rest]
    .filter(({ amount }) => amount !== 0n)
    .map((line) => ({ ...line, amount: yuan(line.amount) }));
}

function partiesOf(sums: readonly BookSum[]): [string | null, Fen][] {
  const parties = new Map<string | null, Fen>();
  for (const sum of sums) parties.set(sum.party, (parties.get(sum.party) ?? 0n) + creditOf([sum]));
  return [...parties].sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1));
}

const bySource = (one: { readonly from: string }, other: { readonly from: string }) => (one.from < other.from ? -1 : 1);

function benefitLines(benefits: StatementBasis['benefits'], given: Fen): BenefitLine[] {
  const other = given - sumOf(benefits.map(({ amount }) => fen(amount)));
  return other === 0n ? [...benefits] : [...benefits, { benefit: null, visits: null, amount: yuan(other) }];
}

function positionOf(books: readonly BookSum[], closing: Fen, splitsToPost: Fen): FundStatement['position'] {
  const held = new Map<AccountId, Fen>();
  for (const sum of books) {
    if (!isResult(sum)) held.set(sum.account, (held.get(sum.account) ?? 0n) - creditOf([sum]));
  }
  const elsewhere = creditOf(books.filter((sum) => sum.part === 'elsewhere' && isResult(sum)));
  if (sumOf(held.values()) - splitsToPost - elsewhere !== closing) throw new RangeError('the books do not balance');
  const inOrder = [...held].sort(([one], [other]) => (accounts[one].number < accounts[other].number ? -1 : 1));
  return {
    accounts: inOrder
      .filter(([, amount]) => amount !== 0n)
      .map(([account, amount]) => ({ account, amount: yuan(amount) })),
    splitsToPost: yuan(splitsToPost),
    elsewhere: yuan(elsewhere),
  };
}
