import { expect, it } from 'vitest';
import { numberOf } from '../../../src/rules/value/number-in-words.ts';

it.each([
  ['12', 12],
  ['九', 9],
  ['十', 10],
  ['十七', 17],
  ['二十', 20],
  ['一百零八', 108],
  ['一百二十三', 123],
])('%s is %d', (word, number) => {
  expect(numberOf(word)).toBe(number);
});

it.each(['', '人', '一二', '百'])('“%s” is none', (word) => {
  expect(numberOf(word)).toBeUndefined();
});
