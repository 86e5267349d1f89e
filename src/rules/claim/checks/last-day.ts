import type { Deadline, Notice } from '../../scheme/claims.ts';
import { type PlainDate, plusDays, plusDuration } from '../../value/plain-date.ts';
import { coverageOn } from '../coverage.ts';
import { dayOf } from '../event-day.ts';
import type { ClaimView } from '../view.ts';
import { plusWorkingDays } from './working-days.ts';

/** The last day on which the claim is in time, or what is wanting to know it. */
export type LastDay =
  | { readonly last: PlainDate }
  /** In time whatever the holidays are: so many days have not passed at all. */
  | { readonly last: 'not-yet' }
  | { readonly last: undefined; readonly wanting: 'day'; readonly fact: string }
  | { readonly last: undefined; readonly wanting: 'calendar'; readonly year: number };

/** A day of the year in the year in which the period starts, or in the one after. */
export function dayInPeriod({ situation }: ClaimView, on: string, year: 'same' | 'after'): PlainDate {
  const start = Number(situation.period.span.from.slice(0, 4));
  return `${start + (year === 'after' ? 1 : 0)}-${on}`;
}

/**
 * The last day that a deadline, or one of telling the union, leaves.
 *
 * @param done - the day that is held to it: where so many days have not passed by then, no table of holidays is needed
 */
export function lastDay(view: ClaimView, deadline: Deadline | Notice, done: PlainDate): LastDay {
  if ('on' in deadline) return { last: dayInPeriod(view, deadline.on, deadline.year) };
  const start = startOf(view, deadline.from);
  if (start.day === undefined) return { last: undefined, wanting: 'day', fact: start.wanted };
  if ('days' in deadline) return { last: plusDays(start.day, deadline.days) };
  if ('after' in deadline) return { last: plusDuration(start.day, deadline.after) };
  const end = plusWorkingDays(start.day, deadline.workingDays, view.situation.calendar);
  if (end.day !== undefined) return { last: end.day };
  if (done <= plusDays(start.day, deadline.workingDays)) return { last: 'not-yet' };
  return { last: undefined, wanting: 'calendar', year: end.year };
}

type Start = { readonly day: PlainDate } | { readonly day: undefined; readonly wanted: string };

function startOf(view: ClaimView, from: Exclude<Deadline, { on: string }>['from']): Start {
  const { scheme, situation } = view;
  if (from === 'period-end') return { day: plusDays(situation.period.span.to, -1) };
  if (from !== 'coverage-end') return dayOf(scheme, situation.claim, from);
  const { day } = view.event;
  if (day === undefined) return view.event;
  const ends = Object.keys(scheme.plans).flatMap((plan) => coverageOn(situation.member, plan, day)?.span.to ?? []);
  const end = ends.toSorted().at(-1);
  return end === undefined ? { day: undefined, wanted: from } : { day: plusDays(end, -1) };
}
