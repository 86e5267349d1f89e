import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitsOf } from '../../../src/rules/fund/splits.ts';
import { fen } from '../../../src/rules/value/money.ts';

const adjustment = { to: 'adjustment-fund', title: '调节金', rate: '7%', of: 'fees' } as const;
const management = { to: 'management', title: '管理费', rate: '2.5%', of: 'income' } as const;

/** 1 to 50 % with up to two places, so that any two may stand beside each other. */
const rate = fc.integer({ min: 1, max: 5000 }).map((points) => `${new Decimal(points).dividedBy(100).toFixed()}%`);

describe('what is taken out of the income of a period', () => {
  it('is 7 % of the fees, and the rest stays', () => {
    const { parts, rest } = splitsOf([adjustment], { fees: fen('1234567.89'), income: fen('1300000.00') });
    // 86,419.7523: what is below a fen stays.
    expect(parts).toEqual([{ split: adjustment, of: fen('1234567.89'), amount: fen('86419.75') }]);
    expect(rest).toBe(fen('1213580.25'));
  });

  it('takes each split of what it names', () => {
    const { parts, rest } = splitsOf([adjustment, management], { fees: fen('100.00'), income: fen('200.00') });
    expect(parts.map(({ of, amount }) => [of, amount])).toEqual([
      [fen('100.00'), fen('7.00')],
      [fen('200.00'), fen('5.00')],
    ]);
    expect(rest).toBe(fen('188.00'));
  });

  it('adds up to the income, each part its share cut to the fen', () => {
    const income = fc.tuple(fc.bigInt(0n, 10n ** 13n), fc.bigInt(0n, 10n ** 13n));
    fc.assert(
      fc.property(income, fc.array(rate, { maxLength: 2 }), ([fees, others], rates) => {
        const splits = rates.map((each) => ({ ...adjustment, rate: each }));
        const { parts, rest } = splitsOf(splits, { fees, income: fees + others });
        expect(parts.reduce((sum, { amount }) => sum + amount, rest)).toBe(fees + others);
        for (const { split, amount } of parts) {
          const exactly = new Decimal(String(fees)).times(split.rate.replace('%', '')).dividedBy(100);
          expect(String(amount)).toBe(exactly.floor().toFixed());
        }
      }),
    );
  });

  it('refuses splits that take more than there is', () => {
    const most = { ...management, rate: '60%' } as const;
    expect(() => splitsOf([most, most], { fees: 0n, income: 100n })).toThrow(RangeError);
  });
});
