import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen, fenFromYuan, fenShown, sumOf, yuan } from '../../../src/rules/value/money.ts';

/** Sums of up to 13 digits of yuan, small and round ones among them, written with none, one or two places. */
const written = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 9_999_999_999_999 })),
    fc.stringMatching(/^(\.[0-9]{1,2})?$/),
  )
  .map(([sign, whole, places]) => `${sign}${whole}${places}`);

const fenOf = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });

/** Decimals are the measure. */
describe('sums of money', () => {
  it('are read to the fen', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(fenFromYuan(text)).toBe(BigInt(new Decimal(text).times(100).toFixed(0)));
      }),
    );
    expect(fenFromYuan('0036')).toBe(3600n);
    expect(fenFromYuan('-0.05')).toBe(-5n);
    expect(fenFromYuan('-0')).toBe(0n);
  });

  it.each(['', '36.', '.5', '36.005', '1,000', '+36', '36元', '1e3', ' 36', '10000000000000'.padEnd(15, '0')])(
    'are not read out of %j',
    (text) => {
      expect(fenFromYuan(text)).toBeUndefined();
      expect(() => fen(text)).toThrow(RangeError);
    },
  );

  it('are written in yuan with two places', () => {
    fc.assert(
      fc.property(fenOf, (amount) => {
        expect(yuan(amount)).toBe(new Decimal(amount.toString()).dividedBy(100).toFixed(2));
      }),
    );
    expect([0n, 5n, 50n, 3600n, -5n, -12345n].map(yuan)).toEqual(['0.00', '0.05', '0.50', '36.00', '-0.05', '-123.45']);
  });

  it('come back as they were written, and add up', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n })), (amounts) => {
        expect(amounts.map(yuan).map(fen)).toEqual(amounts);
        expect(sumOf(amounts)).toBe(amounts.reduce((sum, amount) => sum + amount, 0n));
      }),
    );
  });
});

describe('a sum that a number cell stores', () => {
  it.each([
    ['116.00000000000001', 11_600n],
    ['-0.30000000000000004', -30n],
    ['1.08E5', 10_800_000n],
    ['36', 3_600n],
  ])('%s is what the spreadsheet shows', (lexeme, fen) => {
    expect(fenShown(lexeme)).toBe(fen);
  });

  it.each(['0.125', '36元', '1,000', '', '1E300'])('%s is none', (lexeme) => {
    expect(fenShown(lexeme)).toBeUndefined();
  });
});
