import { describe, expect, it } from 'vitest';
import { decideInOrder } from '../../../src/rules/claim/in-order.ts';
import { awardOf, codesOf, decided, former, situationOf, stay, stays } from './made-up.ts';

/** 漳州2021: self-paid in scope of all stays of the period, less 300 once, 60 %. */
const zhangzhou = stays(
  'accumulate: period, compute: [{deductible: {amount: 300, per: period}}, {rate: 60%}], caps: [{per: period, amount: 50000}]',
);

const february = stay('2026-02-10', '1000');
const may = stay('2026-05-10', '2000');

describe('Zhangzhou 2021, two stays of 1,000 and 2,000', () => {
  it('come to 60 % of 2,700 in order of event', () => {
    const [first, second] = decideInOrder(
      zhangzhou,
      [february, may].map((claim) => situationOf({ claim })),
    );
    expect([first?.amount, second?.amount]).toEqual(['420.00', '1200.00']);
  });

  it('come to the same where May came in first and is not frozen', () => {
    const [first, second] = decideInOrder(
      zhangzhou,
      [may, february].map((claim) => situationOf({ claim })),
    );
    expect([first?.amount, second?.amount]).toEqual(['1200.00', '420.00']);
  });

  it('give February 600 where May is frozen at 1,020', () => {
    expect(decided(zhangzhou, { claim: may }).amount).toBe('1020.00');
    const late = decided(zhangzhou, { claim: february, history: [former(may, { hospital: '1020.00' })] });
    expect(late).toMatchObject({ status: 'approved', amount: '600.00', overpaid: '0.00' });
    const { steps } = awardOf(late);
    expect(steps.map(({ operator, before, after }) => [operator, before, after])).toEqual([
      ['base', '0', '1000'],
      ['accumulated', '1000', '3000'],
      ['deductible', '3000', '2700'],
      ['rate', '2700', '1620'],
      ['former', '1620', '600'],
    ]);
    expect(steps[1]?.by).toMatchObject({ claims: '1', earlier: '0' });
  });

  it('leave February its 420 where May is decided but not frozen: May is decided anew after it', () => {
    const history = [former(may, { hospital: '1020.00' }, { frozen: false })];
    expect(decided(zhangzhou, { claim: february, history }).amount).toBe('420.00');
  });

  it('give May 1,200 where February is frozen at 420', () => {
    const history = [former(february, { hospital: '420.00' })];
    expect(decided(zhangzhou, { claim: may, history }).amount).toBe('1200.00');
  });
});

it('nothing is overpaid where an award was rounded up to whole fen', () => {
  const eighth = stays('accumulate: period, compute: [{rate: 12.5%}]');
  const first = stay('2026-02-10', '0.12');
  expect(decided(eighth, { claim: first }).amount).toBe('0.02');
  const history = [former(first, { hospital: '0.02' })];
  expect(decided(eighth, { claim: stay('2026-05-10', '0'), history }).overpaid).toBe('0.00');
  const taken = [former(first, { hospital: '0.04' })];
  expect(decided(eighth, { claim: stay('2026-05-10', '0'), history: taken }).overpaid).toBe('0.02');
});

it('an unfrozen claim is decided anew among the others, whatever its history says', () => {
  const stale = former(february, { hospital: '9.00' }, { frozen: false });
  const decisions = decideInOrder(
    zhangzhou,
    [february, may].map((claim) => situationOf({ claim, history: [stale] })),
  );
  expect(decisions.map(({ amount }) => amount)).toEqual(['420.00', '1200.00']);
});

describe('a deductible once a period, without a running total', () => {
  it('is borne once, also by a frozen claim of a later event', () => {
    const scheme = stays('compute: [{deductible: {amount: 300, per: period}}, {rate: 60%}]');
    const history = [former(may, { hospital: '1020.00' })];
    expect(decided(scheme, { claim: february, history }).amount).toBe('600.00');
    const unfrozen = history.map((each) => ({ ...each, frozen: false }));
    expect(decided(scheme, { claim: february, history: unfrozen }).amount).toBe('420.00');
  });
});

describe('the running total', () => {
  it('holds a former claim that came to nothing, for it used up the deductible', () => {
    const small = stay('2026-01-10', '200');
    const [nothing, second] = decideInOrder(
      zhangzhou,
      [small, february].map((claim) => situationOf({ claim })),
    );
    expect(nothing).toMatchObject({ status: 'rejected', amount: '0.00' });
    expect(codesOf(nothing ?? { reasons: [] })).toEqual(['nothing-to-pay']);
    expect(second?.amount).toBe('540.00');
  });

  it('leaves out a claim of another period', () => {
    const period = { span: { from: '2025-01-01', to: '2026-01-01' } };
    const history = [former(stay('2025-12-31', '9000'), { hospital: '5220.00' }, { period })];
    expect(decided(zhangzhou, { claim: february, history }).amount).toBe('420.00');
  });

  it('over a term holds the claims of both periods of it', () => {
    const scheme = stays('accumulate: term, compute: [{rate: 50%}]');
    const member = {
      plans: [
        {
          plan: 'general',
          span: { from: '2025-01-01', to: '2028-01-01' },
          shares: 1,
          renewal: 'new' as const,
          consecutivePeriods: 1,
          waits: false,
        },
      ],
    };
    const period = { span: { from: '2025-01-01', to: '2026-01-01' } };
    const history = [former(stay('2025-12-31', '9000'), { hospital: '4000.00' }, { period })];
    expect(decided(scheme, { claim: february, member, history }).amount).toBe('1000.00');
  });

  it('tells what frozen decisions had beyond the formula, and takes nothing back', () => {
    const history = [former(may, { hospital: '1700.00' })];
    const late = decided(zhangzhou, { claim: february, history });
    expect(late).toMatchObject({ status: 'rejected', amount: '0.00', overpaid: '80.00' });
    expect(codesOf(late)).toEqual(['nothing-to-pay']);
    expect(awardOf(late).steps.at(-1)).toMatchObject({ operator: 'former', by: { had: '1700', overpaid: '80' } });
  });

  it('tells as overpaid only what is frozen: the rest may be decided anew', () => {
    const january = former(stay('2026-01-10', '100'), { hospital: '900.00' }, { frozen: false });
    expect(decided(zhangzhou, { claim: february, history: [january] }).overpaid).toBe('0.00');
    const history = [january, former(may, { hospital: '1020.00' })];
    // 60 % of 2,800 is 1,680; 1,920 were had, 240 more.
    expect(decided(zhangzhou, { claim: february, history }).overpaid).toBe('240.00');
  });

  it('tells nothing as overpaid where the claim itself does not count', () => {
    const history = [former(may, { hospital: '1700.00' })];
    const excluded = decided(zhangzhou, { claim: { ...february, exclusions: ['self-harm'] }, history });
    expect(excluded).toMatchObject({ overpaid: '0.00', status: 'rejected' });
  });

  it('is wanting where a former claim lacks its costs', () => {
    const history = [former({ ...may, costs: {} }, { hospital: '1020.00' })];
    const late = decided(zhangzhou, { claim: february, history });
    expect(late).toMatchObject({ status: 'held', amount: '0.00' });
    expect(codesOf(late)).toEqual(['fact-unknown']);
  });

  it('takes each visit’s own steps before it sums up', () => {
    const scheme = stays('eachVisit: [{deductible: 300}], accumulate: period, compute: [{rate: 50%}]');
    const decisions = decideInOrder(
      scheme,
      [february, may].map((claim) => situationOf({ claim })),
    );
    expect(decisions.map(({ amount }) => amount)).toEqual(['350.00', '850.00']);
  });

  it('numbers the visits in order of event, also those that came in later', () => {
    const scheme = stays(
      'eachVisit: [{deductible: {byVisit: [100, 500], per: visit}}], accumulate: period, compute: [{rate: 50%}]',
    );
    const history = [former(may, { hospital: '950.00' })];
    // February is now the first visit (900 left), May the second (1,500): half of 2,400 less 950.
    expect(decided(scheme, { claim: february, history }).amount).toBe('250.00');
  });
});
