import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { exact, share } from '../../../src/rules/benefit/exact.ts';

describe('a number of the computation', () => {
  it('is reckoned with exactly, also where it comes from a Decimal of the usual twenty digits', () => {
    const usual = new Decimal('12345678901234567890.12');
    expect(usual.plus('0.01').toFixed()).toBe('12345678901234567890');
    expect(exact(usual).plus('0.01').toFixed()).toBe('12345678901234567890.13');
    expect(exact(usual).times('0.5').toFixed()).toBe('6172839450617283945.06');
  });

  it('is not copied where it is one already, nor where it was reckoned from one', () => {
    for (const ours of [exact('1.5'), exact('1.5').plus(new Decimal(1)), exact('1.5').abs(), share('80%')])
      expect(exact(ours)).toBe(ours);
  });
});
