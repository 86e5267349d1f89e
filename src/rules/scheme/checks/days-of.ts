import type { WaitingLength } from '../waiting.ts';

const LONGEST = { D: 1, M: 31, Y: 366 } as const;
const SHORTEST = { D: 1, M: 28, Y: 365 } as const;

/** The most days that a duration can have: `P1Y` gives 366. */
export function longestDays(duration: string): number {
  return daysOf(duration, LONGEST);
}

/** The fewest days that a duration can have: `P1Y` gives 365. */
export function shortestDays(duration: string): number {
  return daysOf(duration, SHORTEST);
}

/** The most days that a rule of waiting can last: of `P1M` 31. */
export function mostDays({ days, length }: WaitingLength): number {
  return length === undefined ? (days ?? 0) : longestDays(length);
}

/** The fewest days that a rule of waiting can last: of `P1M` 28. */
export function fewestDays({ days, length }: WaitingLength): number {
  return length === undefined ? (days ?? 0) : shortestDays(length);
}

function daysOf(duration: string, unitDays: Readonly<Record<'D' | 'M' | 'Y', number>>): number {
  const unit = duration.at(-1);
  return Number(duration.slice(1, -1)) * (unit === 'D' || unit === 'M' || unit === 'Y' ? unitDays[unit] : 1);
}
