import type { Ledger } from '../../io/ledger/ledger.ts';
import { type FiguresWish, periodTallies } from '../../io/ledger/read/books/period-figures.ts';
import { helpedVisits } from '../../io/ledger/read/books/period-figures-visits.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import type { AccountId } from '../../rules/fund/accounts.ts';
import { type BookSum, creditOf } from '../../rules/fund/statement/fund-books.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { addFigures } from '../../rules/summary/add-figures.ts';
import type { PeriodUnits } from '../../rules/summary/period-figures.ts';
import { selfPaidBefore, withVisit } from '../../rules/summary/self-paid.ts';
import type { Tallies } from '../../rules/summary/tallies.ts';
import type { SelfPaid } from '../../rules/summary/unit-figures.ts';
import { unitFiguresOf } from '../../rules/summary/unit-figures-of.ts';
import { yuan } from '../../rules/value/money.ts';

/** A period whose figures are asked for. */
export interface PeriodAsked {
  readonly ledger: Ledger;
  readonly period: PeriodInForce;
  readonly scheme: Scheme;
  readonly books: readonly BookSum[];
}

/** Counts a period of this ledger by unit, and what belongs to no unit. */
export async function periodUnits(
  { ledger, period, scheme, books }: PeriodAsked,
  wish: FiguresWish,
): Promise<{ readonly figures: PeriodUnits; readonly tallies: Tallies }> {
  const tallies = await periodTallies(ledger, period, wish);
  const selfPaid = await selfPaidByUnit({ ledger, period, scheme }, wish);
  const units = unitFiguresOf(tallies, wish.bounds, selfPaid);
  const own = books.filter(({ part }) => part === 'own' || part === 'added');
  const income = (account: AccountId) => yuan(creditOf(own.filter((sum) => sum.account === account)));
  const figures = {
    period: { id: `${period.scheme}/${period.number}`, ...period },
    units,
    figures: addFigures(units),
    subsidies: tallies.subsidies.map((each) => ({ ...each, due: yuan(each.due), received: yuan(each.received) })),
    other: {
      interest: income('interest-income'),
      grants: income('subsidy-income'),
      donations: income('donation-income'),
    },
  };
  return { figures, tallies };
}

async function selfPaidByUnit(
  { ledger, period, scheme }: Omit<PeriodAsked, 'books'>,
  { until }: FiguresWish,
): Promise<ReadonlyMap<string | null, SelfPaid>> {
  const byUnit = new Map<string | null, SelfPaid>();
  // Where no benefit has a base, no claim can say what its member had paid.
  if (!Object.values(scheme.benefits ?? {}).some(({ base }) => base !== undefined)) return byUnit;
  for await (const visit of helpedVisits(ledger, period, until)) {
    const before = selfPaidBefore(scheme, visit);
    if (before !== undefined && before > 0n) {
      byUnit.set(visit.unit, withVisit(byUnit.get(visit.unit), before, visit.amount));
    }
  }
  return byUnit;
}
