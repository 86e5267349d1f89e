/** A date without time or zone, as ISO 8601 text: `"2026-07-01"`. Compares in order as text. */
export type PlainDate = string;

/** A span of dates: `from` is in it, `to` is the first day after it. */
export interface DateSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DURATION = /^(-?)P(\d{1,6})([YMD])$/;
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the text is a date of the calendar in the form `2026-07-01`. */
export function isPlainDate(text: string): text is PlainDate {
  if (!DATE.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month has, counted from 1; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
}

/**
 * The date some days later (or, with a negative number, earlier).
 *
 * @throws RangeError where the text is no date
 */
export function plusDays(date: PlainDate, days: number): PlainDate {
  return textOf(midnight(date) + days * MILLISECONDS_A_DAY);
}

/**
 * The date a duration of whole years, months or days later, such as `P1Y`, `P6M` or `P90D`, or earlier with a `-` before it; a day that the month lacks becomes
 * its last.
 *
 * @throws RangeError where the texts are no date and no such duration
 */
export function plusDuration(date: PlainDate, duration: string): PlainDate {
  const [, sign, count, unit] = DURATION.exec(duration) ?? [];
  if (count === undefined) throw new RangeError(`not a duration in years, months or days: ${duration}`);
  const amount = sign === '-' ? -Number(count) : Number(count);
  if (unit === 'D') return plusDays(date, amount);
  return plusMonths(date, unit === 'Y' ? amount * 12 : amount);
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (midnight(to) - midnight(from)) / MILLISECONDS_A_DAY;
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

function plusMonths(date: PlainDate, months: number): PlainDate {
  if (!isPlainDate(date)) throw new RangeError(`not a date: ${date}`);
  const { year, month, day } = partsOf(date);
  const reached = year * 12 + (month - 1) + months;
  const [reachedYear, reachedMonth] = [Math.floor(reached / 12), (((reached % 12) + 12) % 12) + 1];
  const last = daysInMonth(reachedYear, reachedMonth);
  return textOf(new Date(0).setUTCFullYear(reachedYear, reachedMonth - 1, Math.min(day, last)));
}

function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** A day has no zone here: it stands for its midnight in UTC, which knows no summer time. */
function midnight(date: PlainDate): number {
  if (!isPlainDate(date)) throw new RangeError(`not a date: ${date}`);
  return Date.parse(date);
}

function textOf(moment: number): PlainDate {
  return new Date(moment).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
