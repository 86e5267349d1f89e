import { windowOfUnit } from '../scheme/payment.ts';
import type { PaymentWindow } from '../scheme/period.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type DateSpan, type PlainDate, plusDays } from '../value/plain-date.ts';
import type { PeriodInForce } from './known.ts';

/**
 * The window in which rosters are taken for a period.
 *
 * @returns from its first day to the day after its last; undefined where the scheme sets none
 */
export function applicationWindow(scheme: Scheme, period: PeriodInForce): DateSpan | undefined {
  return windowOf(scheme.period.apply, period);
}

/**
 * The last day on which a unit's fee is paid for a period.
 *
 * @param unitKind - id of the unit's kind, where it is known
 * @returns undefined where the scheme sets no window for the unit: none at all, or windows by kind and none for this one
 */
export function lastDayToPay(
  scheme: Scheme,
  period: PeriodInForce,
  unitKind: string | undefined,
): PlainDate | undefined {
  const window = scheme.period.pay && windowOfUnit(scheme.period.pay, unitKind);
  return window && lastDay(window, period);
}

function windowOf(window: Scheme['period']['apply'], period: PeriodInForce): DateSpan | undefined {
  if (window === undefined) return undefined;
  return { from: `${firstYear(window, period)}-${window.from}`, to: plusDays(lastDay(window, period), 1) };
}

function lastDay(window: PaymentWindow, period: PeriodInForce): PlainDate {
  const crossesNewYear = window.from !== undefined && window.to < window.from;
  return `${firstYear(window, period) + (crossesNewYear ? 1 : 0)}-${window.to}`;
}

function firstYear({ year }: PaymentWindow, period: PeriodInForce): number {
  return Number(period.span.from.slice(0, 4)) - (year === 'before' ? 1 : 0);
}

/** Whether a day lies before the window, in it, or after it; without a window every day is in it. */
export function placeInWindow(window: DateSpan | undefined, day: PlainDate): 'before' | 'in' | 'after' {
  if (window === undefined) return 'in';
  if (day < window.from) return 'before';
  return day < window.to ? 'in' : 'after';
}

/**
 * Where a day lies for those who join: by the application window. Without one the period's first day is the edge (inferred: whoever could join into a period
 * that runs already, and be covered from its start, could wait until he is ill); that day itself is in time.
 */
export function placeOfDay(scheme: Scheme, period: PeriodInForce, day: PlainDate): 'before' | 'in' | 'after' {
  const window = applicationWindow(scheme, period);
  if (window === undefined) return day > period.span.from ? 'after' : 'in';
  return placeInWindow(window, day);
}
