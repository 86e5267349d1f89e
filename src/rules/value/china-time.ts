import type { PlainDate } from './plain-date.ts';

/** All of China keeps one time, without summer time, and the days of every scheme are its days. */
const OFFSET = '+08:00';
const AHEAD = 8 * 60 * 60 * 1000;

/**
 * A moment as clocks in China show it, to the second: `2026-06-18T09:30:05+08:00`. What a run notes and what it is shown by is this, wherever the machine stands and whatever zone it keeps.
 *
 * @param moment - a point of time, or ISO 8601 with its offset
 * @throws RangeError where it is none
 */
export function chinaTime(moment: Date | string): string {
  const instant = typeof moment === 'string' ? new Date(moment) : moment;
  return new Date(instant.getTime() + AHEAD).toISOString().slice(0, 19) + OFFSET;
}

/** The calendar day of a moment in China: the day of the business unless `--as-of` names another. */
export function chinaDay(moment: Date | string): PlainDate {
  return chinaTime(moment).slice(0, 10);
}

/** The time of day of a moment in China, to the minute: `09:30`. */
export function chinaTimeOfDay(moment: Date | string): string {
  return chinaTime(moment).slice(11, 16);
}

/** A moment as people read it, by China's clocks: `2026-06-18 09:30`. So a run bears one time on the terminal and in its workbooks, wherever either is made. */
export function shownTime(moment: Date | string): string {
  return `${chinaDay(moment)} ${chinaTimeOfDay(moment)}`;
}
