import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRatio, ratioGroups, shownRatio } from '../../../src/rules/enrolment/participation-ratio.ts';
import type { Participation } from '../../../src/rules/scheme/participation.ts';
import { schemeOf } from '../../support/subjects.ts';

/** 福州, third period: four tiers, and waivers by number. */
const fuzhou: Participation = {
  of: 'staff',
  tiers: [
    { size: { below: 100 }, atLeast: '70%' },
    { size: { from: 100, below: 500 }, atLeast: '60%' },
    { size: { from: 500, below: 1000 }, atLeast: '50%' },
    { size: { from: 1000 }, atLeast: '40%' },
  ],
  waivers: [
    { size: { from: 1000, to: 5000 }, participants: { from: 500 } },
    { size: { above: 5000 }, participants: { from: 1000 } },
  ],
  clause: 'ratio',
};

const judge = (headcount: number, participants: number, rule = fuzhou) =>
  judgeRatio(rule, { headcount, size: headcount, participants, unitKind: undefined });

describe('participation ratio', () => {
  it.each([
    [99, 70],
    [100, 60],
    [101, 61],
    [499, 300],
    [500, 250],
    [501, 251],
    [999, 500],
    [1000, 400],
  ])('of %i staff %i are needed', (headcount, needed) => {
    expect(judge(headcount, needed)).toMatchObject({ needed, shortBy: 0 });
    expect(judge(headcount, needed - 1)).toMatchObject({ needed, shortBy: 1 });
  });

  it('waivers release by number, with their own bounds', () => {
    expect(judge(5000, 499).shortBy).toBe(1501);
    expect(judge(5000, 500)).toMatchObject({ required: undefined, shortBy: 0 });
    expect(judge(5001, 999).shortBy).toBeGreaterThan(0);
    expect(judge(5001, 1000).shortBy).toBe(0);
  });

  it('is exact: 11,999 of 20,000 is not 60 %, and is not shown as such', () => {
    const flat: Participation = { of: 'staff', tiers: [{ atLeast: '60%' }], clause: 'ratio' };
    expect(judge(20_000, 11_999, flat)).toMatchObject({ needed: 12_000, shortBy: 1 });
    expect(shownRatio(11_999, 20_000, new Decimal('0.6'))).toBe('0.5999');
    expect(shownRatio(2, 3, new Decimal('0.6'))).toBe('0.6667');
    expect(shownRatio(0, 0, undefined)).toBeNull();
  });

  it('asks nothing of units below the smallest, or outside every tier', () => {
    const rule: Participation = {
      of: 'staff',
      smallest: 25,
      tiers: [{ size: { from: 10 }, atLeast: '100%' }],
      clause: 'ratio',
    };
    expect(judge(24, 0, rule)).toMatchObject({ tier: undefined, required: undefined, shortBy: 0 });
    expect(judge(25, 24, rule).shortBy).toBe(1);
  });

  it('one more participant never makes it worse, and what is needed is enough and the least', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 0, max: 9000 }), (headcount, participants) => {
        const { shortBy } = judge(headcount, participants);
        expect(judge(headcount, participants + 1).shortBy).toBeLessThanOrEqual(shortBy);
        expect(judge(headcount, participants + shortBy).shortBy).toBe(0);
      }),
    );
  });

  it('holds for the plans that everyone takes; where all are chosen, for all', () => {
    const clause = 'rule';
    const participation = { of: 'staff', tiers: [{ atLeast: '80%' }], clause };
    const own = { of: 'women', tiers: [{ atLeast: '80%' }], clause };
    const plan = (taken: string, rest: object = {}) => ({ title: '互助', fee: '36', taken, clause, ...rest });
    const groups = (plans: Record<string, unknown>) =>
      ratioGroups(schemeOf({ participation, plans })).map(({ plans: held, always }) => ({ held, always }));
    expect(groups({ a: plan('everyone'), b: plan('chosen'), c: plan('chosen', { participation: own }) })).toEqual([
      { held: ['a'], always: true },
      { held: ['c'], always: false },
    ]);
    expect(groups({ a: plan('chosen'), b: plan('chosen') })).toEqual([{ held: ['a', 'b'], always: true }]);
  });
});
