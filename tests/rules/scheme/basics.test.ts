import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  dayCount,
  dayOfYear,
  duration,
  money,
  percentage,
  rangeOf,
  within,
} from '../../../src/rules/scheme/basics.ts';

describe('bounds', () => {
  it('include from and to, and leave out above and below', () => {
    const held = (limits: Bounds) => [49, 50, 51].filter((size) => within(size, limits));
    expect(held({ from: 50 })).toEqual([50, 51]);
    expect(held({ above: 50 })).toEqual([51]);
    expect(held({ to: 50 })).toEqual([49, 50]);
    expect(held({ below: 50 })).toEqual([49]);
  });

  it('hold exactly the numbers of their range', () => {
    const limit = fc.nat({ max: 30 });
    const lower = fc.oneof(fc.record({ from: limit }), fc.record({ above: limit }), fc.constant({}));
    const upper = fc.oneof(fc.record({ to: limit }), fc.record({ below: limit }), fc.constant({}));
    fc.assert(
      fc.property(lower, upper, fc.nat({ max: 40 }), (low, high, number) => {
        const limits: Bounds = { ...low, ...high };
        const { first, last } = rangeOf(limits);
        expect(within(number, limits)).toBe(number >= first && number <= last);
      }),
    );
  });
});

describe('single values', () => {
  it.each(['36', '36.5', '36.50', '0'])('%s is a sum', (text) => expect(money.safeParse(text).success).toBe(true));
  it.each(['36元', '-36', '36.505', '1,500', '3e2', ''])('"%s" is no sum', (text) =>
    expect(money.safeParse(text).success).toBe(false),
  );
  it.each(['80%', '100%', '62.5%', '0.01%'])('%s is a ratio', (text) =>
    expect(percentage.safeParse(text).success).toBe(true),
  );
  it.each(['0%', '0.00%', '00%', '100.1%', '101%', '0.8', '80'])('%s is no ratio', (text) =>
    expect(percentage.safeParse(text).success).toBe(false),
  );
  it.each(['0', '90', '99999'])('%s is a number of days', (text) =>
    expect(dayCount.safeParse(text).success).toBe(true),
  );
  it.each(['100000', '-1', '1.5', ''])('"%s" is no number of days', (text) =>
    expect(dayCount.safeParse(text).success).toBe(false),
  );
  it.each(['P1Y', 'P999Y', 'P6M', 'P99999D'])('%s is a duration', (text) =>
    expect(duration.safeParse(text).success).toBe(true),
  );
  it.each(['P1000Y', 'P1000M', 'P100000D', 'P0Y'])('%s is none', (text) =>
    expect(duration.safeParse(text).success).toBe(false),
  );
  it.each(['01-01', '12-31', '02-28'])('%s is a day of every year', (text) =>
    expect(dayOfYear.safeParse(text).success).toBe(true),
  );
  it.each(['02-29', '04-31', '13-01', '1-1'])('%s is not', (text) =>
    expect(dayOfYear.safeParse(text).success).toBe(false),
  );
});
