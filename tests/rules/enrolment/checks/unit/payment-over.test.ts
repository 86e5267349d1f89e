import { describe, expect, it } from 'vitest';
import { lastDayToPay } from '../../../../../src/rules/enrolment/application-window.ts';
import { paymentOver } from '../../../../../src/rules/enrolment/checks/unit/payment-over.ts';
import { unitKindMissing } from '../../../../../src/rules/enrolment/checks/unit/unit-kind-missing.ts';
import { planEnrolment } from '../../../../../src/rules/enrolment/plan-enrolment.ts';
import { describe as inWords } from '../../../../../src/rules/findings/describe.ts';
import { type SubjectWish, schemeOf, subjectOf } from '../../../../support/subjects.ts';

const unitKinds = { institution: { title: '机关事业' }, private: { title: '非公企业' }, union: { title: '社团' } };
const paidIn = (pay: object, rest: object = {}) => ({
  unitKinds,
  period: { length: 'P1Y', starts: 'centre', pay, clause: 'rule' },
  ...rest,
});
const byKind = {
  by: 'unit-kind',
  of: { institution: { to: '08-31', year: 'same' }, private: { from: '07-01', to: '06-30', year: 'same' } },
  clause: 'ratio',
};
const of = (kind?: string) => ({ 'unit-name': '榕城第一棉纺厂', ...(kind !== undefined && { 'unit-kind': kind }) });
const codes = (wish: SubjectWish) => paymentOver.run(subjectOf(wish)).map(({ code, clause }) => [code, clause]);

describe('the last day to pay', () => {
  const period = { scheme: 'test', number: '1', span: { from: '2026-07-01', to: '2027-07-01' } };
  const last = (pay: object, kind?: string) => lastDayToPay(schemeOf(paidIn(pay)), period, kind);

  it('is the same for all, or each kind’s own', () => {
    expect(last({ from: '05-01', to: '06-30', year: 'same' }, 'private')).toBe('2026-06-30');
    expect(last({ to: '12-31', year: 'before' })).toBe('2025-12-31');
    expect(last(byKind, 'institution')).toBe('2026-08-31');
    expect(last(byKind, 'private')).toBe('2027-06-30');
  });

  it('is that of other for a kind without its own, and none for a kind that is not known', () => {
    expect(last(byKind, 'union')).toBeUndefined();
    const withRest = { by: 'unit-kind', of: { ...byKind.of, other: { to: '09-30', year: 'same' } } };
    expect(last(withRest, 'union')).toBe('2026-09-30');
    expect(last(withRest)).toBeUndefined();
  });
});

describe('payment-over', () => {
  const late = (kind: string, asOf: string, rest: object = {}) =>
    codes({ scheme: paidIn(byKind, rest), unit: of(kind), asOf });

  it('is told from the day after the last day of the unit’s kind', () => {
    expect(late('机关事业', '2026-08-31')).toEqual([]);
    expect(late('机关事业', '2026-09-01')).toEqual([['payment-over', 'ratio']]);
    expect(late('非公企业', '2026-09-01')).toEqual([]);
    expect(codes({ scheme: paidIn(byKind), unit: of(), asOf: '2026-09-01' })).toEqual([]);
  });

  it('is not told where late joiners are taken, of a list that is too late as such, or of members in force', () => {
    const lateJoiners = { accept: 'always', clause: 'rule' };
    expect(late('机关事业', '2026-09-01', { lateJoiners })).toEqual([]);
    const refused = { ...paidIn(byKind, { lateJoiners: { accept: 'no', clause: 'rule' } }) };
    expect(codes({ scheme: refused, unit: of('机关事业'), asOf: '2026-09-01' })).toEqual([]);
    const wish = { scheme: paidIn(byKind), unit: of('机关事业') };
    const inForce = planEnrolment(subjectOf(wish), [], { partial: false }).plan.members;
    expect(codes({ ...wish, inForce, asOf: '2026-09-01' })).toEqual([]);
    expect(codes({ ...wish, inForce, rows: 2, asOf: '2026-09-01' })).toEqual([['payment-over', 'ratio']]);
  });

  it('says whose day it was', () => {
    const told = (pay: object) =>
      paymentOver
        .run(subjectOf({ scheme: paidIn(pay), unit: of('机关事业'), asOf: '2026-09-01' }))
        .map((finding) => inWords(finding, { language: 'zh' }).message);
    expect(told(byKind)).toEqual([
      '“机关事业”类单位最迟在 2026-08-31 缴费，这份名单的办理日期是 2026-09-01，其中有新参加的人员。',
    ]);
    expect(told({ to: '08-31', year: 'same' })).toEqual([
      '各单位最迟在 2026-08-31 缴费，这份名单的办理日期是 2026-09-01，其中有新参加的人员。',
    ]);
  });
});

it('the kind of unit is asked for where the days of payment go by it', () => {
  const missing = (pay: object) => unitKindMissing.run(subjectOf({ scheme: paidIn(pay), unit: of() }));
  expect(missing(byKind).map(({ code, clause }) => [code, clause])).toEqual([['unit-kind-missing', 'ratio']]);
  expect(missing({ to: '08-31', year: 'same' })).toEqual([]);
});
