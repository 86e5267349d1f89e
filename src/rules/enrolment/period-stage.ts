import type { Scheme } from '../scheme/schema.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { applicationWindow, placeInWindow } from './application-window.ts';
import type { PeriodInForce } from './known.ts';

/** Where a period stands by the calendar: not yet taking rosters, taking them, running, or over while claims may still come. */
export type PeriodStage = 'before' | 'applying' | 'running' | 'runOff';

/**
 * The stage of a period on a day. From its first day to its last it runs, whether or not rosters are still taken; a period whose window has passed and that has not
 * begun is `before`. Where the scheme sets no window, rosters are taken until the period begins.
 */
export function periodStage(scheme: Scheme, period: PeriodInForce, day: PlainDate): PeriodStage {
  if (day >= period.span.to) return 'runOff';
  if (day >= period.span.from) return 'running';
  return placeInWindow(applicationWindow(scheme, period), day) === 'in' ? 'applying' : 'before';
}
