import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededStarts } from '../../../../src/rules/audit/sample/seeded-starts.ts';
import { SystematicSelection } from '../../../../src/rules/audit/sample/systematic-selection.ts';

const chosen = (amounts: readonly bigint[], interval: bigint, start: bigint) => {
  const selection = new SystematicSelection(interval, start);
  return amounts.map((amount) => selection.pass(amount));
};

const drawings = fc.record({
  interval: fc.bigInt({ min: 1n, max: 60n }),
  amounts: fc.array(fc.bigInt({ min: 1n, max: 90n }), { minLength: 1, maxLength: 40 }),
});

test('an item’s chance is its amount over the interval: of all starts, as many meet it as it has fen', () => {
  fc.assert(
    fc.property(drawings, ({ interval, amounts }) => {
      const met = amounts.map(() => 0n);
      for (let start = 1n; start <= interval; start++) {
        chosen(amounts, interval, start).forEach((as, index) => {
          if (as !== undefined) met[index] = (met[index] ?? 0n) + 1n;
        });
      }
      expect(met).toEqual(amounts.map((amount) => (amount < interval ? amount : interval)));
    }),
  );
});

test('an item is chosen once at most, one that is not less than the interval for certain', () => {
  fc.assert(
    fc.property(drawings, fc.bigInt({ min: 0n, max: 59n }), ({ interval, amounts }, seed) => {
      const found = chosen(amounts, interval, (seed % interval) + 1n);
      const rest = amounts.filter((amount) => amount < interval).reduce((sum, amount) => sum + amount, 0n);
      expect(found.filter((as) => as === 'certain')).toHaveLength(
        amounts.filter((amount) => amount >= interval).length,
      );
      const sampled = BigInt(found.filter((as) => as === 'sampled').length);
      expect(sampled === rest / interval || sampled === rest / interval + 1n).toBe(true);
    }),
  );
});

test('meets by hand what the counting meets', () => {
  // Fen 5 and 15 of 1-4, 5-9, (certain), 10-14, 15.
  expect(chosen([4n, 5n, 10n, 5n, 1n], 10n, 5n)).toEqual([undefined, 'sampled', 'certain', undefined, 'sampled']);
});

test('refuses a start outside the interval, and items of nothing', () => {
  expect(() => new SystematicSelection(10n, 0n)).toThrow(RangeError);
  expect(() => new SystematicSelection(10n, 11n)).toThrow(RangeError);
  expect(() => new SystematicSelection(10n, 1n).pass(0n)).toThrow(RangeError);
});

test('starts come from the seed alone, by the strata’s names, within the interval', () => {
  const starts = seededStarts(7, ['b', 'a', 'b'], 1_000_000n);
  expect(starts).toEqual(seededStarts(7, ['a', 'b'], 1_000_000n));
  expect(starts).not.toEqual(seededStarts(8, ['a', 'b'], 1_000_000n));
  fc.assert(
    fc.property(fc.nat(), fc.bigInt({ min: 1n, max: 10n ** 12n }), (seed, interval) => {
      for (const start of seededStarts(seed, ['a', 'b', 'c'], interval).values()) {
        expect(start >= 1n && start <= interval).toBe(true);
      }
    }),
  );
});

test('the numbers are those that SplitMix64 is known by', () => {
  // The first three of the seed 1234567, as the reference implementation gives them.
  const whole = 1n << 64n;
  expect([...seededStarts(1_234_567, ['a', 'b', 'c'], whole).values()]).toEqual([
    6457827717110365317n + 1n,
    3203168211198807973n + 1n,
    9817491932198370423n + 1n,
  ]);
});
