import { describe, expect, it } from 'vitest';
import { periodOfCase } from '../../../src/rules/cases/case-period.ts';
import { situationsOf } from '../../../src/rules/cases/case-situations.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import { caseOf, provenScheme } from './fixtures.ts';

const scheme = await provenScheme();
const death = { event: 'death', happened: '2025-06-01' };

function last(given: object, by: Scheme = scheme) {
  const situation = situationsOf(caseOf(given), by, undefined).at(-1);
  if (!situation) throw new Error('a case has a claim');
  return situation;
}

describe('the plainest claim, where a case does not say', () => {
  it('comes of who is enrolled in every plan for the whole period, one share, new, not ill before, papers complete', () => {
    const { claim, member, period, history } = last({ claim: death });
    expect(period.span).toEqual({ from: '2025-01-01', to: '2026-01-01' });
    const covered = {
      span: period.span,
      shares: 1,
      renewal: 'new',
      consecutivePeriods: 1,
      waits: true,
      invoicedOn: '2025-01-01',
    };
    expect(member).toEqual({
      plans: [
        { plan: 'general', ...covered },
        { plan: 'women', ...covered },
      ],
    });
    expect(claim).toEqual({
      id: 'claim',
      ...death,
      applied: '2025-06-02',
      papers: 'all',
      preExisting: false,
      costs: {},
    });
    expect(history).toEqual([]);
  });

  it('is a man’s without the plan for women', () => {
    expect(last({ claim: death, member: { sex: 'men' } }).member.plans.map(({ plan }) => plan)).toEqual(['general']);
  });

  it('is handed in on the day after its last date, but not before claims are taken', () => {
    const stay = { event: 'hospitalisation', admitted: '2025-03-01', discharged: '2025-03-31' };
    expect(last({ claim: stay }).claim.applied).toBe('2025-04-01');
    expect(last({ claim: { ...stay, applied: '2025-07-01' } }).claim.applied).toBe('2025-07-01');
    const opening: Scheme = {
      ...scheme,
      claims: { periodBy: 'admission', opens: { on: '01-05', year: 'after' }, clause: 'rules' },
    };
    expect(last({ claim: stay }, opening).claim.applied).toBe('2026-01-05');
    expect(last({ claim: { event: 'hardship' } }).claim.applied).toBe('2025-12-31');
  });
});

describe('coverages', () => {
  it('of a late joiner end with everybody’s; of former periods have a term of their own', () => {
    const women = [{ from: '2024-01-01' }, { from: '2025-03-01', renewal: 'renewing', shares: 2 }];
    const { plans } = last({ claim: death, member: { plans: { women } } }).member;
    expect(plans.map(({ span, shares, consecutivePeriods }) => ({ ...span, shares, consecutivePeriods }))).toEqual([
      { from: '2024-01-01', to: '2025-01-01', shares: 1, consecutivePeriods: 1 },
      { from: '2025-03-01', to: '2026-01-01', shares: 2, consecutivePeriods: 2 },
    ]);
  });

  it('name their last day; a plan may have a longer term', () => {
    const threeYears = { ...scheme, plans: { ...scheme.plans, general: { ...generalPlan(), term: 'P3Y' } } };
    expect(last({ claim: death }, threeYears).member.plans[0]?.span.to).toBe('2028-01-01');
    const ended = last({ claim: death, member: { plans: { general: { to: '2025-05-31' } } } });
    expect(ended.member.plans[0]?.span.to).toBe('2025-06-01');
  });

  it('wait unless renewing lets the waiting fall', () => {
    const renewing = { claim: death, member: { plans: { general: { renewal: 'renewing' } } } };
    const waits = (by: Scheme) => last(renewing, by).member.plans[0]?.waits;
    expect(waits(scheme)).toBe(true);
    expect(waits({ ...scheme, renewal: { pay: 'next-period', clause: 'rules' } })).toBe(true);
    expect(waits({ ...scheme, renewal: { pay: 'next-period', waives: 'waiting', clause: 'rules' } })).toBe(false);
  });
});

describe('the history', () => {
  it('is frozen where it says what was paid, else decided with the claim, each in its period', () => {
    const history = [
      {
        claim: { event: 'death', happened: '2024-05-01' },
        period: { start: '2024-01-01' },
        paid: { death: 100, stay: 2.5 },
      },
      { claim: { event: 'hospitalisation', admitted: '2025-02-01', costs: { cash: 5 } } },
    ];
    const situations = situationsOf(caseOf({ claim: death, history }), scheme, undefined);
    expect(situations.map(({ claim }) => claim.id)).toEqual(['history[2]', 'claim']);
    expect(situations[0]?.claim.costs).toEqual({ cash: '5.00' });
    for (const { history: frozen } of situations)
      expect(frozen).toMatchObject([
        {
          claim: { id: 'history[1]', applied: '2024-05-02' },
          period: { span: { from: '2024-01-01' } },
          awards: [
            { benefit: 'death', amount: '100.00' },
            { benefit: 'stay', amount: '2.50' },
          ],
          frozen: true,
        },
      ]);
  });
});

describe('the period, where a case does not name it', () => {
  const on = (day: string, by: Partial<Scheme>) =>
    periodOfCase({ ...scheme, ...by }, caseOf({ claim: { event: 'death', happened: day } }).given.claim)?.span.from;
  const centre: Scheme['period'] = { length: 'P1Y', starts: 'centre', clause: 'rules' };

  it.each([
    ['2025-06-01', { from: '2025-01-01', to: '2025-12-31' }, '2025-01-01'],
    ['2026-06-01', { from: '2025-01-01', to: '2025-12-31' }, '2025-01-01'],
    ['2026-06-01', { from: '2025-01-01' }, '2026-01-01'],
    ['2024-06-01', { from: '2025-01-01' }, '2025-01-01'],
    ['2025-12-31', { from: '2024-03-01' }, '2025-01-01'],
  ])('%s, an edition in force %o: %s', (day, inForce, from) => {
    expect(on(day, { inForce })).toBe(from);
  });

  it('is of an edition that does not say so the one that starts on its day, or with the year', () => {
    const july: Scheme['period'] = { length: 'P1Y', starts: { on: '07-01' }, clause: 'rules' };
    expect(on('2025-06-30', { inForce: undefined, period: july })).toBe('2024-07-01');
    expect(on('2025-07-01', { inForce: undefined, period: july })).toBe('2025-07-01');
    expect(on('2025-06-30', { inForce: undefined, period: centre })).toBe('2025-01-01');
    expect(on('2025-06-30', { inForce: { from: '2024-05-01' }, period: centre })).toBe('2025-05-01');
  });
});

function generalPlan(): Scheme['plans'][string] {
  const { general } = scheme.plans;
  if (!general) throw new Error('the fixture has a general plan');
  return general;
}
