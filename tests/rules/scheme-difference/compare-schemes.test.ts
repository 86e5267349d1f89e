import { describe, expect, test } from 'vitest';
import { pathText } from '../../../src/rules/scheme/source-tree.ts';
import { align } from '../../../src/rules/scheme-difference/align.ts';
import { compareSchemes } from '../../../src/rules/scheme-difference/compare-schemes.ts';
import { findChanges } from '../../../src/rules/scheme-difference/find-changes.ts';
import { town } from './town.ts';

const told = (before: unknown, after: unknown) =>
  findChanges(before, after).map(({ kind, path, clause }) => `${kind} ${pathText(path)} ${clause ?? '-'}`);

describe('findChanges', () => {
  test('finds each difference as deep as it lies, under the nearest clause', () => {
    const before = { a: { clause: 'one', x: '1', deep: { y: '2' } }, title: 'old' };
    const after = { a: { clause: 'one', x: '1', deep: { y: '3', z: '4' } }, title: 'new' };
    expect(told(before, after)).toEqual(['changed a.deep.y one', 'added a.deep.z one', 'changed title -']);
  });

  test('a clause of a part’s own comes before that around it; the new version’s before the former’s', () => {
    const before = { rule: { clause: 'outer', tiers: [{ size: '1', clause: 'inner', rate: '5%' }] } };
    const after = { rule: { clause: 'outer', tiers: [{ size: '1', clause: 'newer', rate: '6%' }] } };
    expect(told(before, after)).toEqual(['changed rule.tiers[1].clause newer', 'changed rule.tiers[1].rate newer']);
  });

  test('texts of a clause belong to that clause', () => {
    const before = { clauses: { fee: { title: 'a', text: 'x' } } };
    const after = { clauses: { fee: { title: 'a', text: 'y' }, more: { title: 'b' } } };
    expect(told(before, after)).toEqual(['changed clauses.fee.text fee', 'added clauses.more more']);
  });

  test('a rule put in among others is one addition, not a change of all that follow', () => {
    const before = [{ rate: '1%' }, { rate: '2%' }, { deductible: '5' }];
    const after = [{ rate: '1%' }, { fixed: '9' }, { rate: '2%' }, { deductible: '6' }];
    expect(told({ steps: before }, { steps: after })).toEqual(['added steps[2] -', 'changed steps[4].deductible -']);
  });

  test('a band that is dropped is told as dropped, and the others are as they were', () => {
    const [first, second, third] = [{ to: '1000', rate: '50%' }, { to: '5000', rate: '60%' }, { rate: '70%' }];
    expect(told({ bands: [first, second, third] }, { bands: [first, third] })).toEqual(['removed bands[2] -']);
    const tiers = [{ size: { below: '50' } }, { size: { from: '50', below: '100' } }, { size: { from: '100' } }];
    const [small, middle, large] = tiers.map((tier, place) => ({ ...tier, atLeast: `${90 - place * 10}%` }));
    const lower = { ...large, atLeast: '60%' };
    const changes = findChanges({ tiers: [small, middle, large] }, { tiers: [small, lower] });
    expect(changes).toMatchObject([
      { kind: 'removed', path: ['tiers', 1], before: middle },
      { kind: 'changed', path: ['tiers', 1, 'atLeast'], counterpart: ['tiers', 2, 'atLeast'], before: '70%' },
    ]);
  });

  test('a band with other bounds is the same band where it pays the same', () => {
    const before = [{ to: '1000', rate: '50%' }, { to: '5000', rate: '60%' }, { rate: '70%' }];
    const after = [{ to: '2000', rate: '50%' }, { rate: '70%' }];
    expect(told({ bands: before }, { bands: after })).toEqual(['changed bands[1].to -', 'removed bands[2] -']);
  });

  test('a column of another field is another column', () => {
    const column = (field: string) => ({ field, header: field });
    expect(told([column('name'), column('sex')], [column('name'), column('fee')])).toEqual([
      'removed [2] -',
      'added [2] -',
    ]);
  });

  test('where the form of a value changes it is told as a whole; the order of keys says nothing', () => {
    expect(told({ fee: '36' }, { fee: { by: 'unit-kind', of: {} } })).toEqual(['changed fee -']);
    expect(told({ a: '1', b: '2' }, { b: '2', a: '1' })).toEqual([]);
    expect(told({ a: ['x', 'y'] }, { a: ['x', 'z'] })).toEqual(['changed a -']);
  });

  test.each([
    [[], [], []],
    [[{ a: 1 }], [], [{ before: 0 }]],
    [[], [{ a: 1 }], [{ after: 0 }]],
    [
      [{ a: 1 }, { b: 1 }],
      [{ b: 1 }, { a: 1 }],
      [{ before: 0 }, { before: 1, after: 0 }, { after: 1 }],
    ],
  ])('align %j with %j', (before, after, pairs) => {
    expect(align(before, after)).toEqual(pairs);
  });
});

describe('compareSchemes', () => {
  const [first, second] = [town('town-1'), town('town-2')];

  test('nothing differs from itself', () => {
    expect(compareSchemes(first, town('town-1'))).toEqual({ count: 0, clauses: [] });
  });

  test('groups what changed by clause, in the order of the new version; what went away last', () => {
    const { count, clauses } = compareSchemes(first, second);
    expect(clauses.map(({ clause, changes }) => [clause, changes.length])).toEqual([
      [null, 2],
      ['fee', 1],
      ['hospital', 4],
      ['death', 1],
      ['surgery', 2],
    ]);
    expect(count).toBe(10);
    expect(clauses.find(({ clause }) => clause === 'surgery')).toMatchObject({
      former: undefined,
      next: { basis: 'inferred' },
    });
  });

  test('backwards each addition is a removal and each before an after', () => {
    const forth = compareSchemes(first, second).clauses.flatMap(({ changes }) => changes);
    const back = compareSchemes(second, first).clauses.flatMap(({ changes }) => changes);
    const turned = { added: 'removed', removed: 'added', changed: 'changed', order: 'order' } as const;
    const key = (kind: string, path: string, one: unknown, other: unknown) => JSON.stringify([kind, path, one, other]);
    expect(back.map(({ kind, path, before, after }) => key(kind, pathText(path), before, after)).sort()).toEqual(
      forth.map(({ kind, path, before, after }) => key(turned[kind], pathText(path), after, before)).sort(),
    );
  });

  test('another order of benefits is a difference, since claims are decided in it', () => {
    const { hospital, death } = first.benefits ?? {};
    if (!hospital || !death) throw new Error('the fixture lacks its benefits');
    const { clauses } = compareSchemes(first, { ...first, benefits: { death, hospital } });
    expect(clauses).toMatchObject([
      { clause: null, changes: [{ kind: 'order', path: ['benefits'], after: ['death', 'hospital'] }] },
    ]);
  });
});
