import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payShort } from '../../../src/rules/fund/short.ts';
import { fen, sumOf } from '../../../src/rules/value/money.ts';

const proRata = { answer: 'pro-rata' } as const;
const owed = [
  { id: 'first', amount: fen('100.00') },
  { id: 'second', amount: fen('100.00') },
  { id: 'third', amount: fen('100.00') },
];
const decided = fc
  .array(fc.bigInt(0n, 10n ** 9n), { maxLength: 30 })
  .map((amounts) => amounts.map((amount, index) => ({ id: `claim-${index}`, amount })));

describe('a fund that runs short', () => {
  it('cuts each benefit in proportion, the parts adding up to what there is', () => {
    const payments = payShort(owed, fen('200.00'), proRata);
    expect([...payments.paid.values()]).toEqual([fen('66.67'), fen('66.67'), fen('66.66')]);
    expect(payments).toMatchObject({ fromFund: fen('200.00'), added: [], open: 0n });
  });

  it('never pays more than is owed nor more than there is, pro rata', () => {
    fc.assert(
      fc.property(decided, fc.bigInt(0n, 10n ** 11n), (all, available) => {
        const total = sumOf(all.map(({ amount }) => amount));
        const { paid, fromFund, open } = payShort(all, available, proRata);
        expect(sumOf(paid.values())).toBe(available < total ? available : total);
        expect(fromFund).toBe(sumOf(paid.values()));
        expect(open).toBe(0n);
        for (const { id, amount } of all) expect(paid.get(id) ?? -1n).toBeLessThanOrEqual(amount);
      }),
    );
  });

  it('leaves benefits in full where it suffices, or where the scheme does not say what holds', () => {
    for (const rule of [proRata, { answer: 'top-up', by: ['union'] } as const, undefined]) {
      const enough = payShort(owed, fen('300.00'), rule);
      expect([...enough.paid.values()]).toEqual(owed.map(({ amount }) => amount));
      expect(enough).toMatchObject({ fromFund: fen('300.00'), added: [], open: 0n });
    }
    expect(payShort(owed, fen('299.99'), undefined)).toMatchObject({ added: [], open: 1n });
    expect([...payShort(owed, 0n, undefined).paid.values()]).toEqual(owed.map(({ amount }) => amount));
  });

  it('is topped up by the one payer named, all of it', () => {
    const payments = payShort(owed, fen('250.00'), { answer: 'top-up', by: ['government'] });
    expect([...payments.paid.values()]).toEqual(owed.map(({ amount }) => amount));
    expect(payments).toMatchObject({
      fromFund: fen('250.00'),
      added: [{ payer: 'government', amount: fen('50.00') }],
      open: 0n,
    });
  });

  it('is topped up by several in the order named, each up to what it agreed to; what is left is open', () => {
    const rule = { answer: 'top-up', by: ['adjustment-fund', 'union', 'government'] } as const;
    const agreed = { 'adjustment-fund': fen('30.00'), government: fen('15.00') };
    expect(payShort(owed, fen('250.00'), rule, agreed)).toMatchObject({
      added: [
        { payer: 'adjustment-fund', amount: fen('30.00') },
        { payer: 'government', amount: fen('15.00') },
      ],
      open: fen('5.00'),
    });
    expect(payShort(owed, fen('270.00'), rule, agreed)).toMatchObject({
      added: [{ payer: 'adjustment-fund', amount: fen('30.00') }],
      open: 0n,
    });
    expect(payShort(owed, fen('250.00'), rule)).toMatchObject({ added: [], open: fen('50.00') });
  });

  it('pays in full and accounts for every fen, topped up', () => {
    fc.assert(
      fc.property(decided, fc.bigInt(0n, 10n ** 11n), fc.bigInt(0n, 10n ** 10n), (all, available, most) => {
        const rule = { answer: 'top-up', by: ['union', 'relief-fund'] } as const;
        const { paid, fromFund, added, open } = payShort(all, available, rule, { union: most, 'relief-fund': most });
        expect([...paid]).toEqual(all.map(({ id, amount }) => [id, amount]));
        expect(fromFund + sumOf(added.map(({ amount }) => amount)) + open).toBe(sumOf(paid.values()));
        for (const { amount } of added) expect(amount > 0n && amount <= most).toBe(true);
      }),
    );
  });

  it('refuses negative sums', () => {
    expect(() => payShort(owed, -1n, proRata)).toThrow(RangeError);
    const rule = { answer: 'top-up', by: ['union'] } as const;
    expect(() => payShort(owed, -1n, rule)).toThrow(RangeError);
    expect(() => payShort(owed, 0n, rule, { union: -1n })).toThrow(RangeError);
  });
});
