import { describe, expect, it } from 'vitest';
import { unitChecks } from '../../../src/rules/enrolment/checks/unit/index.ts';
import { judgeSubmission } from '../../../src/rules/enrolment/judge.ts';
import { planEnrolment } from '../../../src/rules/enrolment/plan-enrolment.ts';
import { finding } from '../../../src/rules/findings/catalogue.ts';
import { person } from '../../support/people.ts';
import { type SubjectWish, subjectOf } from '../../support/subjects.ts';

const scheme = {
  participation: { of: 'staff', tiers: [{ atLeast: '80%' }], clause: 'ratio' },
  plans: {
    general: { title: '职工医疗互助', fee: '36', taken: 'everyone', clause: 'rule' },
    women: { title: '女职工特病', fee: '10', only: 'women', taken: 'chosen', clause: 'rule' },
  },
};
const columns = ['name', 'id-number', 'plan:women', 'phone'] as const;
const woman = person({ seed: 2, sex: 'female' });
const man = person({ seed: 3, sex: 'male' });
const unit = { 'unit-name': '榕城第一棉纺厂', staff: '5' };
const rowOf = (each: typeof woman, women = '', phone = '') => [each.name, each.idNumber, women, phone];
const three = [11, 13, 15].map((seed) => rowOf(person({ seed })));

function plan(wish: SubjectWish, partial = false) {
  const subject = subjectOf({ scheme, columns, unit, ...wish });
  return planEnrolment(subject, judgeSubmission(unitChecks, subject), { partial });
}

describe('planning an enrolment', () => {
  it('takes a clean list: members in the list’s order, what the unit owes, balanced lines', () => {
    const { plan: decided } = plan({ rows: [...three, rowOf(woman, '√')] });
    expect(decided).toMatchObject({
      status: 'accepted',
      due: '154.00',
      list: { mode: 'add', asOf: '2026-06-30', participants: 4, headcounts: { staff: 5 }, declaredParticipants: null },
      change: { removed: [], changed: [] },
      plans: [
        {
          plan: 'general',
          of: 'staff',
          denominator: 5,
          participants: 4,
          ratio: '0.8000',
          required: '0.8000',
          due: '144.00',
          members: { new: 4, renewing: 0 },
        },
        { plan: 'women', of: null, denominator: null, participants: 1, ratio: null, required: null, due: '10.00' },
      ],
    });
    expect(decided.members.map(({ origin }) => origin.cell)).toEqual(['B3', 'B4', 'B5', 'B6']);
    expect(decided.change.added).toEqual(decided.members);
    expect(decided.postings.map(({ account, amount }) => `${account} ${amount}`)).toEqual([
      'fees-receivable 144.00',
      'fee-income -144.00',
      'fees-receivable 10.00',
      'fee-income -10.00',
    ]);
  });

  it('returns a unit with an error: figures as judged, nothing owed, nothing written', () => {
    const { plan: decided } = plan({ rows: [...three, rowOf(man, '√')] });
    expect(decided).toMatchObject({
      status: 'returned',
      due: '0.00',
      members: [],
      postings: [],
      change: { added: [], removed: [], changed: [] },
      plans: [{ participants: 4, ratio: '0.8000', due: '0.00' }, { participants: 1 }],
    });
  });

  it('leaves out those of whom a heading says that they take no part, and counts them in no total', () => {
    const subject = subjectOf({
      scheme,
      columns,
      unit: { ...unit, participants: '4' },
      rows: [...three, rowOf(woman), rowOf(man)],
    });
    const ofOthers = subject.submission.rows.slice(4);
    const said = { ...subject, submission: { ...subject.submission, ofOthers } };
    const heading = finding('section-not-taking-part', {
      origin: { file: 'f', sheet: ofOthers[0]?.sheet ?? '', cell: 'A7' },
      parameters: { people: 1 },
    });
    const findings = [heading, ...judgeSubmission(unitChecks, said)];
    expect(findings.map(({ code }) => code)).toEqual(['section-not-taking-part']);
    expect(planEnrolment(said, findings, { partial: false }).plan.status).toBe('returned');
    expect(planEnrolment(said, findings, { partial: true }).plan).toMatchObject({ status: 'partial', due: '144.00' });
  });

  it('takes the clean rows of a list where the ratio holds with them', () => {
    const five = [...three, rowOf(woman), rowOf(man, '√')];
    const { plan: decided, findings } = plan({ rows: five, unit: { ...unit, participants: '5' } }, true);
    expect(findings.map(({ code, origin }) => `${code} ${origin.cell}`)).toEqual(['plan-not-for-men C7']);
    expect(decided).toMatchObject({ status: 'partial', due: '144.00', list: { participants: 5 } });
    expect(decided.members).toHaveLength(4);
    expect(decided.plans[0]).toMatchObject({ participants: 4, ratio: '0.8000' });
  });

  it('returns it where the ratio does not, and says so', () => {
    const { plan: decided, findings } = plan({ rows: [...three, rowOf(man, '√')] }, true);
    expect(decided.status).toBe('returned');
    expect(findings.map(({ code }) => code)).toEqual(['plan-not-for-men', 'ratio-below-minimum']);
  });

  it('never takes in part what is wrong with the unit, or a list that replaces', () => {
    const five = [...three, rowOf(woman), rowOf(man, '√')];
    const wrong = plan({ rows: five, unit: { ...unit, participants: '9' } }, true);
    expect(wrong.plan.status).toBe('returned');
    expect(plan({ rows: five, replace: true }, true).plan.status).toBe('returned');
    const atUnit = finding('cell-error', { origin: { file: 'units/名册.xlsx', sheet: '名册', cell: 'A1' } });
    const subject = subjectOf({ scheme, columns, unit, rows: five });
    expect(planEnrolment(subject, [atUnit], { partial: true }).plan.status).toBe('returned');
  });

  it('adds to the lists in force and owes for all', () => {
    const first = plan({ rows: [...three, rowOf(man)] }).plan;
    const second = plan({ rows: [rowOf(woman, '√')], inForce: first.members }).plan;
    expect(second).toMatchObject({ status: 'accepted', due: '190.00', change: { removed: [], changed: [] } });
    expect(second.members).toHaveLength(5);
    expect(second.change.added).toHaveLength(1);
    expect(second.postings[0]).toMatchObject({ account: 'fees-receivable', plan: 'general', amount: '36.00' });
  });

  it('the same list again changes nothing and posts nothing', () => {
    const rows = [...three, rowOf(woman, '√')];
    const first = plan({ rows }).plan;
    for (const replace of [false, true]) {
      const again = plan({ rows, inForce: first.members, replace, asOf: '2026-08-01', file: 'other.xlsx' }).plan;
      expect(again).toMatchObject({ status: 'accepted', due: '154.00', postings: [] });
      expect(again.change).toEqual({ added: [], removed: [], changed: [] });
      expect(again.members).toEqual(first.members);
    }
  });

  it('a whole list reverses what falls away and keeps the rest as it was', () => {
    const first = plan({ rows: [...three, rowOf(woman, '√')] }).plan;
    const rows = [...three, rowOf(man), rowOf(woman, '', '13800138000')];
    const second = plan({ rows, inForce: first.members, replace: true }).plan;
    expect(second.change.changed).toMatchObject([
      { after: { phone: '13800138000', coverages: [{ plan: 'general' }] } },
    ]);
    expect(second.postings.map((each) => `${each.plan} ${each.account} ${each.amount}`)).toEqual([
      'general fees-receivable 36.00',
      'general fee-income -36.00',
      'women fees-receivable -10.00',
      'women fee-income 10.00',
    ]);
    expect(second.due).toBe('180.00');
  });

  it('a returned unit still owes for its lists in force', () => {
    const first = plan({ rows: [...three, rowOf(woman, '√')] }).plan;
    const second = plan({ rows: [rowOf(man, '√')], inForce: first.members }).plan;
    expect(second).toMatchObject({ status: 'returned', due: '154.00', members: [] });
    expect(second.plans.map(({ due, participants }) => [due, participants])).toEqual([
      ['144.00', 5],
      ['10.00', 2],
    ]);
  });
});
