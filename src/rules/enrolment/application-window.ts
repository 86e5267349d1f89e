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
 * The window in which fees are paid for a period.
 *
 * @returns from its first day to the day after its last; undefined where the scheme sets none
 */
export function paymentWindow(scheme: Scheme, period: PeriodInForce): DateSpan | undefined {
  return windowOf(scheme.period.pay, period);
}

function windowOf(window: Scheme['period']['apply'], period: PeriodInForce): DateSpan | undefined {
  if (window === undefined) return undefined;
  const year = Number(period.span.from.slice(0, 4)) - (window.year === 'before' ? 1 : 0);
  const crossesNewYear = window.to < window.from;
  return {
    from: `${year}-${window.from}`,
    to: plusDays(`${crossesNewYear ? year + 1 : year}-${window.to}`, 1),
  };
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
