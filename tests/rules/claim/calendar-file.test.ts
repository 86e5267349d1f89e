import { expect, it } from 'vitest';
import { readCalendarFiles } from '../../../src/io/scheme/read-calendar.ts';
import { packagedSchemes } from '../../../src/io/scheme/read-schemes.ts';
import { readCalendars } from '../../../src/rules/claim/calendar-file.ts';
import { describeSchemeProblem } from '../../../src/rules/scheme/scheme-problem.ts';
import { daysBetween, plusDays } from '../../../src/rules/value/plain-date.ts';

const packaged = await readCalendarFiles([packagedSchemes()], packagedSchemes());
const clause = 'clause: {title: t, source: s, checkedOn: 2026-11-21, basis: stated}\n';
const file = (years: string) => ({ id: 'calendar', file: 'calendar.yaml', text: `${clause}years:\n${years}\n` });

/** Days of a year that are worked by the packaged table. */
function workingDays(year: number): number {
  const { calendar } = readCalendars(packaged);
  let count = 0;
  for (let day = `${year}-01-01`; day < `${year + 1}-01-01`; day = plusDays(day, 1)) {
    const weekend = daysBetween('2024-01-06', day) % 7 === 0 || daysBetween('2024-01-07', day) % 7 === 0;
    const off = calendar?.holidays.some(({ from, to }) => from <= day && day < to) ?? false;
    if (calendar?.workdays.includes(day) || !(weekend || off)) count += 1;
  }
  return count;
}

it('the table that ships has three years, none of its days read as a problem', () => {
  const { calendar, problems } = readCalendars(packaged);
  expect(problems).toEqual([]);
  expect(calendar?.years).toEqual([2024, 2025, 2026]);
  expect(calendar?.holidays).toContainEqual({ from: '2025-10-01', to: '2025-10-09' });
  expect(packaged[0]?.text).toContain('note: 未与公布的通知核对');
});

it.each([
  [2024, 366 - 104 - 11],
  [2025, 365 - 104 - 13],
  [2026, 365 - 104 - 13],
])(
  '%i has %i working days: the year less its weekends and the public holidays, 11 and from 2025 on 13',
  (year, days) => {
    expect(workingDays(year)).toBe(days);
  },
);

it('a centre’s own table takes the place of single years', () => {
  const own = file('  2026: {holidays: [{name: 元旦, from: 2026-01-01, to: 2026-01-02}], workdays: []}');
  const { calendar } = readCalendars([...packaged, own]);
  expect(calendar?.years).toEqual([2024, 2025, 2026]);
  expect(calendar?.holidays.filter(({ from }) => from > '2026')).toEqual([{ from: '2026-01-01', to: '2026-01-03' }]);
  expect(calendar?.workdays.some((day) => day > '2026')).toBe(false);
});

it.each([
  [
    '  2026: {holidays: [{name: a, from: 2026-05-05, to: 2026-05-01}], workdays: []}',
    'years.2026.holidays[1]',
    'from not after to',
  ],
  [
    '  2026: {holidays: [{name: a, from: 2026-05-01, to: 2026-05-05}], workdays: [2026-05-08]}',
    'years.2026.workdays[1]',
    'a Saturday or Sunday',
  ],
  [
    '  2026: {holidays: [{name: a, from: 2025-05-01, to: 2025-05-05}], workdays: []}',
    'years.2026',
    'days of this year',
  ],
  [
    '  2026: {holidays: [{name: a, from: 2026-05-01, to: 2026-05-05}, {name: b, from: 2026-05-05, to: 2026-05-06}], workdays: []}',
    'years.2026',
    'days of this year',
  ],
  [
    '  2026: {holidays: [{name: a, from: 2026-05-01, to: 2026-05-09}], workdays: [2026-05-09]}',
    'years.2026',
    'days of this year',
  ],
  ['  26: {holidays: [{name: a, from: 2026-05-01, to: 2026-05-05}], workdays: []}', 'years.26', ''],
  [
    '  2026: {holidays: [{name: a, from: 2026-02-30, to: 2026-05-05}], workdays: []}',
    'years.2026.holidays[1].from',
    'a date',
  ],
  [
    '  2026: {holidays: [{named: a, from: 2026-05-01, to: 2026-05-05}], workdays: []}',
    'years.2026.holidays[1].named',
    'name',
  ],
])('%s is told', (years, path, expected) => {
  const { calendar, problems } = readCalendars([file(years)]);
  expect(calendar).toBeUndefined();
  const told = problems.map((problem) => describeSchemeProblem(problem, 'en')).find((each) => each.path === path);
  expect(told?.line).toBe(3);
  expect(told?.expected).toContain(expected);
});
