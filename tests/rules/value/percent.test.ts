import { expect, it } from 'vitest';
import { percentOf } from '../../../src/rules/value/percent.ts';

it.each([
  ['0.8333', '83.33%'],
  ['0.8000', '80%'],
  ['0.5999', '59.99%'],
  ['1.0000', '100%'],
  ['1', '100%'],
  ['0.05', '5%'],
  ['0.0001', '0.01%'],
  ['0.9010', '90.10%'],
])('%s is %s', (ratio, shown) => expect(percentOf(ratio)).toBe(shown));
