import { expect, it } from 'vitest';
import { numberAfter } from '../../../src/rules/scheme/number-after.ts';

it.each([
  ['17', '18'],
  ['9', '10'],
  ['2026', '2027'],
  ['2026-09', '2026-10'],
  ['第09期', undefined],
  ['women-3', 'women-4'],
  ['009', '010'],
  ['999', '1000'],
  ['三', undefined],
  ['', undefined],
])('after %s comes %s', (number, next) => {
  expect(numberAfter(number)).toBe(next);
});
