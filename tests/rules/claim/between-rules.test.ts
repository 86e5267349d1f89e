import { describe, expect, it } from 'vitest';
import { formerClaim } from '../../../src/rules/claim/former-claim.ts';
import {
  awardOf,
  codesOf,
  coverage,
  decided,
  former,
  happening,
  schemeFrom,
  situationOf,
  stay,
  stays,
} from './made-up.ts';

const year = (first: number) => ({ from: `${first}-01-01`, to: `${first + 1}-01-01` });

describe('what one rule leaves to the next', () => {
  const other =
    '  other: {title: 另一项, plan: general, events: [death], compute: [{fixed: 500}], clause: rule}\nmissing: ["benefits.hospital.caps[1].amount"]';
  const paid = [former(happening('death', '2026-01-05'), { other: '500.00' })];

  it('a cap is kept after what another benefit paid is taken off, not before', () => {
    const scheme = stays(
      'compute: [{fixed: 3000}], notWith: [{benefit: other, per: period, pays: difference}], caps: [{per: visit, amount: 2000}]',
      other.slice(0, other.indexOf('\n')),
    );
    expect(decided(scheme, { claim: stay('2026-02-01', '1'), history: paid }).amount).toBe('2000.00');
  });

  it('a cap that no source gives is not asked for where nothing is left to it', () => {
    const scheme = stays(
      'compute: [{fixed: 3000}], notWith: [{benefit: other, per: period, pays: nothing}], caps: [{per: visit, amount: missing}]',
      other,
    );
    const decision = decided(scheme, { claim: stay('2026-02-01', '1'), history: paid });
    expect([decision.status, codesOf(decision)]).toEqual(['rejected', ['paid-other']]);
    expect(decided(scheme, { claim: stay('2026-02-01', '1') }).status).toBe('held');
  });

  it.each([
    ['a branch', 'choose: {by: relation, of: {member: [{topUp: {to: 1000, benefits: [hospital]}}], other: 0}}'],
    ['an addition', 'plus: {of: amount, compute: [{topUp: {to: 1000, benefits: [hospital]}}]}'],
  ])('a top-up within %s sees what the benefit behind it in the file pays for the same claim', (_, step) => {
    const scheme = schemeFrom(`
benefits:
  least: {title: 补足, plan: general, events: [hospitalisation], compute: [{${step}}], clause: rule}
  hospital: {title: 住院, plan: general, events: [hospitalisation], compute: [{fixed: 300}], clause: rule}
`);
    expect(awardOf(decided(scheme, { claim: stay('2026-02-01', '1') }), 'least').amount).toBe('700.00');
  });
});

describe('terms that follow each other', () => {
  it('a payment on the first day of the next term is none of this one', () => {
    const scheme = stays('compute: [{fixed: 100}], once: {per: term, of: benefit}');
    const plans = [coverage({ span: year(2025) }), coverage({ consecutivePeriods: 2 })];
    const history = [former(stay('2026-01-01', '1'), { hospital: '100.00' })];
    const claim = stay('2025-12-31', '1');
    const decision = decided(scheme, { claim, member: { plans }, history, period: { span: year(2025) } });
    expect(decision.amount).toBe('100.00');
  });

  it('an instalment goes on by the count of periods only where one was added for each that was paid', () => {
    const scheme = stays('compute: [{instalments: {periods: 3, amount: 100}}]');
    const history = [former(stay('2024-05-01', '1'), { hospital: '100.00' }, { period: { span: year(2024) } })];
    const of = (consecutivePeriods: number) => ({
      claim: stay('2026-05-01', '1'),
      member: { plans: [coverage({ consecutivePeriods })] },
      history,
    });
    expect(decided(scheme, of(2)).amount).toBe('100.00');
    expect(codesOf(decided(scheme, of(1)))).toEqual(['not-renewed']);
  });

  it('an instalment that is not paid counts as computed for the next claim', () => {
    const scheme = stays('compute: [{instalments: {periods: 1, amount: 100}}]');
    const history = [former(stay('2026-01-05', '1'), { hospital: '100.00' })];
    const situation = situationOf({ claim: stay('2026-05-01', '1'), history });
    const decision = decided(scheme, situation);
    expect(codesOf(decision)).toEqual(['instalments-done']);
    expect(formerClaim(situation, decision, false).awards).toEqual([{ benefit: 'hospital', amount: '0.00' }]);
  });
});

describe('several rules of waiting', () => {
  const rule = (days: number, graded = '') =>
    `{days: ${days}, from: coverage-start, firstDay: included, ${graded}clause: rule}`;

  it('the one that lasts longest is told', () => {
    const scheme = stays('compute: [{fixed: 100}]', `waiting: [${rule(30)}, ${rule(90)}, ${rule(60)}]`);
    const { reasons } = decided(scheme, { claim: stay('2026-01-05', '1') });
    expect(reasons).toMatchObject([{ code: 'within-waiting', values: { until: '2026-03-31' } }]);
  });

  it('a sum within the waiting is not paid where the benefit itself would pay nothing', () => {
    const graded = 'graded: [{day: {from: 1, to: 90}, fixed: 500}], ';
    const scheme = stays('compute: [{threshold: 1000}]', `waiting: [${rule(90, graded)}]`);
    expect(decided(scheme, { claim: stay('2026-01-05', '1000') }).amount).toBe('500.00');
    expect(codesOf(decided(scheme, { claim: stay('2026-01-05', '999.99') }))).toEqual(['nothing-to-pay']);
  });
});

it('a claim that is held ends no coverage, whatever one of its benefits would do', () => {
  const scheme = schemeFrom(`
benefits:
  lump: {title: 重病, plan: general, events: [diagnosis], compute: [{fixed: 100}], endsCoverage: true, clause: rule}
  unsaid: {title: 未载明, plan: general, events: [diagnosis], compute: [{fixed: missing}], clause: rule}
missing: ["benefits.unsaid.compute[1].fixed"]
`);
  const decision = decided(scheme, { claim: happening('diagnosis', '2026-02-01') });
  expect(decision.status).toBe('held');
  expect(decision.awards.map(({ endsCoverage }) => endsCoverage)).toEqual([false, false]);
});

it('a step that is passed over rests a decision on no inferred clause', () => {
  const scheme = stays('compute: [{fixed: 100}, {rate: 50%, when: {visit: {from: 2}}, clause: reading}]');
  const first = stay('2026-02-01', '1');
  expect(awardOf(decided(scheme, { claim: first })).inferred).toEqual([]);
  const history = [former(first, { hospital: '100.00' })];
  expect(awardOf(decided(scheme, { claim: stay('2026-03-01', '1'), history })).inferred).toEqual(['reading']);
});
