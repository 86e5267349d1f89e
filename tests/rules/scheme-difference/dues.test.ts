import { expect, test } from 'vitest';
import { type DueCase, duesUnderBoth } from '../../../src/rules/scheme-difference/dues.ts';
import { town } from './town.ts';

const [first, second] = [town('town-1'), town('town-2')];

const of = (change: Partial<DueCase>): DueCase => ({
  unit: 'a',
  unitName: '甲厂',
  unitKind: 'enterprise',
  plan: 'general',
  renewal: 'new',
  shares: 1,
  staffKind: null,
  hardship: false,
  free: false,
  coverages: 10,
  due: 36_000n,
  ...change,
});

test('dues by plan and kind add up to the whole, and units that owe as much as before are not listed', () => {
  const cases = [
    of({}),
    of({ shares: 2, coverages: 1, due: 7_200n }),
    of({ unit: 'b', unitName: '乙局', unitKind: 'public', coverages: 5, due: 18_000n }),
  ];
  const { total, plans, units, unitCount } = duesUnderBoth(cases, first, second);
  expect(plans.map(({ unitKind, coverages, before, after }) => ({ unitKind, coverages, before, after }))).toEqual([
    { unitKind: 'enterprise', coverages: 11, before: 43_200n, after: 48_000n },
    { unitKind: 'public', coverages: 5, before: 18_000n, after: 18_000n },
  ]);
  expect(total).toMatchObject({ coverages: 16, recorded: 61_200n, before: 61_200n, after: 66_000n });
  expect(units.map(({ name }) => name)).toEqual(['甲厂']);
  expect(unitCount).toBe(2);
});

test('where a scheme gives no fee the coverages are counted, not guessed', () => {
  const { total } = duesUnderBoth([of({ unitKind: null }), of({ plan: 'women' })], first, second);
  expect(total).toMatchObject({ before: 0n, after: 0n, unknownBefore: 20, unknownAfter: 20 });
});

test('what goes on after a transfer owes nothing a second time', () => {
  const { total } = duesUnderBoth([of({ free: true, due: 0n })], first, second);
  expect(total).toMatchObject({ before: 0n, after: 0n, unknownBefore: 0 });
});

test('those with the greatest difference come first', () => {
  const cases = [of({}), of({ unit: 'c', unitName: '丙厂', coverages: 100 })];
  expect(duesUnderBoth(cases, first, second).units.map(({ name }) => name)).toEqual(['丙厂', '甲厂']);
});
