import { describe, expect, it } from 'vitest';
import { personChecks } from '../../../../../src/rules/enrolment/checks/person/index.ts';
import { describe as inWords } from '../../../../../src/rules/findings/describe.ts';
import { person } from '../../../../support/people.ts';
import { subjectFor, submissionOf } from '../../../../support/rosters.ts';
import { schemeOf } from '../../../../support/subjects.ts';

const general = { title: '医疗互助', fee: '36', taken: 'everyone', clause: 'rule' };
const women = { title: '女职工特病', fee: '40', only: 'women', taken: 'chosen', clause: 'rule' };
const ofPlan = { plans: ['women'], on: 'application', women: { from: '18', to: '55' }, clause: 'ratio' };
const sixteenToSixty = { from: '16', to: '60' };
const ofResidents = {
  insurance: ['resident'],
  on: 'period-start',
  men: sixteenToSixty,
  women: sixteenToSixty,
  clause: 'ratio',
};

function findingsOf(
  members: object,
  { sex, birthDate }: { sex: 'male' | 'female'; birthDate: string },
  { insurance, plan }: { insurance?: string; plan?: string } = {},
) {
  const one = person({ seed: 2, sex, birthDate });
  const columns = ['name', 'sex', 'id-number', 'insurance', 'plan:women'] as const;
  const list = submissionOf(columns, [[one.name, one.sexText, one.idNumber, insurance, plan]]);
  const insuranceKinds = { employee: { title: '职工医保' }, resident: { title: '居民医保' } };
  const scheme = schemeOf({ members, insuranceKinds, plans: { general, women } });
  const subject = subjectFor(list, scheme, { asOf: '2026-06-30' });
  return personChecks.flatMap((check) => check.run(subject));
}
const codes = (...wish: Parameters<typeof findingsOf>) =>
  findingsOf(...wish).map(({ code, origin, clause }) => [code, origin.cell, clause]);

describe('ages of a plan', () => {
  const rule = { ages: [ofPlan] };
  const woman = (birthDate: string) => ({ sex: 'female', birthDate }) as const;

  it('hold for who takes the plan, both bounds included, on the rule’s own day', () => {
    expect(codes(rule, woman('2008-06-30'), { plan: '是' })).toEqual([]);
    expect(codes(rule, woman('2008-07-01'), { plan: '是' })).toEqual([['age-below', 'C2', 'ratio']]);
    expect(codes(rule, woman('1970-07-01'), { plan: '是' })).toEqual([]);
    expect(codes(rule, woman('1970-06-30'), { plan: '是' })).toEqual([['age-above', 'C2', 'ratio']]);
  });

  it('hold for nobody else, and set no bounds for a sex that they do not name', () => {
    expect(codes(rule, woman('1970-06-30'))).toEqual([]);
    expect(codes(rule, { sex: 'male', birthDate: '1960-01-01' }, { plan: '是' })).toEqual([]);
  });

  it('say the plan', () => {
    const [finding] = findingsOf(rule, woman('1970-06-30'), { plan: '是' });
    expect(finding && inWords(finding, { language: 'zh' }).message).toContain(
      '为 56 周岁，办法要求参加“女职工特病”的不超过 55 周岁。',
    );
    expect(finding && inWords(finding, { language: 'en' }).message).toContain(
      'asks for at most 55 for who takes or has “女职工特病”.',
    );
  });

  it('hold besides those for everybody, and one person is told once', () => {
    const age = { on: 'application', men: sixteenToSixty, women: { from: '16', below: '50' }, clause: 'rule' };
    const both = { age, ages: [ofPlan] };
    expect(codes(both, woman('1975-01-01'), { plan: '是' })).toEqual([['age-above', 'C2', 'rule']]);
    expect(codes(both, woman('1965-01-01'), { plan: '是' })).toEqual([['age-above', 'C2', 'rule']]);
    expect(codes(both, woman('2009-06-30'), { plan: '是' })).toEqual([['age-below', 'C2', 'ratio']]);
    expect(codes(both, woman('2009-06-30'))).toEqual([]);
  });
});

describe('ages of an insurance', () => {
  const rule = { ages: [ofResidents] };
  const man = (birthDate: string) => ({ sex: 'male', birthDate }) as const;

  it('hold for who has it, both bounds included', () => {
    expect(codes(rule, man('2010-07-01'), { insurance: '居民医保' })).toEqual([]);
    expect(codes(rule, man('2010-07-02'), { insurance: '居民医保' })).toEqual([['age-below', 'C2', 'ratio']]);
    expect(codes(rule, man('1965-07-02'), { insurance: '居民医保' })).toEqual([]);
    expect(codes(rule, man('1965-07-01'), { insurance: '居民医保' })).toEqual([['age-above', 'C2', 'ratio']]);
    expect(codes(rule, man('1965-07-01'), { insurance: '职工医保' })).toEqual([]);
  });

  it('are not guessed at where the roster states no insurance: a warning for who would be outside them, for nobody else', () => {
    expect(codes(rule, man('1965-07-02'))).toEqual([]);
    expect(codes(rule, man('1965-07-01'))).toEqual([['age-insurance-unknown', 'D2', 'ratio']]);
    expect(codes(rule, man('2010-07-02'))).toEqual([['age-insurance-unknown', 'D2', 'ratio']]);
    const [finding] = findingsOf(rule, man('1965-07-01'));
    expect(finding?.severity).toBe('warning');
    expect(finding && inWords(finding, { language: 'zh' }).message).toContain(
      '为 61 周岁，办法要求参加“居民医保”的不超过 60 周岁，名册没有写这个人的医保类型。',
    );
  });

  it('with a plan as well, hold for whom both hold', () => {
    const both = { ages: [{ ...ofPlan, insurance: ['resident'] }] };
    const old = { sex: 'female', birthDate: '1965-01-01' } as const;
    expect(codes(both, old, { plan: '是', insurance: '居民医保' })).toEqual([['age-above', 'C2', 'ratio']]);
    expect(codes(both, old, { plan: '是', insurance: '职工医保' })).toEqual([]);
    expect(codes(both, old, { insurance: '居民医保' })).toEqual([]);
    expect(codes(both, old, { plan: '是' })).toEqual([['age-insurance-unknown', 'D2', 'ratio']]);
  });
});
