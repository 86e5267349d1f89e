import { z } from 'zod';
import { date, listOf, words } from '../scheme/basics.ts';
import { clause } from '../scheme/clause.ts';
import { knownKeys } from '../scheme/known-keys.ts';
import { readShapeOf } from '../scheme/read-shape.ts';
import { readSource } from '../scheme/read-source.ts';
import type { SchemeProblem } from '../scheme/scheme-problem.ts';
import type { SchemePath, SchemeSource } from '../scheme/source-tree.ts';
import { daysBetween, isPlainDate, type PlainDate, plusDays } from '../value/plain-date.ts';
import type { WorkingCalendar } from './claim.ts';

/** A public holiday; both days are days off. */
const holiday = z
  .strictObject({ name: words, from: date, to: date })
  .refine(({ from, to }) => from <= to, 'holidayOrder');

const year = z.strictObject({
  holidays: listOf(holiday),
  workdays: z.array(date.refine(isWeekend, 'weekend'), { error: 'list' }),
});

/** Public holidays and worked weekends by year: `schemes/calendar.yaml`. Every day lies in its year, none is in two holidays, none both off and worked. */
const calendarFile = z.strictObject({
  clause,
  years: z.record(z.string().regex(/^\d{4}$/, 'year'), year).superRefine((years, context) => {
    for (const [number, { holidays, workdays }] of Object.entries(years)) {
      const off = holidays.flatMap(({ from, to }) => daysOf(from, to));
      const days = [...off, ...workdays];
      const wrong = days.find((day, index) => !day.startsWith(`${number}-`) || days.indexOf(day) !== index);
      if (wrong !== undefined) context.addIssue({ code: 'custom', message: 'daysOfYear', path: [number] });
    }
  }),
});
type CalendarFile = z.infer<typeof calendarFile>;

/** What became of the tables of holidays. */
export interface CalendarReading {
  /** Undefined where a problem was found. */
  readonly calendar: WorkingCalendar | undefined;
  readonly problems: readonly SchemeProblem[];
}

/**
 * Reads tables of holidays, telling everything that is wrong in them.
 *
 * @param sources - of two that have the same year the later holds for it
 */
export function readCalendars(sources: readonly SchemeSource[]): CalendarReading {
  const problems: SchemeProblem[] = [];
  const years: CalendarFile['years'] = {};
  for (const source of sources) {
    const { root, problems: ofYaml } = readSource(source);
    problems.push(...ofYaml);
    if (!root) continue;
    const shape = readShapeOf(root, { schema: calendarFile, keysAt });
    problems.push(...shape.problems);
    Object.assign(years, shape.value?.years);
  }
  return { calendar: problems.length > 0 ? undefined : calendarOf(years), problems };
}

function keysAt(path: SchemePath): readonly string[] {
  return knownKeys(path, JSON.parse(JSON.stringify(z.toJSONSchema(calendarFile, { io: 'input', target: 'draft-7' }))));
}

function calendarOf(years: CalendarFile['years']): WorkingCalendar {
  const tables = Object.values(years);
  const holidays = tables.flatMap((each) => each.holidays);
  return {
    years: Object.keys(years).map(Number),
    holidays: holidays.map(({ from, to }) => ({ from, to: plusDays(to, 1) })),
    workdays: tables.flatMap(({ workdays }) => workdays),
  };
}

const A_MONDAY = '2024-01-01';

/** Also for what is no date, which is told by itself. */
function isWeekend(day: string): boolean {
  if (!isPlainDate(day)) return true;
  return ((daysBetween(A_MONDAY, day) % 7) + 7) % 7 >= 5;
}

/** No holiday lasts so long; a mistyped year must not make a list of centuries. */
const LONGEST_HOLIDAY = 31;

function daysOf(from: PlainDate, to: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  if (!isPlainDate(from) || !isPlainDate(to)) return days;
  for (let day = from; day <= to && days.length <= LONGEST_HOLIDAY; day = plusDays(day, 1)) days.push(day);
  return days;
}
