import { describe, expect, it } from 'vitest';
import { implausiblyGreat, spreadOf } from '../../../src/rules/claim-intake/spread.ts';

describe('the spread of amounts', () => {
  it('is the median and the median factor to it, to the fifth power', () => {
    // Factors to the median 400: 4, 2, 1, 2, 4; their median is 2, and 400 × 2^5 = 12,800.
    expect(spreadOf([10_000n, 20_000n, 40_000n, 80_000n, 160_000n])).toEqual({
      count: 5,
      median: 40_000n,
      limit: 1_280_000n,
    });
  });

  it('is not moved by the few that it looks for', () => {
    const usual = Array.from({ length: 40 }, (_, index) => BigInt(50_000 + index * 1000));
    const spread = spreadOf([...usual, 90_000_000n, 95_000_000n]);
    expect(spread.limit).toBeLessThan(1_000_000n);
    expect(implausiblyGreat(90_000_000n, spread)).toBe(true);
    expect(usual.filter((amount) => implausiblyGreat(amount, spread))).toEqual([]);
  });

  it('of fixed amounts leaves some room', () => {
    const spread = spreadOf(Array.from({ length: 30 }, () => 50_000n));
    expect(spread.limit).toBe(124_416n);
    expect(implausiblyGreat(100_000n, spread)).toBe(false);
  });

  it('of a benefit with a least sum is that of the awards above it', () => {
    const least = Array.from({ length: 60 }, () => 20_000n);
    const above = Array.from({ length: 40 }, (_, index) => BigInt(30_000 + index * 10_000));
    const spread = spreadOf([...least, ...above, 90_000_000n]);
    expect(spread).toMatchObject({ count: 41, median: 230_000n, same: { amount: 20_000n, count: 60 } });
    expect(above.filter((amount) => implausiblyGreat(amount, spread))).toEqual([]);
    expect(implausiblyGreat(90_000_000n, spread)).toBe(true);
  });

  it('of a fixed sum stays that of all, where few are otherwise', () => {
    const fixed = Array.from({ length: 300 }, () => 50_000n);
    const spread = spreadOf([...fixed, ...Array.from({ length: 25 }, () => 5_000_000n)]);
    expect(spread).toEqual({ count: 325, median: 50_000n, limit: 124_416n });
  });

  it('tells less than one in a thousand of amounts that spread as costs do', () => {
    // Quantiles of a log-normal distribution, sigma 1, by the inverse of the logistic curve that lies close to it.
    const amounts = Array.from({ length: 9999 }, (_, index) => {
      const part = (index + 1) / 10_000;
      return BigInt(Math.round(50_000 * (part / (1 - part)) ** 0.58));
    });
    const spread = spreadOf(amounts);
    expect(amounts.filter((amount) => implausiblyGreat(amount, spread)).length).toBeLessThan(70);
    expect(implausiblyGreat(50_000n * 100n, spread)).toBe(true);
  });
});
