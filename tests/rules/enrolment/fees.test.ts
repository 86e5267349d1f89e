import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeeFacts, feeOf, feesDependOn, unitsPart } from '../../../src/rules/enrolment/fees.ts';
import type { Plan } from '../../../src/rules/scheme/plans.ts';
import { sumOf, yuan } from '../../../src/rules/value/money.ts';
import { schemeOf } from '../../support/subjects.ts';

const facts: FeeFacts = { unitKind: undefined, staffKind: undefined, renewal: 'new', shares: 1, hardship: false };

function planOf(wish: Readonly<Record<string, unknown>>): Plan {
  const { general } = schemeOf({
    plans: { general: { title: '互助', taken: 'everyone', clause: 'rule', ...wish } },
  }).plans;
  if (general === undefined) throw new Error('no plan');
  return general;
}

const shown = (plan: Plan, wish: Partial<FeeFacts> = {}) => {
  const parts = feeOf(plan, { ...facts, ...wish });
  return parts && [yuan(parts.fee), ...parts.payers.map(({ who, amount }) => `${who} ${yuan(amount)}`)];
};

describe('fees', () => {
  it('a sum a share, remitted by the unit', () => {
    expect(shown(planOf({ fee: '36.50' }), { shares: 2 })).toEqual(['73.00', 'unit 73.00']);
  });

  it('by kind of unit: nothing for an unknown kind, even where the others are meant', () => {
    const plan = planOf({ fee: { by: 'unit-kind', of: { institution: '100', other: '36' } } });
    expect(shown(plan, { unitKind: 'institution' })).toEqual(['100.00', 'unit 100.00']);
    expect(shown(plan, { unitKind: 'private' })).toEqual(['36.00', 'unit 36.00']);
    expect(shown(plan)).toBeUndefined();
  });

  it('by renewal: 红河 period 17, 15,862 new and 299,575 renewing pay 38,328,300 yuan', () => {
    const plan = planOf({ fee: { by: 'renewal', of: { new: '150', renewing: '120' } } });
    const one = (renewal: 'new' | 'renewing') => feeOf(plan, { ...facts, renewal })?.fee ?? 0n;
    expect(yuan(one('new') * 15_862n + one('renewing') * 299_575n)).toBe('38328300.00');
  });

  it('one choice in another', () => {
    const plan = planOf({
      fee: { by: 'unit-kind', of: { private: '36', other: { by: 'staff-kind', of: { migrant: '36', other: '60' } } } },
    });
    expect(shown(plan, { unitKind: 'institution' })?.[0]).toBe('60.00');
    expect(shown(plan, { unitKind: 'institution', staffKind: 'migrant' })?.[0]).toBe('36.00');
  });

  it('others pay first, in order, and the unit the rest', () => {
    const plan = planOf({
      fee: '100',
      paidBy: [
        { who: 'provincial-union', amount: '20', clause: 'rule' },
        { who: 'relief-fund', amount: 'all', when: { hardship: 'true' }, clause: 'rule' },
      ],
    });
    expect(shown(plan, { shares: 2 })).toEqual(['200.00', 'provincial-union 40.00', 'unit 160.00']);
    expect(shown(plan, { hardship: true })).toEqual(['100.00', 'provincial-union 20.00', 'relief-fund 80.00']);
  });

  it('no source, no fee', () => {
    expect(shown(planOf({}))).toBeUndefined();
  });

  it('always adds up, and nobody pays more than is left', () => {
    const payers = fc.array(
      fc.record({
        who: fc.constantFrom('provincial-union', 'city-union', 'government', 'relief-fund'),
        amount: fc.oneof(fc.constant('all'), fc.integer({ min: 0, max: 200 }).map(String)),
        clause: fc.constant('rule'),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(payers, fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 4 }), (paidBy, fee, shares) => {
        const parts = feeOf(planOf({ fee: String(fee), paidBy }), { ...facts, shares });
        expect(sumOf(parts?.payers.map(({ amount }) => amount) ?? [])).toBe(parts?.fee);
        expect(parts?.fee).toBe(BigInt(fee * 100 * shares));
        expect(parts?.payers.every(({ amount }) => amount > 0n)).toBe(true);
        expect(parts && unitsPart(parts) <= parts.fee).toBe(true);
      }),
    );
  });

  it('knows on what a scheme’s fees depend, also through who pays', () => {
    const general = { title: '互助', taken: 'everyone', clause: 'rule' };
    const paidBy = [{ who: 'government', amount: '24', when: { unitKinds: ['private'] }, clause: 'rule' }];
    expect(feesDependOn(schemeOf({ plans: { general: { ...general, fee: '48', paidBy } } }), 'unit-kind')).toBe(true);
    expect(feesDependOn(schemeOf(), 'unit-kind')).toBe(false);
  });
});
