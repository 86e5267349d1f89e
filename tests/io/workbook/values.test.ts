import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateValue } from '../../../src/io/workbook/date-value.ts';
import { sumValue } from '../../../src/io/workbook/sum-value.ts';
import { textWidth, wrappedLines } from '../../../src/io/workbook/text-width.ts';
import { yuan } from '../../../src/rules/value/money.ts';

describe('a sum in a cell', () => {
  it('is the same sum digit for digit in the file', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n - 1n), max: 10n ** 15n - 1n }), (fen) => {
        const written = String(sumValue(yuan(fen)));
        const [whole = '', cents = ''] = written.split('.');
        expect(BigInt(`${whole}${cents.padEnd(2, '0')}`)).toBe(fen);
        expect(cents.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it.each(['1e3', '36.001', '', '10000000000000.00', '=1'])('refuses %j', (text) => {
    expect(() => sumValue(text)).toThrow(RangeError);
  });
});

describe('a date in a cell', () => {
  it.each([
    ['1900-03-01', 61],
    ['2024-07-01', 45_474],
    ['2026-07-01', 46_204],
    ['1900-02-28', '1900-02-28'],
    ['缴费后生效', '缴费后生效'],
  ])('%s is %s', (date, value) => {
    expect(dateValue(date)).toBe(value);
  });
});

describe('the width of a text', () => {
  it('counts a Chinese character twice', () => {
    expect(textWidth('王五abc')).toBe(7);
    expect(wrappedLines('王五', 10)).toBe(1);
    expect(wrappedLines('一二三四五六七八九十', 11)).toBe(2);
    expect(wrappedLines('一\n二', 20)).toBe(2);
  });
});
