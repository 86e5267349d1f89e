import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSetOff, type UnitBalance } from '../../../src/rules/receipt/plan-set-off.ts';
import { fen, sumOf } from '../../../src/rules/value/money.ts';

const balance = (unit: string, period: string, open: bigint, advance = 0n): UnitBalance => ({
  unit,
  period,
  open,
  advance,
});

describe('what units paid too much', () => {
  it('pays what they owe, the oldest first on both sides', () => {
    const items = planSetOff([
      balance('甲', 'p/2', 100n),
      balance('甲', 'p/1', 30n, 80n),
      balance('甲', 'p/0', -10n),
      balance('乙', 'p/1', 5n),
    ]);
    expect(items.map(({ unit, from, held, period, amount }) => [unit, from, held, period, amount])).toEqual([
      ['甲', 'p/0', 'fee', 'p/1', '0.10'],
      ['甲', 'p/1', 'advance', 'p/1', '0.20'],
      ['甲', 'p/1', 'advance', 'p/2', '0.60'],
    ]);
  });

  it('never pays more than is owed or held, and all of the smaller', () => {
    const balances = fc.array(
      fc.record({
        unit: fc.constantFrom('甲', '乙'),
        period: fc.constantFrom('1', '2', '3'),
        open: fc.bigInt({ min: -50n, max: 50n }),
        advance: fc.bigInt({ min: 0n, max: 50n }),
      }),
    );
    const distinct = balances.map((all) => [
      ...new Map(all.map((each) => [`${each.unit}${each.period}`, each])).values(),
    ]);
    fc.assert(
      fc.property(distinct, (all) => {
        const items = planSetOff(all);
        for (const unit of ['甲', '乙']) {
          const of = all.filter((each) => each.unit === unit);
          const owed = sumOf(of.map(({ open }) => (open > 0n ? open : 0n)));
          const held = sumOf(of.map(({ open, advance }) => advance + (open < 0n ? -open : 0n)));
          const paid = sumOf(items.filter((each) => each.unit === unit).map(({ amount }) => fen(amount)));
          expect(paid).toBe(owed < held ? owed : held);
        }
        for (const { period, unit, open } of all) {
          const paid = sumOf(
            items.filter((each) => each.unit === unit && each.period === period).map(({ amount }) => fen(amount)),
          );
          expect(paid <= (open > 0n ? open : 0n)).toBe(true);
        }
      }),
    );
  });
});
