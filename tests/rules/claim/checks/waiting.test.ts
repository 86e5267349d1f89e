import { describe, expect, it } from 'vitest';
import { plusDays } from '../../../../src/rules/value/plain-date.ts';
import { awardOf, codesOf, coverage, decided, happening, schemeFrom, stay, stays } from '../made-up.ts';

const pays = 'compute: [{rate: 50%}]';
const waiting = (rules: string, more = '') => stays(pays, `waiting: [${rules}]\n${more}`);

function on(day: string, scheme: ReturnType<typeof stays>, change: Parameters<typeof coverage>[0] = {}) {
  return decided(scheme, { claim: stay(day, '100', { admitted: day }), member: { plans: [coverage(change)] } });
}

describe('waiting', () => {
  const included = waiting('{days: 90, from: coverage-start, firstDay: included, clause: reading}');

  it.each([
    [included, '2026-03-31', '2026-03-31'],
    [waiting('{days: 90, from: coverage-start, firstDay: excluded, clause: rule}'), '2026-04-01', '2026-04-01'],
  ])('of 90 days from 1 January', (scheme, last, until) => {
    const within = on(last, scheme);
    expect([within.status, codesOf(within)]).toEqual(['rejected', ['within-waiting']]);
    expect(within.reasons[0]?.values).toMatchObject({ date: last, until });
    expect(on('2026-04-02', scheme).status).toBe('approved');
  });

  it('ends on its last day', () => {
    expect(on('2026-04-01', included).status).toBe('approved');
    expect(on('2026-04-01', included).rules).toContainEqual({
      rule: 'waiting',
      outcome: 'kept',
      clause: 'reading',
      values: { plan: 'general', date: '2026-04-01', until: '2026-03-31' },
    });
    expect(awardOf(on('2026-04-01', included)).inferred).toEqual(['reading']);
  });

  it.each([
    ['included', '2026-01-15', '2026-02-14'],
    ['excluded', '2026-01-15', '2026-02-15'],
    ['included', '2026-01-31', '2026-02-27'],
    ['excluded', '2026-01-31', '2026-02-28'],
  ])('of a month, its first day %s, from %s ends with %s', (firstDay, from, last) => {
    const month = waiting(`{length: P1M, from: coverage-start, firstDay: ${firstDay}, clause: rule}`);
    const covered = { span: { from, to: '2027-01-01' } };
    const within = on(last, month, covered);
    expect([within.status, codesOf(within)]).toEqual(['rejected', ['within-waiting']]);
    expect(within.reasons[0]?.values).toMatchObject({ date: last, until: last });
    expect(on(plusDays(last, 1), month, covered).status).toBe('approved');
    const stored = { ...covered, waitingUntil: [{ events: null, until: '2026-03-06' }] };
    expect(on('2026-03-05', month, stored).reasons[0]?.values).toMatchObject({ until: '2026-03-05' });
    expect(on('2026-03-06', month, stored).status).toBe('approved');
  });

  it('is none for who renews', () => {
    expect(on('2026-01-05', included, { waits: false }).status).toBe('approved');
  });

  it('does not begin anew in the later part of a term', () => {
    const plans = [
      coverage({ span: { from: '2026-01-01', to: '2026-05-01' } }),
      coverage({ span: { from: '2026-05-01', to: '2027-01-01' } }),
    ];
    expect(decided(included, { claim: stay('2026-05-02', '100'), member: { plans } }).status).toBe('approved');
  });

  it('goes by what was fixed for the coverage: who came in another’s place goes on with his waiting', () => {
    const came = { span: { from: '2026-06-01', to: '2027-01-01' } };
    expect(on('2026-06-02', included, came).status).toBe('rejected');
    const goesOn = { ...came, waitingUntil: [{ events: null, until: '2026-04-01' }] };
    expect(on('2026-06-02', included, goesOn).status).toBe('approved');
    const half = { ...came, waitingUntil: [{ events: null, until: '2026-06-03' }] };
    expect(on('2026-06-02', included, half).reasons[0]?.values).toMatchObject({ until: '2026-06-02' });
    expect(on('2026-06-03', included, half).status).toBe('approved');
  });

  it('takes of what was fixed the entry for the same events, and the scheme where the count had not begun', () => {
    const two = waiting(
      '{events: [death], days: 10, from: coverage-start, firstDay: included, clause: rule}, {events: [hospitalisation], days: 90, from: coverage-start, firstDay: included, clause: rule}',
    );
    const fixed = (until: string | null) => ({
      waitingUntil: [
        { events: ['death'], until: '2026-12-01' },
        { events: ['hospitalisation'], until },
      ],
    });
    expect(on('2026-02-01', two, fixed('2026-02-01')).status).toBe('approved');
    expect(on('2026-02-01', two, fixed(null)).status).toBe('rejected');
  });

  it('begins anew with a term that is no renewal, though it follows the one before without a gap', () => {
    const plans = [coverage({ span: { from: '2025-01-01', to: '2026-01-01' } }), coverage()];
    expect(codesOf(decided(included, { claim: stay('2026-03-31', '100'), member: { plans } }))).toEqual([
      'within-waiting',
    ]);
    expect(decided(included, { claim: stay('2026-04-01', '100'), member: { plans } }).status).toBe('approved');
  });

  it('from the start of the period is that of the first one of a term of several years', () => {
    const scheme = waiting('{days: 30, from: period-start, firstDay: included, clause: rule}');
    expect(on('2026-01-30', scheme, { span: { from: '2026-01-15', to: '2027-01-01' } }).status).toBe('rejected');
    expect(on('2026-01-31', scheme, { span: { from: '2026-01-15', to: '2027-01-01' } }).status).toBe('approved');
    expect(on('2026-01-05', scheme, { span: { from: '2025-01-01', to: '2028-01-01' } }).status).toBe('approved');
  });

  it('from the invoice is not known without it', () => {
    const scheme = waiting('{days: 60, from: invoice-date, firstDay: excluded, clause: rule}');
    const unknown = on('2026-06-01', scheme);
    expect([unknown.status, unknown.reasons[0]?.code, unknown.reasons[0]?.values]).toEqual([
      'held',
      'dates-missing',
      { fact: 'invoice-date' },
    ]);
    expect(on('2026-03-01', scheme, { invoicedOn: '2025-12-31' }).status).toBe('rejected');
    expect(on('2026-03-02', scheme, { invoicedOn: '2025-12-31' }).status).toBe('approved');
  });

  it('that no source gives holds who waits', () => {
    const scheme = stays(pays, 'missing: [waiting]');
    expect([on('2026-06-01', scheme).status, codesOf(on('2026-06-01', scheme))]).toEqual(['held', ['value-missing']]);
    expect(on('2026-06-01', scheme, { waits: false }).status).toBe('approved');
  });

  it('for other events and plans does not hold', () => {
    expect(
      on('2026-01-05', waiting('{days: 90, events: [death], from: coverage-start, firstDay: included, clause: rule}'))
        .status,
    ).toBe('approved');
  });
});

describe('waiting by common and critical illness', () => {
  const scheme = waiting(
    '{days: 30, events: [illness], from: coverage-start, firstDay: included, clause: rule}, {days: 60, events: [critical-illness], from: coverage-start, firstDay: included, clause: rule}',
    'diseases: {cancer: {title: 癌, of: [癌], critical: true, clause: rule}}',
  );
  const ill = (day: string, diagnosis?: string) =>
    decided(scheme, { claim: stay(day, '100', diagnosis === undefined ? {} : { diagnosis }) });

  it.each([
    ['2026-01-30', '感冒', 'rejected'],
    ['2026-01-31', '感冒', 'held'],
    ['2026-03-01', '癌', 'rejected'],
    ['2026-03-02', '癌', 'approved'],
    ['2026-01-30', undefined, 'rejected'],
    ['2026-01-31', undefined, 'held'],
    ['2026-03-01', undefined, 'held'],
    ['2026-03-02', undefined, 'approved'],
  ])('on %s with %s is %s', (day, diagnosis, status) => {
    expect(ill(day, diagnosis).status).toBe(status);
  });

  it('is of a common illness where a reviewer says so', () => {
    const claim = stay('2026-01-31', '100', { diagnosis: '感冒', diseases: [] });
    expect(decided(scheme, { claim }).status).toBe('approved');
  });

  it('tells the rule that ends first where both hold the day', () => {
    const decision = ill('2026-01-30');
    expect(codesOf(decision)).toEqual(['within-waiting']);
    expect(decision.reasons[0]?.values).toMatchObject({ until: '2026-01-30' });
  });

  it('is within the waiting of the only disease that the benefit pays for', () => {
    const only = schemeFrom(`
diseases: {cancer: {title: 癌, of: [癌], critical: true, clause: rule}}
waiting: [{days: 60, events: [critical-illness], from: coverage-start, firstDay: included, clause: rule}]
benefits: {critical: {title: 重大疾病, plan: general, events: [diagnosis], when: {disease: [cancer]}, compute: [{fixed: 100}], clause: rule}}
`);
    const on = (day: string) => decided(only, { claim: happening('diagnosis', day, { diagnosis: '肺癌' }) });
    expect([on('2026-03-01'), on('2026-03-02')].map(({ status }) => status)).toEqual(['rejected', 'held']);
  });
});

describe('graded sums within the waiting', () => {
  // 宁波: 10,000 a share after 90 days; 1,000 for a diagnosis on the days 31 to 90.
  const scheme = schemeFrom(`
waiting:
  - days: 90
    from: coverage-start
    firstDay: included
    graded: [{day: {from: 31, to: 60}, fixed: 1000}, {day: {from: 61, to: 89}, fixed: 500, times: shares}, {day: {from: 90}, fixed: missing}]
    clause: reading
benefits:
  severe: {title: 重度, plan: general, events: [diagnosis], when: {severity: [severe]}, compute: [{fixed: 10000}], clause: rule}
  cancer: {title: 癌, plan: general, events: [diagnosis], compute: [{fixed: 4000}], clause: rule}
  extra: {title: 慰问, plan: general, events: [diagnosis], compute: [{fixed: 300}], clause: rule}
`);
  const diagnosed = (day: string) =>
    decided(scheme, {
      claim: happening('diagnosis', day, { severity: 'mild' }),
      member: { plans: [coverage({ shares: 2 })] },
    });

  it('are paid once, for the first benefit that would have paid', () => {
    const decision = diagnosed('2026-01-31');
    expect(decision).toMatchObject({ status: 'approved', amount: '1000.00' });
    expect(decision.awards.map(({ benefit, state, amount }) => [benefit, state, amount])).toEqual([
      ['severe', 'none', '0.00'],
      ['cancer', 'paid', '1000.00'],
      ['extra', 'none', '0.00'],
    ]);
    expect(codesOf(awardOf(decision, 'extra'))).toEqual(['within-waiting']);
    expect(awardOf(decision, 'cancer').steps).toEqual([
      {
        operator: 'graded',
        path: 'waiting[1].graded[1]',
        clause: 'reading',
        before: '4000',
        after: '1000',
        by: { fixed: '1000', day: '31' },
      },
    ]);
    expect(awardOf(decision, 'cancer').inferred).toEqual(['reading']);
  });

  it('go by the day, and by the shares where they say so', () => {
    expect(diagnosed('2026-01-30').status).toBe('rejected');
    expect(diagnosed('2026-03-01').amount).toBe('1000.00');
    expect(diagnosed('2026-03-02').amount).toBe('1000.00');
    expect(diagnosed('2026-04-01').amount).toBe('4300.00');
  });

  it('hold the claim where no source gives the sum', () => {
    const decision = diagnosed('2026-03-31');
    expect(decision.status).toBe('held');
    expect(decision.reasons[0]?.values).toEqual({ path: 'waiting[1].graded[3].fixed' });
  });
});
