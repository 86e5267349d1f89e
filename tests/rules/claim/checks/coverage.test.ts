import { describe, expect, it } from 'vitest';
import { codesOf, coverage, decided, former, happening, schemeFrom, stay } from '../made-up.ts';

const scheme = schemeFrom(`
plans:
  general: {title: 医疗互助, fee: 36, taken: everyone, clause: reading}
  critical: {title: 重大疾病, fee: 60, taken: chosen, clause: rule}
benefits:
  hospital: {title: 住院补助, plan: general, events: [hospitalisation], base: {add: [self-paid-in-scope]}, compute: [{rate: 50%}, {times: shares}], clause: rule}
  lump: {title: 重病补助, plan: critical, events: [diagnosis], compute: [{fixed: 10000}], endsCoverage: true, clause: reading}
  death: {title: 身故慰问, plan: critical, events: [death], compute: [{fixed: 1000}], clause: rule}
`);
const claim = stay('2026-03-01', '100');

describe('the coverage of the plan', () => {
  it('must have been taken', () => {
    const decision = decided(scheme, { claim, member: { plans: [coverage({ plan: 'critical' })] } });
    expect([decision.status, codesOf(decision)]).toEqual(['rejected', ['plan-not-taken']]);
    expect(decision.reasons[0]).toMatchObject({ clause: 'reading', values: { plan: '医疗互助' } });
  });

  it.each([
    ['2026-02-28', 'rejected'],
    ['2026-03-01', 'approved'],
    ['2026-06-30', 'approved'],
    ['2026-07-01', 'rejected'],
  ])('from 1 March to 30 June holds on %s: %s', (day, status) => {
    const member = { plans: [coverage({ span: { from: '2026-03-01', to: '2026-07-01' } })] };
    const decision = decided(scheme, { claim: stay(day, '100'), member });
    expect(decision.status).toBe(status);
    if (status === 'rejected') {
      expect(codesOf(decision)).toEqual(['outside-coverage']);
      expect(decision.reasons[0]?.values).toMatchObject({ date: day, from: '2026-03-01', to: '2026-06-30' });
    }
  });

  it('of several is the one that holds on the day of the event', () => {
    const plans = [
      coverage({ span: { from: '2026-01-01', to: '2026-03-01' }, shares: 1 }),
      coverage({ span: { from: '2026-03-01', to: '2027-01-01' }, shares: 3 }),
    ];
    expect(decided(scheme, { claim: stay('2026-02-28', '100'), member: { plans } }).amount).toBe('50.00');
    expect(decided(scheme, { claim, member: { plans: plans.toReversed() } }).amount).toBe('150.00');
  });

  it('is not known without the day of the event', () => {
    const { admitted: _, ...open } = claim;
    const decision = decided(scheme, { claim: open });
    expect([decision.status, codesOf(decision)]).toEqual(['held', ['dates-missing', 'dates-missing']]);
  });
});

describe('a payment that ends the coverage', () => {
  const died = happening('death', '2026-05-01');
  const ill = (day: string) => happening('diagnosis', day);
  const of = (plans = [coverage({ plan: 'critical' })]) => ({ claim: died, member: { plans } });

  it('leaves nothing for a later event of the plan', () => {
    const decision = decided(scheme, { ...of(), history: [former(ill('2026-04-01'), { lump: '10000.00' })] });
    expect(decision.reasons).toEqual([
      { code: 'coverage-ended', benefit: 'death', clause: 'reading', values: { benefit: '重病补助' } },
    ]);
  });

  it('is told of the award that ends it', () => {
    const decision = decided(scheme, { claim: ill('2026-04-01'), member: of().member });
    expect(decision.awards.map(({ benefit, endsCoverage }) => [benefit, endsCoverage])).toEqual([['lump', true]]);
  });

  it('takes nothing from an event before it, from a former term, or where nothing was paid', () => {
    const later = former(ill('2026-06-01'), { lump: '10000.00' });
    expect(decided(scheme, { ...of(), history: [later] }).status).toBe('approved');
    expect(decided(scheme, { ...of(), history: [former(ill('2026-04-01'), { lump: '0.00' })] }).status).toBe(
      'approved',
    );
    const plans = [
      coverage({ plan: 'critical', span: { from: '2025-01-01', to: '2026-01-01' } }),
      coverage({ plan: 'critical', consecutivePeriods: 2 }),
    ];
    const before = former(
      ill('2025-04-01'),
      { lump: '10000.00' },
      { period: { span: { from: '2025-01-01', to: '2026-01-01' } } },
    );
    expect(decided(scheme, { ...of(plans), history: [before] }).status).toBe('approved');
  });

  it('ends both parts of a term that a transfer has split', () => {
    const plans = [
      coverage({ plan: 'critical', span: { from: '2026-01-01', to: '2026-04-15' } }),
      coverage({ plan: 'critical', span: { from: '2026-04-15', to: '2027-01-01' } }),
    ];
    const history = [former(ill('2026-04-01'), { lump: '10000.00' })];
    expect(codesOf(decided(scheme, { ...of(plans), history }))).toEqual(['coverage-ended']);
  });

  it('ends no term that began anew because the scheme did not count it as a renewal', () => {
    const former2025 = { period: { span: { from: '2025-01-01', to: '2026-01-01' } } };
    const plans = [
      coverage({ plan: 'critical', span: { from: '2025-01-01', to: '2026-01-01' } }),
      coverage({ plan: 'critical', span: { from: '2026-01-01', to: '2026-04-15' } }),
      coverage({ plan: 'critical', span: { from: '2026-04-15', to: '2027-01-01' } }),
    ];
    const history = [former(ill('2025-06-01'), { lump: '10000.00' }, former2025)];
    expect(decided(scheme, { ...of(plans), history }).status).toBe('approved');
    const again = former(ill('2026-04-01'), { lump: '10000.00' });
    expect(codesOf(decided(scheme, { ...of(plans), history: [...history, again] }))).toEqual(['coverage-ended']);
  });
});
