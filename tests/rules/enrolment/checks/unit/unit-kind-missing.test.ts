import { describe, expect, it } from 'vitest';
import { unitKindMissing } from '../../../../../src/rules/enrolment/checks/unit/unit-kind-missing.ts';
import { type SubjectWish, subjectOf } from '../../../../support/subjects.ts';

const unitKinds = { institution: { title: '机关事业' }, private: { title: '民营企业' } };
const cited = ['rule', 'plan', 'fee', 'payer', 'ratio', 'tier'];
const clauses = Object.fromEntries(
  cited.map((id) => [id, { title: id, source: 'made up', checkedOn: '2026-01-01', basis: 'stated' }]),
);

function clause(wish: SubjectWish['scheme']): (string | undefined)[] {
  return unitKindMissing.run(subjectOf({ scheme: { unitKinds, clauses, ...wish } })).map((each) => each.clause);
}

describe('the clause of a kind of unit that is missing', () => {
  const plan = (rest: object) => ({
    plans: { general: { title: '职工医疗互助', fee: '36', taken: 'everyone', clause: 'plan', ...rest } },
  });
  const byKind = { by: 'unit-kind', of: { institution: '60', private: '36' } };
  const tiers = [
    { unitKinds: ['institution'], atLeast: '80%', clause: 'tier' },
    { unitKinds: ['private'], atLeast: '50%' },
  ];

  it('is that of the fee that goes by it, else its plan’s', () => {
    expect(clause(plan({ fee: { ...byKind, clause: 'fee' } }))).toEqual(['fee']);
    expect(clause(plan({ fee: byKind }))).toEqual(['plan']);
    expect(clause(plan({ fee: { by: 'renewal', of: { new: '60', renewing: byKind }, clause: 'fee' } }))).toEqual([
      'fee',
    ]);
  });

  it('is that of who pays for certain kinds', () => {
    const paidBy = [{ who: 'city-union', amount: '10', when: { unitKinds: ['private'] }, clause: 'payer' }];
    expect(clause(plan({ paidBy }))).toEqual(['payer']);
  });

  it('is that of the tier for certain kinds, else its ratio’s', () => {
    expect(clause({ participation: { of: 'staff', tiers, clause: 'ratio' } })).toEqual(['tier']);
    const plain = tiers.map(({ clause: own, ...tier }) => tier);
    expect(clause({ participation: { of: 'staff', tiers: plain, clause: 'ratio' } })).toEqual(['ratio']);
  });
});
