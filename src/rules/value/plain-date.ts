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

/** Days of 400 years, after which the calendar repeats itself. */
const DAYS_OF_CYCLE = 146_097;

/** From 1 March of the year 0, where the cycles below begin, to 1 January 1970, from which days are numbered. */
const DAYS_TO_1970 = 719_468;

/** Days forth and back from 1970 as far as a date is written; as far as Temporal goes. */
const FARTHEST_DAY = 100_000_000;

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
  return dateOfDay(dayOf(date) + days);
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
  return dayOf(to) - dayOf(from);
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
  return dateOfDay(dayNumber(reachedYear, reachedMonth, Math.min(day, last)));
}

function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Number of the day of a date. @throws RangeError where the text is none */
function dayOf(date: PlainDate): number {
  if (!isPlainDate(date)) throw new RangeError(`not a date: ${date}`);
  const { year, month, day } = partsOf(date);
  return dayNumber(year, month, day);
}

/** Days since 1 January 1970. Years are counted from March, so that the leap day is a year's last and months have their days by one formula. */
function dayNumber(year: number, month: number, day: number): number {
  const fromMarch = month > 2 ? year : year - 1;
  const cycle = Math.floor(fromMarch / 400);
  const ofCycle = fromMarch - cycle * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const inCycle = ofCycle * 365 + Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100) + ofYear;
  return cycle * DAYS_OF_CYCLE + inCycle - DAYS_TO_1970;
}

/** The date of a day by its number, the other way round. @throws RangeError for a day farther off than dates are written */
function dateOfDay(number: number): PlainDate {
  if (!(Math.abs(number) <= FARTHEST_DAY)) throw new RangeError(`too far from today: ${number} days from 1970`);
  const days = number + DAYS_TO_1970;
  const cycle = Math.floor(days / DAYS_OF_CYCLE);
  const inCycle = days - cycle * DAYS_OF_CYCLE;
  // The leap days before it are taken out, so that every year has 365.
  const leapDays = Math.floor(inCycle / 1460) - Math.floor(inCycle / 36_524) + Math.floor(inCycle / 146_096);
  const ofCycle = Math.floor((inCycle - leapDays) / 365);
  const ofYear = inCycle - (365 * ofCycle + Math.floor(ofCycle / 4) - Math.floor(ofCycle / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return textOf(cycle * 400 + ofCycle + (month > 2 ? 0 : 1), month, day);
}

/** ISO 8601; a year that needs more than four digits, or is before the year 0, has a sign and six. */
function textOf(year: number, month: number, day: number): PlainDate {
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${padded(Math.abs(year), sign === '' ? 4 : 6)}-${padded(month, 2)}-${padded(day, 2)}`;
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
