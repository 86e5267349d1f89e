import { expect, it } from 'vitest';
import { standingOf } from '../../../src/rules/bundle/compare-heads.ts';

const [one, two] = ['1', '2'].map((digit) => digit.repeat(64)) as [string, string];

it.each([
  ['first', { sequence: 5, hash: one }, undefined, undefined],
  ['same', { sequence: 5, hash: one }, { sequence: 5, hash: one }, one],
  ['forked', { sequence: 5, hash: one }, { sequence: 5, hash: two }, one],
  ['older', { sequence: 4, hash: one }, { sequence: 5, hash: two }, undefined],
  ['newer', { sequence: 9, hash: one }, { sequence: 5, hash: two }, two],
  ['forked', { sequence: 9, hash: one }, { sequence: 5, hash: two }, one],
  ['unknown', { sequence: 9, hash: one }, { sequence: 5, hash: two }, undefined],
] as const)('is %s', (standing, reported, before, hashAt) => {
  expect(standingOf(reported, before, hashAt)).toBe(standing);
});
