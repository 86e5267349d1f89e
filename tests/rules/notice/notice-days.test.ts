import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagedSchemes } from '../../../src/io/scheme/read-schemes.ts';
import { readCalendars } from '../../../src/rules/claim/calendar-file.ts';
import { noticeEnd } from '../../../src/rules/notice/notice-days.ts';

const text = readFileSync(join(packagedSchemes(), 'calendar.yaml'), 'utf8');
const { calendar } = readCalendars([{ id: 'calendar', file: 'calendar.yaml', text }]);
if (!calendar) throw new Error('no calendar');

it.each([
  ['seven days, the first included', { days: 7 }, '2026-07-06', '2026-07-12'],
  ['one day is the day itself', { days: 1 }, '2026-07-06', '2026-07-06'],
  ['five working days from a Monday', { days: 5, working: true }, '2026-07-06', '2026-07-10'],
  ['from a Wednesday over a weekend', { days: 5, working: true }, '2026-07-08', '2026-07-14'],
  ['from a Saturday, which does not count', { days: 5, working: true }, '2026-07-11', '2026-07-17'],
  ['over the National Day, with the Saturday worked for it', { days: 5, working: true }, '2026-09-29', '2026-10-10'],
])('%s', (_, rule, first, last) => {
  expect(noticeEnd(rule, first, calendar)).toEqual({ last });
});

it('tells why the last day is not known', () => {
  expect(noticeEnd(undefined, '2026-07-06', calendar)).toEqual({ last: undefined, why: 'days-unknown' });
  expect(noticeEnd({}, '2026-07-06', calendar)).toEqual({ last: undefined, why: 'days-unknown' });
  const beyond = noticeEnd({ days: 5, working: true }, '2099-01-05', calendar);
  expect(beyond).toEqual({ last: undefined, why: 'calendar-missing', year: 2099 });
});
