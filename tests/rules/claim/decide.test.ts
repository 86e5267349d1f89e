import { describe, expect, it } from 'vitest';
import { awardOf, codesOf, coverage, decided, former, happening, schemeFrom, stay, stays } from './made-up.ts';

const claim = stay('2026-06-01', '1000');

describe('the candidates', () => {
  const scheme = schemeFrom(`
missing: [benefits.fire]
benefits:
  hospital: {title: 住院补助, plan: general, events: [hospitalisation], base: {add: [self-paid-in-scope]}, compute: [{rate: 50%}], clause: rule}
  daily: {title: 生活补助, plan: general, events: [hospitalisation], compute: [{fixed: 100}], clause: rule}
  death: {title: 身故慰问, plan: general, events: [death], compute: [{fixed: 1000}], clause: rule}
`);

  it('are those for the event, in the order of the file', () => {
    const decision = decided(scheme, { claim });
    expect(decision).toMatchObject({ status: 'approved', amount: '600.00' });
    expect(decision.awards.map(({ benefit, amount }) => [benefit, amount])).toEqual([
      ['hospital', '500.00'],
      ['daily', '100.00'],
    ]);
  });

  it('are the one that the claim asks for', () => {
    expect(decided(scheme, { claim: { ...claim, benefit: 'daily' } }).awards.map(({ benefit }) => benefit)).toEqual([
      'daily',
    ]);
    expect(codesOf(decided(scheme, { claim: { ...claim, benefit: 'death' } }))).toEqual(['no-benefit']);
  });

  it('are wanting where the scheme has a benefit of which no source says more', () => {
    const fire = decided(scheme, { claim: happening('fire', '2026-03-01') });
    expect([fire.status, fire.amount]).toEqual(['held', '0.00']);
    expect(fire.reasons).toEqual([{ code: 'value-missing', values: { path: 'benefits.fire' } }]);
    const other = decided(scheme, { claim: happening('fire', '2026-03-01', { benefit: 'death' }) });
    expect(codesOf(other)).toEqual(['no-benefit']);
    expect(codesOf(decided(schemeFrom('missing: [benefits]'), { claim }))).toEqual(['value-missing']);
  });
});

describe('values that no source gives', () => {
  it.each([
    ['compute: [{rate: missing}]', '', 'benefits.hospital.compute[1].rate'],
    ['', 'missing: [benefits.hospital.compute]', 'benefits.hospital.compute'],
    ['compute: [{rate: 50%}]', 'missing: [benefits.hospital.when]', 'benefits.hospital.when'],
  ])('hold the claim and are named: %s %s', (rules, others, path) => {
    const decision = decided(stays(rules, others), { claim });
    expect(decision).toMatchObject({ status: 'held', amount: '0.00' });
    expect(decision.reasons).toEqual([{ code: 'value-missing', benefit: 'hospital', values: { path } }]);
    expect(awardOf(decision)).toMatchObject({ state: 'held', amount: '0.00' });
  });

  it('hold it where the base is wanting', () => {
    const scheme = schemeFrom(`
missing: [benefits.hospital.base]
benefits: {hospital: {title: 住院补助, plan: general, events: [hospitalisation], compute: [{rate: 50%}], clause: rule}}
`);
    const decision = decided(scheme, { claim });
    expect(decision.reasons[0]?.values).toEqual({ path: 'benefits.hospital.base' });
    expect(awardOf(decision).steps).toMatchObject([{ operator: 'base', missing: ['benefits.hospital.base'] }]);
  });

  it('in a band that the amount does not reach do not', () => {
    const scheme = stays('compute: [{bands: [{to: 5000, rate: 50%}, {rate: missing}]}]');
    expect(decided(scheme, { claim }).amount).toBe('500.00');
    expect(decided(scheme, { claim: stay('2026-06-01', '5001') }).status).toBe('held');
  });

  it('do not hold a claim that is refused for sure', () => {
    const decision = decided(stays('compute: [{rate: missing}]'), { claim: { ...claim, exclusions: ['fraud'] } });
    expect([decision.status, awardOf(decision).state]).toEqual(['rejected', 'none']);
  });
});

describe('a decision', () => {
  const scheme = schemeFrom(`
diseases: {open: {title: 其他, of: [], complete: false, clause: rule}}
benefits:
  severe: {title: 重度, plan: general, events: [diagnosis], when: {severity: [severe]}, compute: [{fixed: 10000}], clause: rule}
  mild: {title: 轻度, plan: general, events: [diagnosis], when: {severity: [mild]}, compute: [{fixed: 3000}], clause: reading}
  other: {title: 其他病, plan: general, events: [surgery], when: {disease: [open]}, compute: [{fixed: 100}], clause: rule}
  surgery: {title: 手术, plan: general, events: [surgery], compute: [{fixed: 700}], clause: rule}
`);

  it('is approved where a benefit pays, whatever does not apply beside it', () => {
    const decision = decided(scheme, { claim: happening('diagnosis', '2026-03-01', { severity: 'mild' }) });
    expect(decision).toMatchObject({
      claim: 'diagnosis 2026-03-01',
      status: 'approved',
      amount: '3000.00',
      reasons: [],
      overpaid: '0.00',
    });
    expect(codesOf(awardOf(decision, 'severe'))).toEqual(['condition-not-met']);
    expect(awardOf(decision, 'mild').inferred).toEqual(['reading']);
  });

  it('is held as a whole where one benefit is: nothing is paid before', () => {
    const decision = decided(scheme, { claim: happening('surgery', '2026-03-01', { diagnosis: '阑尾炎' }) });
    expect(decision).toMatchObject({ status: 'held', amount: '0.00' });
    expect(awardOf(decision, 'surgery')).toMatchObject({ state: 'held', amount: '0.00' });
    expect(awardOf(decision, 'surgery').steps.at(-1)?.after).toBe('700');
  });

  it('uses no limit while it is held', () => {
    const capped = stays(
      'compute: [{rate: 50%}], caps: [{per: period, amount: 600}]',
      'claims: {periodBy: event, papers: [{paper: 发票}], clause: rule}',
    );
    const decision = decided(capped, { claim: { ...claim, papers: [] } });
    expect(awardOf(decision).limits).toMatchObject([
      { allowed: '600.00', used: '0.00', taken: '0.00', remaining: '600.00' },
    ]);
  });

  it('says that the computation comes to nothing', () => {
    const decision = decided(stays('compute: [{deductible: 1000}, {rate: 50%}]'), { claim });
    expect([decision.status, codesOf(decision)]).toEqual(['rejected', ['nothing-to-pay']]);
  });

  it('is held where none of the costs is stated that it begins with', () => {
    const decision = decided(stays('compute: [{rate: 50%}]'), { claim: { ...claim, costs: { cash: '5' } } });
    expect(decision.reasons).toMatchObject([{ code: 'fact-unknown', values: { fact: 'cost:self-paid-in-scope' } }]);
  });

  it('goes by the number of the visit', () => {
    const scheme = stays('compute: [{rateByVisit: [70%, 60%, 50%]}]');
    const history = ['2026-01-05', '2026-02-05'].map((day) => former(stay(day, '10'), { hospital: '7.00' }));
    expect(decided(scheme, { claim, history }).amount).toBe('500.00');
  });
});

describe('known answers', () => {
  it('Xiangyang 1: three shares, first diagnosis', () => {
    const scheme = schemeFrom(`
benefits: {critical: {title: 重大疾病, plan: general, events: [diagnosis], firstDiagnosis: true, compute: [{fixed: 10000}, {times: shares}], clause: rule}}
`);
    const ill = happening('diagnosis', '2026-03-01', { firstDiagnosis: true });
    expect(decided(scheme, { claim: ill, member: { plans: [coverage({ shares: 3 })] } }).amount).toBe('30000.00');
  });

  it('Handan: both parents enrolled over a year, only child ill', () => {
    const scheme = schemeFrom(`
benefits:
  child:
    title: 子女重病
    plan: general
    events: [child-illness]
    when: {relation: [child], age: {below: 18}, parents-enrolled-days: {from: 365}, paid-before: false}
    compute:
      - choose: {by: parents, of: {both: [{choose: {by: only-child, of: {'yes': 10000, 'no': 5000}}}], one: [{choose: {by: only-child, of: {'yes': 5000, 'no': 3000}}}]}}
    clause: rule
`);
    const ill = { patientBirthDate: '2015-05-05', parents: 'both', onlyChild: true, parentsEnrolledDays: 400 } as const;
    const child = happening('child-illness', '2026-03-01', ill);
    expect(decided(scheme, { claim: child }).amount).toBe('10000.00');
    const again = decided(scheme, {
      claim: child,
      history: [former(happening('child-illness', '2026-02-01', ill), { child: '10000.00' })],
    });
    expect(codesOf(again)).toEqual(['condition-not-met']);
  });

  it('Hangzhou 2021: 50,000 self-paid come to the cap by the bands themselves', () => {
    const scheme = stays(
      'compute: [{bands: [{to: 1000, rate: 20%}, {to: 10000, rate: 50%}, {to: 15000, rate: 90%}, {to: 50000, rate: 60%}]}, {atLeast: 100}], caps: [{per: period, amount: 30200}]',
    );
    expect(decided(scheme, { claim: stay('2026-03-01', '50000') })).toMatchObject({
      status: 'approved',
      amount: '30200.00',
    });
  });
});

describe('what the trace says of what decides nothing by itself', () => {
  const seen = (scheme: ReturnType<typeof schemeFrom>, rule: string) =>
    decided(scheme, { claim }).rules.find((each) => each.rule === rule)?.outcome;

  it.each([
    ['missing: [claims.papers, claims.exclusions]', 'papers', 'not-given'],
    ['missing: [claims.papers, claims.exclusions]', 'exclusions', 'not-given'],
    ['missing: [claims.papers, claims.exclusions]', 'deadline', 'no-rule'],
    ['missing: [claims]', 'opening', 'not-given'],
    ['', 'papers', 'no-rule'],
  ])('tells a rule that no source gives from one that there is not: %s, %s', (missing, rule, outcome) => {
    expect(seen(stays('compute: [{rate: 50%}]', missing), rule)).toBe(outcome);
  });

  it('gives a benefit that waits for another alone the reason of that one', () => {
    const scheme = schemeFrom(`
benefits:
  hospital: {title: 住院补助, plan: general, events: [hospitalisation], base: {add: [self-paid-in-scope], subtract: [mutual-aid]}, compute: [{rate: 50%}], clause: rule}
  daily: {title: 生活补助, plan: general, events: [hospitalisation], compute: [{fixed: 100}], clause: rule}
`);
    const { status, awards, reasons } = decided(scheme, { claim });
    expect(status).toBe('held');
    const reason = { code: 'fact-unknown', benefit: 'hospital', values: { fact: 'cost:mutual-aid' } };
    expect(reasons).toMatchObject([reason]);
    expect(awards.map(({ benefit, state }) => [benefit, state])).toEqual([
      ['hospital', 'held'],
      ['daily', 'held'],
    ]);
    for (const award of awards) expect(award.reasons).toMatchObject([reason]);
  });
});
