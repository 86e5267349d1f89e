import type { Fen } from '../../value/money.ts';
import type { BalanceMonth, PaidMonth } from './audit-figures.ts';

/** Every month from the first to the last, both with them, as `2026-10`. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${yearText(year + 1)}-01` : `${yearText(year)}-${String(number + 1).padStart(2, '0')}`;
}

const yearText = (year: number) => String(year).padStart(4, '0');

/** The months in which something was paid, and those between them. */
export function everyPaidMonth(paid: readonly PaidMonth[]): PaidMonth[] {
  const byMonth = new Map(paid.map((each) => [each.month, each]));
  return spanOf(paid).map((month) => byMonth.get(month) ?? { month, payments: 0, amount: 0n });
}

/** Adds up what was booked month by month; a month in which nothing was ends as the one before. */
export function balances(booked: readonly BalanceMonth[]): BalanceMonth[] {
  const byMonth = new Map(booked.map((each) => [each.month, each]));
  let [fund, bank]: [Fen, Fen] = [0n, 0n];
  return spanOf(booked).map((month) => {
    const own = byMonth.get(month);
    fund += own?.fund ?? 0n;
    bank += own?.bank ?? 0n;
    return { month, fund, bank };
  });
}

function spanOf(months: readonly { readonly month: string }[]): string[] {
  const names = months.map(({ month }) => month).sort();
  const [first, last] = [names[0], names.at(-1)];
  return first === undefined || last === undefined ? [] : monthsBetween(first, last);
}
