import { expect, it } from 'vitest';
import { nextPeriodStart } from '../../../src/rules/scheme/next-period-start.ts';

it.each([
  ['07-01', '2026-06-30', '2026-07-01'],
  ['07-01', '2026-07-01', '2026-07-01'],
  ['07-01', '2026-07-02', '2027-07-01'],
  ['01-01', '2026-12-31', '2027-01-01'],
  ['12-31', '2026-01-01', '2026-12-31'],
])('of periods that start on %s, the first not before %s starts on %s', (on, from, start) =>
  expect(nextPeriodStart(on, from)).toBe(start),
);
