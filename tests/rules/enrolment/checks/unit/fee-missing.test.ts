import { describe, expect, it } from 'vitest';
import { feeMissing } from '../../../../../src/rules/enrolment/checks/unit/fee-missing.ts';
import { planEnrolment } from '../../../../../src/rules/enrolment/plan-enrolment.ts';
import { describe as inWords } from '../../../../../src/rules/findings/describe.ts';
import { person } from '../../../../support/people.ts';
import { type SubjectWish, subjectOf } from '../../../../support/subjects.ts';

const general = { title: '职工医疗互助', taken: 'everyone', clause: 'rule' };
const women = { title: '女职工特病', only: 'women', taken: 'chosen', clause: 'rule' };
const lady = person({ seed: 2, sex: 'female' });
const columns = ['name', 'id-number', 'plan:women'] as const;

function said(wish: SubjectWish): string[] {
  return feeMissing
    .run(subjectOf(wish))
    .map((each) => `${each.severity} ${each.origin.cell} ${inWords(each, { language: 'zh' }).message}`);
}

describe('a plan whose fee no source gives', () => {
  const scheme = { plans: { general }, missing: ['plans.general.fee'] };

  it('is told once at the unit’s name: which value, under which path, of how many it is not due', () => {
    expect(said({ scheme, rows: 3 })).toEqual([
      'warning A1 来源没有给出“职工医疗互助”的互助金（方案 test 的 missing 中列有 plans.general.fee）：3 人的应缴没有计入这一项，记为 0.00 元。',
    ]);
  });

  it('counts only who takes it', () => {
    const both = { plans: { general: { ...general, fee: '36' }, women }, missing: ['plans.women.fee'] };
    const row = [lady.name, lady.idNumber];
    expect(said({ scheme: both, columns, rows: [row] })).toEqual([]);
    expect(said({ scheme: both, columns, rows: [[...row, '√']] }).join()).toContain(
      '“女职工特病”的互助金（方案 test 的 missing 中列有 plans.women.fee）：1 人',
    );
  });

  it('is not told where a fee is given, be it nothing', () => {
    expect(said({ rows: 3 })).toEqual([]);
    expect(said({ scheme: { plans: { general: { ...general, fee: '0' } } }, rows: 3 })).toEqual([]);
  });

  it('is told of a coverage in force at nothing, but not of one for which a fee was posted', () => {
    const inForce = (wish: SubjectWish) => planEnrolment(subjectOf(wish), [], { partial: false }).plan.members;
    expect(said({ scheme, rows: 3, inForce: inForce({ scheme, rows: 3 }) })).toHaveLength(1);
    expect(said({ scheme, rows: 3, inForce: inForce({ rows: 3 }) })).toEqual([]);
  });
});
