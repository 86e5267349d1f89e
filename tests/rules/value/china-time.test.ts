import { describe, expect, it } from 'vitest';
import { chinaDay, chinaTime, chinaTimeOfDay, shownTime } from '../../../src/rules/value/china-time.ts';

describe('the time of China', () => {
  it('is eight hours ahead of UTC the whole year', () => {
    expect(chinaTime(new Date('2026-01-31T16:00:00Z'))).toBe('2026-02-01T00:00:00+08:00');
    expect(chinaTime(new Date('2026-07-01T04:05:06.789Z'))).toBe('2026-07-01T12:05:06+08:00');
  });

  it('turns the day at midnight in China, whatever offset a moment was noted by', () => {
    const before = ['2026-06-30T15:59:59Z', '2026-06-30T11:59:59-04:00', '2026-06-30T23:59:59+08:00'];
    const after = ['2026-06-30T16:00:00Z', '2026-06-30T12:00:00-04:00', '2026-07-01T00:00:00+08:00'];
    expect(before.map(chinaDay)).toEqual(before.map(() => '2026-06-30'));
    expect(after.map(chinaDay)).toEqual(after.map(() => '2026-07-01'));
    expect(after.map(chinaTimeOfDay)).toEqual(after.map(() => '00:00'));
  });

  it('is shown to the minute', () => {
    expect(shownTime('2026-12-31T20:30:59-05:00')).toBe('2027-01-01 09:30');
  });

  it('is none of what is no moment', () => {
    expect(() => chinaTime('yesterday')).toThrow(RangeError);
  });
});
