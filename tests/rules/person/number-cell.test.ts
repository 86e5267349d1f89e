import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeNumberDigits } from '../../../src/rules/person/number-cell.ts';

describe('the digits of a number cell', () => {
  it('are those of the whole number, however it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (number) => {
        expect(wholeNumberDigits(String(number))).toBe(String(number));
        expect(wholeNumberDigits(number.toExponential())).toBe(String(number));
        expect(wholeNumberDigits(`${number}.0`)).toBe(String(number));
      }),
    );
  });

  it.each(['-5', '1.5', '1.25E1', '5E-1', '1E99', 'abc', ''])('are none in %s', (lexeme) => {
    expect(wholeNumberDigits(lexeme)).toBeUndefined();
  });
});
