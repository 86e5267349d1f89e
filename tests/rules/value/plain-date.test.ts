import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { daysBetween, isPlainDate, plusDays, plusDuration } from '../../../src/rules/value/plain-date.ts';

const padded = (value: number, length: number) => String(value).padStart(length, '0');

/** Any day of the years 0 to 9999, often one at a month's end or a leap day. */
const date = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 9999 })),
    fc.oneof(fc.constant(2), fc.integer({ min: 1, max: 12 })),
    fc.oneof(fc.integer({ min: 28, max: 31 }), fc.integer({ min: 1, max: 28 })),
  )
  .map(([year, month, day]) => Temporal.PlainDate.from({ year, month, day }).toString());

/** Ten characters that look like a date and may be none. */
const likeDate = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
  .map(([year, month, day]) => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);

const isTemporalDate = (text: string) => {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

/** Undefined where it is out of range. */
const attempt = (work: () => string) => {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** The calendar of Temporal is the measure. */
describe('plain dates', () => {
  it('are the dates of the calendar, in one form', () => {
    fc.assert(
      fc.property(likeDate, (text) => isPlainDate(text) === isTemporalDate(text)),
      { numRuns: 2000 },
    );
    for (const text of ['', '2026-7-1', '2026-07-01T00:00', ' 2026-07-01', '20260701', '+002026-07-01', '2025-02-29']) {
      expect(isPlainDate(text), text).toBe(false);
    }
  });

  it('go on by days', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -800_000, max: 800_000 }), (from, days) => {
        expect(plusDays(from, days)).toBe(Temporal.PlainDate.from(from).add({ days }).toString());
      }),
    );
  });

  it('go on by durations, forth and back, to the last day of a shorter month', () => {
    const duration = fc
      .tuple(
        fc.constantFrom('', '-'),
        fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 9999 })),
        fc.constantFrom('Y', 'M', 'D'),
      )
      .map(([sign, count, unit]) => `${sign}P${count}${unit}`);
    fc.assert(
      fc.property(date, duration, (from, length) => {
        expect(plusDuration(from, length)).toBe(Temporal.PlainDate.from(from).add(length).toString());
      }),
      { numRuns: 2000 },
    );
    expect(plusDuration('2024-02-29', 'P1Y')).toBe('2025-02-28');
    expect(plusDuration('2026-03-31', '-P1M')).toBe('2026-02-28');
  });

  it('lie whole days apart', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const { days } = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' });
        expect(daysBetween(from, to)).toBe(days);
      }),
    );
  });

  it('agree with the calendar on every day of a whole cycle, leap years and centuries among them', () => {
    const first = Temporal.PlainDate.from('1999-12-31');
    for (let days = 0; days <= 146_098; days += 1) {
      const expected = first.add({ days }).toString();
      // One expectation a day would take seconds.
      if (plusDays('1999-12-31', days) !== expected || daysBetween('1999-12-31', expected) !== days)
        expect.fail(`${days} days after 1999-12-31 comes ${expected}`);
    }
  });

  it('end where those of Temporal end', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -200_000_000, max: 200_000_000 }), (from, days) => {
        const expected = attempt(() => Temporal.PlainDate.from(from).add({ days }).toString());
        // Temporal knows one day more at the beginning than there are moments.
        if (expected !== '-271821-04-19') expect(attempt(() => plusDays(from, days))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
    expect(plusDays('1970-01-01', 100_000_000)).toBe('+275760-09-13');
    expect(() => plusDays('1970-01-01', 100_000_001)).toThrow(RangeError);
    expect(() => plusDuration('2026-01-01', 'P999999Y')).toThrow(RangeError);
    expect(() => plusDuration('2026-01-01', '-P999999Y')).toThrow(RangeError);
  });

  it('are not reckoned with where a text is none', () => {
    expect(() => plusDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => daysBetween('2026-01-01', '2026-1-2')).toThrow(RangeError);
    expect(() => plusDuration('2026-13-01', 'P1Y')).toThrow(RangeError);
    expect(() => plusDuration('2026-01-01', '1 year')).toThrow(RangeError);
  });
});
