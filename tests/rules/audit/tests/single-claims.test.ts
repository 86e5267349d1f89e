import { describe, expect, it } from 'vitest';
import { decidedOtherwise } from '../../../../src/rules/audit/tests/decided-otherwise-today.ts';
import { aboveCap } from '../../../../src/rules/audit/tests/paid-above-cap.ts';
import { outsideCoverage } from '../../../../src/rules/audit/tests/paid-outside-coverage.ts';
import { pastDeadline } from '../../../../src/rules/audit/tests/paid-past-deadline.ts';
import { withinWaiting } from '../../../../src/rules/audit/tests/paid-within-waiting.ts';
import { withoutPapers } from '../../../../src/rules/audit/tests/paid-without-papers.ts';
import { coverage, happening, PERIOD, schemeFrom, stay, stays } from '../../claim/made-up.ts';
import { groundsOf, memberOf, recorded, seenOf, told } from '../audited-claims.ts';

const half = 'compute: [{rate: 50%}]';

describe('paid within waiting', () => {
  const scheme = stays(half, 'waiting: [{days: 30, from: coverage-start, firstDay: included, clause: rule}]');
  const waits = memberOf({ waits: true });
  const on = (day: string) => recorded(scheme, stay(day, '1000.00'), { how: 'ruled' });

  it('is told up to the last day of it, with the clause, the whole benefit and how it was decided', () => {
    const [row, ...others] = seenOf(scheme, [on('2026-01-30')], waits).flatMap(withinWaiting);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      claim: '甲/1-2026-01-30 1000.00',
      amount: 50_000n,
      clause: '实施办法',
      day: '2026-01-30',
    });
    expect(row?.detail.zh).toContain('人工裁定');
    expect(row?.origin).toEqual({ file: 'a.csv', sheet: 'Sheet1', cell: 'B2' });
  });

  it('is not told of the day after, of who does not wait, nor of what was given nothing', () => {
    expect(seenOf(scheme, [on('2026-01-31')], waits).flatMap(withinWaiting)).toEqual([]);
    expect(seenOf(scheme, [on('2026-01-30')]).flatMap(withinWaiting)).toEqual([]);
    const nothing = recorded(scheme, stay('2026-01-30', '1000.00'), { given: '0.00' });
    expect(seenOf(scheme, [nothing], waits)).toEqual([]);
  });

  it('lets a graded sum of that day stand', () => {
    const graded = stays(
      half,
      'waiting: [{days: 30, from: coverage-start, firstDay: included, graded: [{day: {from: 10, to: 30}, fixed: 100}], clause: rule}]',
    );
    const claim = recorded(graded, stay('2026-01-15', '1000.00'), { given: '100.00' });
    expect(seenOf(graded, [claim], waits).flatMap(withinWaiting)).toEqual([]);
  });
});

describe('paid outside coverage', () => {
  const scheme = stays(half);
  const claim = recorded(scheme, stay('2026-06-30', '1000.00'));

  it('is told where what was amended since leaves the day uncovered, and where the plan is gone', () => {
    const cut = memberOf({ span: { from: '2026-01-01', to: '2026-06-30' } });
    const [row] = seenOf(scheme, [claim], cut).flatMap(outsideCoverage);
    expect(row).toMatchObject({ amount: 50_000n });
    expect(row?.detail.en).toContain('amended since');
    expect(seenOf(scheme, [claim], { plans: [] }).flatMap(outsideCoverage)).toHaveLength(1);
  });

  it('is told of a claim of another period', () => {
    const other = recorded(scheme, stay('2025-12-31', '1000.00'), { how: 'elsewhere', given: '500.00' });
    const member = memberOf({ span: { from: '2025-01-01', to: '2027-01-01' } });
    expect(told(seenOf(scheme, [other], member).flatMap(outsideCoverage))).toEqual([[other.number, 50_000n]]);
  });

  it('is not told of the last day covered', () => {
    const cut = memberOf({ span: { from: '2026-01-01', to: '2026-07-01' } });
    expect(seenOf(scheme, [claim], cut).flatMap(outsideCoverage)).toEqual([]);
  });
});

describe('paid past the deadline', () => {
  const scheme = stays(half, 'claims: {periodBy: event, deadlines: [{days: 90, from: event}], clause: rule}');
  const applied = (day: string) =>
    recorded(scheme, stay('2026-01-01', '1000.00', { applied: day }), { given: '500.00' });

  it('is told of the day after the last, not of the last', () => {
    expect(seenOf(scheme, [applied('2026-04-02')]).flatMap(pastDeadline)).toHaveLength(1);
    expect(seenOf(scheme, [applied('2026-04-01')]).flatMap(pastDeadline)).toEqual([]);
  });

  it('says nothing where the scheme has no deadline, or the day cannot be reckoned', () => {
    const none = stays(half);
    const late = recorded(none, stay('2026-01-01', '1000.00', { applied: '2026-12-01' }));
    expect(seenOf(none, [late]).flatMap(pastDeadline)).toEqual([]);
    const working = stays(half, 'claims: {periodBy: event, deadlines: [{workingDays: 30, from: event}], clause: rule}');
    const unknown = recorded(working, stay('2026-12-20', '1000.00', { applied: '2026-12-31' }), { given: '500.00' });
    expect(seenOf(working, [unknown]).flatMap(pastDeadline)).toEqual([]);
  });
});

describe('paid without papers', () => {
  const scheme = stays(half, 'claims: {periodBy: event, papers: [{paper: 结算单}], clause: rule}');
  const having = (papers: readonly string[] | undefined, how: 'ruled' | 'elsewhere') => {
    const { papers: _, ...bare } = stay('2026-02-01', '1000.00');
    return recorded(scheme, { ...bare, ...(papers && { papers }) }, { given: '500.00', how });
  };
  const found = (claim: ReturnType<typeof having>) => seenOf(scheme, [claim]).flatMap(withoutPapers);

  it('is told where one lacks, or none is stated, however it was vouched for', () => {
    expect(found(having(['出院记录'], 'ruled'))[0]?.detail.zh).toContain('缺材料：结算单');
    expect(found(having(undefined, 'ruled'))).toHaveLength(1);
    expect(found(having(['出院记录'], 'elsewhere'))).toHaveLength(1);
  });

  it('is not told where they came, nor of what was brought in without a word of papers', () => {
    expect(found(having(['结算单'], 'ruled'))).toEqual([]);
    expect(found(having(undefined, 'elsewhere'))).toEqual([]);
  });
});

describe('paid above a cap', () => {
  it('adds the claims up anew, whatever their traces say, and blames the one that goes beyond', () => {
    const scheme = stays(`${half}, caps: [{per: period, amount: 1000}]`);
    const first = recorded(scheme, stay('2026-02-01', '1200.00'), { given: '600.00' });
    const second = recorded(scheme, stay('2026-03-01', '1200.00'), { given: '400.01', how: 'elsewhere' });
    const [row, ...others] = seenOf(scheme, [first, second]).flatMap(aboveCap);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ claim: second.number, amount: 1n });
    expect(row?.detail.en).toContain('1000.00 yuan; with this claim it comes to 1000.01');
    const within = recorded(scheme, stay('2026-03-01', '1200.00'), { given: '400.00' });
    expect(seenOf(scheme, [first, within]).flatMap(aboveCap)).toEqual([]);
  });

  it('goes by visit, by lifetime, by shares, and over benefits together', () => {
    const visit = stays(`${half}, caps: [{per: visit, amount: 500, times: shares}]`);
    const big = recorded(visit, stay('2026-02-01', '3000.00'), { given: '1200.00' });
    expect(told(seenOf(visit, [big], memberOf({ shares: 2 })).flatMap(aboveCap))).toEqual([[big.number, 20_000n]]);
    const life = stays(`${half}, caps: [{per: lifetime, amount: 1000}]`);
    const former = { ...recorded(life, stay('2025-02-01', '1800.00'), { given: '900.00' }), periodId: 'small/0' };
    const now = recorded(life, stay('2026-02-01', '400.00'), { given: '200.00' });
    expect(told(seenOf(life, [former, now]).flatMap(aboveCap))).toEqual([[now.number, 10_000n]]);
    const together = stays(
      half,
      'together: [{title: 合计, benefits: [hospital], caps: [{per: period, amount: 300}], clause: rule}]',
    );
    const one = recorded(together, stay('2026-02-01', '800.00'), { given: '400.00' });
    expect(told(seenOf(together, [one]).flatMap(aboveCap))).toEqual([[one.number, 10_000n]]);
  });

  it('says nothing where the sum is missing, or it is not known whether the cap holds', () => {
    const missing = stays(
      `${half}, caps: [{per: visit, amount: missing}]`,
      "missing: ['benefits.hospital.caps[1].amount']",
    );
    expect(
      seenOf(missing, [recorded(missing, stay('2026-02-01', '9.00'), { given: '9999.00' })]).flatMap(aboveCap),
    ).toEqual([]);
    const some = stays(`${half}, caps: [{per: visit, amount: 1, when: {hospital-level: [primary]}}]`);
    expect(seenOf(some, [recorded(some, stay('2026-02-01', '9.00'), { given: '99.00' })]).flatMap(aboveCap)).toEqual(
      [],
    );
  });

  it('lets what a ruling gave beyond a limit use up nobody’s', () => {
    const scheme = stays(`${half}, caps: [{per: period, amount: 1000}]`);
    const ruled = recorded(scheme, stay('2026-02-01', '4000.00'), { given: '2000.00', how: 'ruled' });
    const counted = [{ benefit: 'hospital', amount: '500.00' }];
    const beyond = { ...ruled, decision: { ...ruled.decision, counted } };
    const next = recorded(scheme, stay('2026-03-01', '800.00'), { given: '400.00' });
    expect(told(seenOf(scheme, [beyond, next]).flatMap(aboveCap))).toEqual([[ruled.number, 100_000n]]);
  });
});

describe('decided otherwise by today’s file', () => {
  const scheme = stays('accumulate: period, compute: [{deductible: {amount: 300, per: period}}, {rate: 60%}]');
  const grounds = { ...groundsOf(scheme), span: PERIOD.span, exempt: new Set<string>() };
  const of = (history: Parameters<typeof decidedOtherwise>[0]['history'], more = {}) =>
    decidedOtherwise({ member: memberOf(), history }, { ...grounds, ...more });

  it('is told where the amount or the outcome is another', () => {
    const wrong = recorded(scheme, stay('2026-02-01', '1300.00'), { given: '500.00' });
    expect(told(of([wrong]).rows)).toEqual([[wrong.number, 10_000n]]);
    const refused = recorded(scheme, stay('2026-02-01', '1300.00'), { given: '0.00' });
    expect(told(of([refused]).rows)).toEqual([[refused.number, 60_000n]]);
    expect(of([refused]).rows[0]?.detail.en).toContain('rejected, 0.00 yuan; by today’s file: approved, 600.00');
  });

  it('is not told of what comes to the same, was ruled, brought in, or had a clause set aside', () => {
    const right = recorded(scheme, stay('2026-02-01', '1300.00'));
    expect(of([right])).toEqual({ rows: [], looked: 1 });
    const wrong = recorded(scheme, stay('2026-02-01', '1300.00'), { given: '500.00' });
    expect(of([{ ...wrong, how: 'ruled' }])).toEqual({ rows: [], looked: 0 });
    expect(of([{ ...wrong, how: 'elsewhere' }])).toEqual({ rows: [], looked: 0 });
    expect(of([wrong], { exempt: new Set([wrong.number]) })).toEqual({ rows: [], looked: 0 });
    expect(of([wrong], { asOf: '2026-01-31' })).toEqual({ rows: [], looked: 0 });
  });

  it('lets a frozen decision stand that an earlier event came after, and also one decided in order', () => {
    const may = recorded(scheme, stay('2026-05-01', '2000.00'), { given: '1020.00', frozen: true });
    const february = recorded(scheme, stay('2026-02-01', '1000.00'), { given: '600.00' });
    expect(of([february, may])).toEqual({ rows: [], looked: 2 });
    const inOrder = [
      recorded(scheme, stay('2026-02-01', '1000.00'), { given: '420.00', frozen: true }),
      recorded(scheme, stay('2026-05-01', '2000.00'), { given: '1200.00', frozen: true }),
    ];
    expect(of(inOrder)).toEqual({ rows: [], looked: 2 });
  });
});

describe('a benefit that ends its coverage', () => {
  it('leaves nothing to be paid for a later event', () => {
    const scheme = schemeFrom(`
benefits:
  grave: {title: 重病, plan: general, events: [diagnosis], compute: [{fixed: 5000}], endsCoverage: true, clause: rule}
`);
    const award = [{ benefit: 'grave', plan: 'general', amount: '5000.00' }];
    const first = { ...recorded(scheme, happening('diagnosis', '2026-02-01')), awards: award };
    const again = { ...recorded(scheme, happening('diagnosis', '2026-03-01')), awards: award };
    const rows = seenOf(scheme, [first, again], { plans: [coverage()] }).flatMap(outsideCoverage);
    expect(told(rows)).toEqual([[again.number, 500_000n]]);
  });
});
