import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/rules/fund/allocate.ts';
import { sumOf } from '../../../src/rules/value/money.ts';

const shares = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 30 })
  .chain((ids) =>
    fc
      .array(fc.bigInt(0n, 10n ** 12n), { minLength: ids.length, maxLength: ids.length })
      .map((weights) => ids.map((id, index) => ({ id, weight: weights[index] ?? 0n }))),
  )
  .filter((all) => all.some(({ weight }) => weight > 0n));
const whole = fc.bigInt(0n, 10n ** 14n);

describe('a sum parted by weight', () => {
  it('adds up to the whole, and no part differs from its exact share by a fen or more', () => {
    fc.assert(
      fc.property(whole, shares, (sum, all) => {
        const parts = allocate(sum, all);
        const weights = all.reduce((total, { weight }) => total + weight, 0n);
        expect(sumOf(parts.values())).toBe(sum);
        for (const { id, weight } of all) {
          const beside = (parts.get(id) ?? -1n) * weights - sum * weight;
          expect(beside > -weights && beside < weights, id).toBe(true);
        }
      }),
    );
  });

  it('is the same in whatever order the shares are given', () => {
    const twoOrders = shares.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(whole, twoOrders, (sum, [all, shuffled]) => {
        expect(new Map([...allocate(sum, shuffled)].sort())).toEqual(new Map([...allocate(sum, all)].sort()));
      }),
    );
  });

  it('leaves nothing for a weight of nothing, and the heavier never has less', () => {
    fc.assert(
      fc.property(whole, shares, (sum, all) => {
        const parts = allocate(sum, all);
        const byWeight = [...all].sort((one, other) => (one.weight < other.weight ? -1 : 1));
        for (const [index, { id, weight }] of byWeight.entries()) {
          const part = parts.get(id) ?? -1n;
          if (weight === 0n) expect(part).toBe(0n);
          const before = byWeight[index - 1];
          if (before && before.weight < weight) expect(parts.get(before.id) ?? 0n).toBeLessThanOrEqual(part);
        }
      }),
    );
  });

  it('gives the fen left over to whom most was cut off, and of equals to the first id', () => {
    const thirds = ['c', 'a', 'b'].map((id) => ({ id, weight: 1n }));
    expect([...allocate(100n, thirds)]).toEqual([
      ['c', 33n],
      ['a', 34n],
      ['b', 33n],
    ]);
    // Exact shares 1.6, 1.6 and 0.8: what was cut off is 0.6, 0.6 and 0.8.
    const uneven = [
      { id: 'a', weight: 2n },
      { id: 'b', weight: 2n },
      { id: 'c', weight: 1n },
    ];
    expect([...allocate(4n, uneven).values()]).toEqual([2n, 1n, 1n]);
  });

  it('refuses what no settlement can hold', () => {
    expect(() => allocate(-1n, [{ id: 'a', weight: 1n }])).toThrow(RangeError);
    expect(() => allocate(1n, [{ id: 'a', weight: -1n }])).toThrow(RangeError);
    expect(() => allocate(1n, [{ id: 'a', weight: 0n }])).toThrow(RangeError);
    expect(() => allocate(1n, [])).toThrow(RangeError);
    const twice = { id: 'a', weight: 1n };
    expect(() => allocate(1n, [twice, twice])).toThrow(RangeError);
    expect([...allocate(0n, [{ id: 'a', weight: 0n }])]).toEqual([['a', 0n]]);
  });
});
