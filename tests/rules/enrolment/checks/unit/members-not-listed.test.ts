import { describe, expect, it } from 'vitest';
import { membersNotListed } from '../../../../../src/rules/enrolment/checks/unit/members-not-listed.ts';
import type { MemberRecord } from '../../../../../src/rules/enrolment/known.ts';
import { planEnrolment } from '../../../../../src/rules/enrolment/plan-enrolment.ts';
import { describe as inWords } from '../../../../../src/rules/findings/describe.ts';
import { maskPersonalData } from '../../../../../src/rules/findings/mask.ts';
import { people, person } from '../../../../support/people.ts';
import { type SubjectWish, subjectOf } from '../../../../support/subjects.ts';

const staff = people(12).map(({ name, idNumber }) => [name, idNumber] as const);
const others = Array.from({ length: 8 }, (_, index) => person({ seed: 500 + index })).map(
  ({ name, idNumber }) => [name, idNumber] as const,
);

const women = { title: '女职工特病', fee: '10', only: 'women', taken: 'chosen', clause: 'rule' };
const general = { title: '职工医疗互助', fee: '36', taken: 'everyone', clause: 'rule' };
const twoPlans: SubjectWish = {
  scheme: { plans: { general, women } },
  columns: ['name', 'id-number', 'plan:women'],
};

/** The members that a list brings into force. */
function taken(wish: SubjectWish): readonly MemberRecord[] {
  return planEnrolment(subjectOf(wish), [], { partial: false }).plan.members;
}

const inForce = taken({ rows: staff });

function said(wish: SubjectWish): string[] {
  return membersNotListed
    .run(subjectOf({ inForce, ...wish }))
    .map((each) => `${each.origin.cell} ${inWords(each, { language: 'zh', mask: maskPersonalData }).message}`);
}

describe('a list handed in anew with fewer people', () => {
  it('is told at the unit’s name, with how many it misses and their names masked', () => {
    const [first = '', ...more] = said({ rows: staff.slice(0, 11) });
    expect(more).toEqual([]);
    expect(first).toContain('A1 ');
    expect(first).toContain('有 1 名有效参加职工不在上面');
    const name = staff[11]?.[0] ?? '';
    expect(name.length).toBeGreaterThan(1);
    expect(first).not.toContain(name);
    expect(said({ rows: staff.slice(0, 2) })).toHaveLength(1);
  });

  it('also where it brings some new people', () => {
    expect(said({ rows: [...staff.slice(0, 9), ...others] })).toHaveLength(1);
  });

  it('names nobody where it is to be the whole list: what that removes is shown', () => {
    expect(said({ rows: staff.slice(0, 11), replace: true })).toEqual([]);
  });

  it('is not told of the same list again, nor of one that has all and more', () => {
    expect(said({ rows: staff })).toEqual([]);
    expect(said({ rows: [...others, ...staff] })).toEqual([]);
  });

  it('is not told of a further list of other people, though it names one or two again', () => {
    expect(said({ rows: others })).toEqual([]);
    expect(said({ rows: [...staff.slice(0, 2), ...others] })).toEqual([]);
  });

  it('is not told of a list that brings its people another plan', () => {
    const lady = person({ seed: 900, sex: 'female' });
    const all = taken({ ...twoPlans, rows: [...staff, [lady.name, lady.idNumber]] });
    expect(said({ ...twoPlans, inForce: all, rows: [[lady.name, lady.idNumber, '√']] })).toEqual([]);
  });

  it('looks for those it misses among the people of the list that it repeats', () => {
    const both = [...inForce, ...taken({ rows: others, file: 'units/补报.xlsx' })];
    expect(said({ inForce: both, rows: staff })).toEqual([]);
    expect(said({ inForce: both, rows: staff.slice(0, 11) }).join()).toContain('有 1 名');
  });

  it('does not miss who has left by an amendment', () => {
    const left = inForce.map((each, index) =>
      index < 11 ? each : { ...each, coverages: each.coverages.map((one) => ({ ...one, to: '2026-08-01' })) },
    );
    expect(said({ inForce: left, rows: staff.slice(0, 11), asOf: '2026-07-05' })).toEqual([]);
  });

  it('knows a member by the name where the number cannot be read', () => {
    expect(said({ rows: [...staff.slice(0, 11), [staff[11]?.[0] ?? '', '35010']] })).toEqual([]);
  });

  it('says nothing of a unit that nobody knows', () => {
    expect(membersNotListed.run(subjectOf({ rows: staff }))).toEqual([]);
  });
});
