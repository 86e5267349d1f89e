import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partAmong } from '../../../src/rules/payout/part-among.ts';
import { partStillDue } from '../../../src/rules/payout/part-still-due.ts';
import { payoutLines } from '../../../src/rules/payout/payout-lines.ts';
import { sumOf } from '../../../src/rules/value/money.ts';
import { heir, payables } from './payables.ts';

const thirds = ['甲', '乙', '丙'].map((name) => heir(name, '1/3'));

describe('what heirs are still due', () => {
  it('is all of his part to whom it came back, and nothing to those who had theirs', () => {
    expect(partStillDue(3333n, thirds, [3334n, 0n, 3333n])).toEqual([0n, 3333n, 0n]);
    const [claim] = payables(1, () => ({ amount: '33.33', heirs: thirds, had: ['33.34', '0.00', '33.33'] }));
    expect(payoutLines(claim ? [claim] : []).map(({ heir: of, amount }) => [of, amount])).toEqual([[1, '33.33']]);
  });

  it('of a supplement is what lacks to each share of the whole', () => {
    expect(partStillDue(7000n, [heir('甲', '1/2'), heir('乙', '1/2')], [5000n, 0n])).toEqual([1000n, 6000n]);
  });

  it('is together what is to be paid, never less than nothing, and the shares where nobody had anything', () => {
    const had = fc.array(fc.bigInt({ min: 0n, max: 5000n }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 100_000n }), had, (amount, each) => {
        const due = partStillDue(amount, thirds, each);
        expect(sumOf(due)).toBe(amount);
        expect(due.every((part) => part >= 0n)).toBe(true);
        expect(partStillDue(amount, thirds, [])).toEqual(partAmong(amount, thirds));
      }),
    );
  });
});
