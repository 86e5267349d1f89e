import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partAmong, sharesAddUp } from '../../../src/rules/payout/part-among.ts';
import { payoutLines } from '../../../src/rules/payout/payout-lines.ts';
import { withinLimit } from '../../../src/rules/payout/within-limit.ts';
import { fen } from '../../../src/rules/value/money.ts';
import { heir, payables } from './payables.ts';

describe('the lines of a batch', () => {
  it('are numbered in the order of the claims, with a line for each heir', () => {
    const claims = payables(3, (index) =>
      index === 1 ? { amount: '100.00', heirs: ['甲', '乙', '丙'].map((name) => heir(name, '1/3')) } : {},
    );
    const lines = payoutLines(claims);
    expect(lines.map(({ line, claim, heir, amount }) => [line, claim, heir, amount])).toEqual([
      [1, '127-1', null, '100.00'],
      [2, '127-2', 0, '33.34'],
      [3, '127-2', 1, '33.33'],
      [4, '127-2', 2, '33.33'],
      [5, '127-3', null, '100.00'],
    ]);
    expect(lines[1]?.payee.name).toBe('甲');
    expect(lines[1]?.name).toBe(claims[1]?.name);
  });

  it('leave out a part of nothing', () => {
    const [claim] = payables(1, () => ({ amount: '0.01', heirs: [heir('甲', '1/2'), heir('乙', '1/2')] }));
    expect(payoutLines(claim ? [claim] : []).map(({ payee, amount }) => [payee.name, amount])).toEqual([
      ['甲', '0.01'],
    ]);
  });
});

describe('shares of heirs', () => {
  it.each([
    [['1/1'], true],
    [['1/3', '1/3', '1/3'], true],
    [['1/2', '1/4', '1/4'], true],
    [['1/3', '1/3'], false],
    [['2/3', '2/3'], false],
    [['0/1', '1/1'], false],
    [['1/2', '一半'], false],
    [['1/2', '1/0'], false],
  ])('%j add up: %s', (shares, expected) => {
    const heirs = shares.map((share, index) => heir(`继承人${index}`, share));
    expect(sharesAddUp(heirs)).toBe(expected);
    if (!expected) expect(() => partAmong(100n, heirs)).toThrow(RangeError);
  });

  it('part any sum to the fen, none a fen or more from its exact share', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), parts, (amount, numbers) => {
        const whole = numbers.reduce((sum, number) => sum + number, 0);
        const heirs = numbers.map((number, index) => heir(`继承人${index}`, `${number}/${whole}`));
        const paid = partAmong(amount, heirs);
        expect(paid.reduce((sum, part) => sum + part, 0n)).toBe(amount);
        paid.forEach((part, index) => {
          const off = part * BigInt(whole) - amount * BigInt(numbers[index] ?? 0);
          expect(off < 0n ? -off : off).toBeLessThan(BigInt(whole));
        });
      }),
    );
  });
});

describe('a limit', () => {
  const claims = payables(4, (index) => ({ amount: ['50.00', '60.00', '100.00', '10.00'][index] ?? '' }));

  it.each([
    ['0.00', 0],
    ['49.99', 0],
    ['50.00', 1],
    ['110.00', 2],
    ['125.00', 2],
    ['220.00', 4],
  ])('of %s yuan pays %i claims in their order and passes nobody over', (limit, count) => {
    expect(withinLimit(claims, fen(limit))).toEqual({
      taken: count,
      left: claims.length - count,
      next: claims[count],
    });
  });
});
