import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { processSurroundings } from '../../src/commands/surroundings.ts';

const zone = process.env.TZ;
const surroundings = processSurroundings();

describe.each([
  ['UTC', 0],
  ['America/New_York', 4],
  ['Asia/Shanghai', -8],
  ['Pacific/Auckland', -12],
])('on a machine that keeps %s', (name, hoursBehind) => {
  beforeEach(() => {
    process.env.TZ = name;
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ['2026-06-30T15:59:59Z', '2026-06-30', '2026-06-30T23:59:59+08:00'],
    ['2026-06-30T16:00:00Z', '2026-07-01', '2026-07-01T00:00:00+08:00'],
    ['2026-07-01T03:59:59Z', '2026-07-01', '2026-07-01T11:59:59+08:00'],
  ])('at %s it is %s', (moment, today, now) => {
    vi.setSystemTime(moment);
    expect(new Date().getTimezoneOffset() / 60).toBe(hoursBehind);
    expect([surroundings.today(), surroundings.now()]).toEqual([today, now]);
  });
});
