import { describe, expect, it } from 'vitest';
import { decideInOrder } from '../../../../src/rules/claim/in-order.ts';
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
} from '../made-up.ts';

const claim = stay('2026-06-01', '10000');

describe('whole fen', () => {
  it('are rounded half up at the end, and the line is there only where it changes something', () => {
    const scheme = stays('compute: [{rate: 12.5%}]');
    const rounded = decided(scheme, { claim: stay('2026-06-01', '100.60') });
    expect(rounded).toMatchObject({ status: 'approved', amount: '12.58' });
    expect(awardOf(rounded).steps.at(-1)).toMatchObject({
      operator: 'fen',
      before: '12.575',
      after: '12.58',
      by: { basis: 'inferred' },
    });
    expect(awardOf(decided(scheme, { claim })).steps.map(({ operator }) => operator)).toEqual(['base', 'rate']);
  });
});

describe('a cap', () => {
  const capped = stays(
    'compute: [{rate: 50%}], caps: [{per: visit, amount: 4000}, {per: period, amount: 6000, clause: reading}]',
  );

  it('cuts what is above it, and says what it allows, what was used and what remains', () => {
    const decision = decided(capped, { claim, history: [former(stay('2026-02-01', '3000'), { hospital: '1500.00' })] });
    expect(decision).toMatchObject({ status: 'reduced', amount: '4000.00' });
    expect(decision.reasons).toEqual([
      { code: 'capped', benefit: 'hospital', clause: 'rule', values: { allowed: '4000.00', cut: '1000.00' } },
    ]);
    expect(awardOf(decision).limits).toEqual([
      {
        kind: 'cap',
        per: 'visit',
        allowed: '4000.00',
        used: '0.00',
        taken: '4000.00',
        remaining: '0.00',
        clause: 'rule',
      },
      {
        kind: 'cap',
        per: 'period',
        allowed: '6000.00',
        used: '1500.00',
        taken: '4000.00',
        remaining: '500.00',
        clause: 'reading',
      },
    ]);
    expect(awardOf(decision).inferred).toEqual(['reading']);
    expect(awardOf(decision).steps.at(-1)).toMatchObject({
      operator: 'cap',
      path: 'benefits.hospital.caps[1]',
      before: '5000',
      after: '4000',
    });
  });

  it('takes of an earlier one only what a later one leaves', () => {
    const decision = decided(capped, { claim, history: [former(stay('2026-02-01', '9000'), { hospital: '4000.00' })] });
    expect(decision.amount).toBe('2000.00');
    expect(codesOf(decision)).toEqual(['capped', 'capped']);
    expect(awardOf(decision).limits).toMatchObject([
      { taken: '2000.00', remaining: '2000.00' },
      { taken: '2000.00', remaining: '0.00' },
    ]);
  });

  it('that is used up leaves nothing', () => {
    const decision = decided(capped, {
      claim,
      history: [former(stay('2026-02-01', '90000'), { hospital: '6000.00' })],
    });
    expect([decision.status, decision.amount, codesOf(decision)]).toEqual(['rejected', '0.00', ['capped', 'cap-used']]);
    expect(awardOf(decision).state).toBe('none');
  });

  it('is used by frozen claims of later events, not by unfrozen ones', () => {
    const later = former(stay('2026-09-01', '9000'), { hospital: '4000.00' });
    expect(decided(capped, { claim, history: [later] }).amount).toBe('2000.00');
    expect(decided(capped, { claim, history: [{ ...later, frozen: false }] }).amount).toBe('4000.00');
  });

  it('over a period, a term and a life counts what lies in each', () => {
    const earlier = { span: { from: '2025-01-01', to: '2026-01-01' } };
    const history = [former(stay('2025-06-01', '9000'), { hospital: '4500.00' }, { period: earlier })];
    const per = (span: string, plans = [coverage({ span: { from: '2025-01-01', to: '2027-01-01' }, waits: false })]) =>
      decided(stays(`compute: [{rate: 50%}], caps: [{per: ${span}, amount: 5000}]`), {
        claim,
        history,
        member: { plans },
      }).amount;
    expect([per('period'), per('term'), per('lifetime')]).toEqual(['5000.00', '500.00', '500.00']);
    expect(per('term', [coverage({ span: earlier.span }), coverage({ consecutivePeriods: 2 })])).toBe('5000.00');
  });

  it('goes by the shares, and by its condition', () => {
    const scheme = stays(
      'compute: [{rate: 50%}], caps: [{per: period, amount: 1000, times: shares}, {per: visit, amount: 800, when: {hospital-area: [elsewhere]}}]',
    );
    const of = (change: Parameters<typeof stay>[2]) =>
      decided(scheme, { claim: { ...claim, ...change }, member: { plans: [coverage({ shares: 3 })] } });
    expect(of({ hospitalArea: 'local' }).amount).toBe('3000.00');
    expect(of({ hospitalArea: 'elsewhere' }).amount).toBe('800.00');
    expect([of({}).status, codesOf(of({}))]).toEqual(['held', ['fact-unknown']]);
  });

  it('that no source gives holds the claim', () => {
    const amount = decided(stays('compute: [{rate: 50%}], caps: [{per: period, amount: missing}]'), { claim });
    expect(amount.reasons).toMatchObject([
      { code: 'value-missing', values: { path: 'benefits.hospital.caps[1].amount' } },
    ]);
    const whole = decided(stays('compute: [{rate: 50%}]', 'missing: [benefits.hospital.caps]'), { claim });
    expect(whole.reasons).toMatchObject([{ code: 'value-missing', values: { path: 'benefits.hospital.caps' } }]);
  });
});

describe('a limit over several benefits', () => {
  const scheme = schemeFrom(`
benefits:
  critical: {title: 重大疾病, plan: general, events: [diagnosis, hospitalisation], when: {severity: [severe]}, compute: [{fixed: 14000}], clause: rule}
  daily: {title: 生活补助, plan: general, events: [hospitalisation], compute: [{perDay: {amount: 100, count: nights}}], clause: rule}
together: [{title: 封顶, benefits: [critical, daily], caps: [{per: period, amount: 15000}], clause: reading}]
`);

  it('is used up by all of them, in one claim too', () => {
    const decision = decided(scheme, { claim: stay('2026-06-01', '1', { days: 30, severity: 'severe' }) });
    expect(decision).toMatchObject({ status: 'reduced', amount: '15000.00' });
    expect(awardOf(decision, 'daily')).toMatchObject({ amount: '1000.00', state: 'reduced' });
    expect(awardOf(decision, 'daily').limits).toEqual([
      {
        kind: 'together',
        title: '封顶',
        per: 'period',
        allowed: '15000.00',
        used: '14000.00',
        taken: '1000.00',
        remaining: '0.00',
        clause: 'reading',
      },
    ]);
  });

  it('is used up by former claims of the other', () => {
    const history = [former(happening('diagnosis', '2026-02-01'), { critical: '14000.00' })];
    const decision = decided(scheme, { claim: stay('2026-06-01', '1', { days: 30, severity: 'mild' }), history });
    expect(decision).toMatchObject({ status: 'reduced', amount: '1000.00' });
  });
});

describe('benefits that exclude each other', () => {
  const with_ = (pays: string, per = 'period') =>
    schemeFrom(`
benefits:
  daily: {title: 生活补助, plan: general, events: [hospitalisation], compute: [{fixed: 2000}], notWith: [{benefit: critical, per: ${per}, pays: ${pays}, clause: reading}], clause: rule}
  critical: {title: 重大疾病, plan: general, events: [diagnosis, hospitalisation], when: {severity: [severe]}, compute: [{fixed: 1500}], clause: rule}
`);
  const history = [former(happening('diagnosis', '2026-02-01'), { critical: '1500.00' })];
  const mild = stay('2026-06-01', '1', { severity: 'mild' });

  it('pay nothing, or what exceeds the other', () => {
    const nothing = decided(with_('nothing'), { claim: mild, history });
    expect([nothing.status, nothing.amount]).toEqual(['rejected', '0.00']);
    expect(awardOf(nothing, 'daily').reasons).toEqual([
      { code: 'paid-other', benefit: 'daily', clause: 'reading', values: { benefit: '重大疾病' } },
    ]);
    const difference = decided(with_('difference'), { claim: mild, history });
    expect([difference.status, difference.amount]).toEqual(['reduced', '500.00']);
    expect(awardOf(difference, 'daily').limits).toMatchObject([
      { kind: 'not-with', allowed: '2000.00', used: '1500.00', taken: '500.00' },
    ]);
  });

  it('are decided before each other in one claim, wherever they stand in the file', () => {
    const decision = decided(with_('nothing', 'visit'), { claim: { ...mild, severity: 'severe' } });
    expect(decision).toMatchObject({ status: 'reduced', amount: '1500.00' });
    expect(decision.awards.map(({ benefit, state }) => [benefit, state])).toEqual([
      ['daily', 'none'],
      ['critical', 'paid'],
    ]);
  });

  it('do not exclude each other over another claim where they do so within one', () => {
    expect(decided(with_('nothing', 'visit'), { claim: mild, history }).status).toBe('approved');
  });
});

describe('days that are paid', () => {
  const scheme = stays('compute: [{perDay: {amount: 50, fromDay: 7, upToDays: 40, per: period, count: nights}}]');
  const week = (day: string, days: number) => stay(day, '1', { days });

  it('are those that former claims were paid for, not those that they lasted', () => {
    const days = [
      ['2026-02-01', 30],
      ['2026-04-01', 20],
      ['2026-06-01', 20],
      ['2026-08-01', 9],
    ] as const;
    const decisions = decideInOrder(
      scheme,
      days.map(([day, lasted]) => situationOf({ claim: week(day, lasted) })),
    );
    // From the 7th day: 24 days, 14, then the 2 that are left of 40.
    expect(decisions.map(({ amount }) => amount)).toEqual(['1200.00', '700.00', '100.00', '0.00']);
    const allowances = decisions.map((each) => awardOf(each).steps.at(-1)?.allowance);
    expect(allowances.map((each) => [each?.used, each?.remaining])).toEqual([
      ['0', '16'],
      ['24', '2'],
      ['38', '0'],
      ['40', '0'],
    ]);
  });
});

describe('a top-up', () => {
  const scheme = schemeFrom(`
benefits:
  death: {title: 身故补足, plan: general, events: [death], compute: [{topUp: {to: 1000, benefits: [hospital]}}], clause: rule}
  hospital: {title: 住院补助, plan: general, events: [hospitalisation, death], base: {add: [self-paid-in-scope]}, compute: [{rate: 50%}], clause: rule}
`);

  it('is what is wanting after the other benefits, of former claims and of this one', () => {
    const history = [former(stay('2026-02-01', '400'), { hospital: '200.00' })];
    const died = happening('death', '2026-06-01', { costs: { 'self-paid-in-scope': '600' } });
    const decision = decided(scheme, { claim: died, history });
    expect(decision.awards.map(({ benefit, amount }) => [benefit, amount])).toEqual([
      ['death', '500.00'],
      ['hospital', '300.00'],
    ]);
  });
});
