import { Temporal } from 'temporal-polyfill';

/** A date without time or zone, as ISO 8601 text: `"2026-07-01"`. Compares in order as text. */
export type PlainDate = string;

/** A span of dates: `from` is in it, `to` is the first day after it. */
export interface DateSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Whether the text is a date of the calendar in the form `2026-07-01`. */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The date some days later (or, with a negative number, earlier). */
export function plusDays(date: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The date an ISO 8601 duration later, such as `P1Y`, `P3Y` or `P6M`; a day that the month lacks becomes its last. */
export function plusDuration(date: PlainDate, duration: string): PlainDate {
  return Temporal.PlainDate.from(date).add(Temporal.Duration.from(duration)).toString();
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** Completed years of age (周岁) on a day: a birthday counts from that day on; who was born on 29 February has it on 1 March of other years. */
export function ageOn(birthDate: PlainDate, day: PlainDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Whether two spans share a day. */
export function overlap(one: DateSpan, other: DateSpan): boolean {
  return one.from < other.to && other.from < one.to;
}
