import { describe, expect, it } from 'vitest';
import { awardOf, codesOf, coverage, decided, former, happening, schemeFrom, stay, stays } from '../made-up.ts';

const earlier = { span: { from: '2025-01-01', to: '2026-01-01' } };

describe('a benefit that is paid once', () => {
  const critical = (once: string) =>
    schemeFrom(`
diseases: {cancer: {title: 癌, of: [癌, 瘫痪], aliases: [肺癌], clause: rule}, heart: {title: 心, of: [心], clause: rule}}
benefits:
  hospital: {title: 大病补助, plan: general, events: [diagnosis], compute: [{fixed: 5000}], once: {${once}}, clause: rule}
`);
  const ill = (day: string, diagnosis: string) => happening('diagnosis', day, { diagnosis });
  const again = (once: string, history: readonly ReturnType<typeof former>[]) =>
    decided(critical(once), { claim: ill('2026-06-01', '癌'), history });

  it('is refused after a payment in the span, with the day of that claim', () => {
    const decision = again('per: period, of: benefit, clause: reading', [
      former(ill('2026-02-01', '心'), { hospital: '5000.00' }),
    ]);
    expect(decision.reasons).toEqual([
      {
        code: 'once-only',
        benefit: 'hospital',
        clause: 'reading',
        values: { benefit: '大病补助', date: '2026-02-01' },
      },
    ]);
    expect(awardOf(decision).limits).toEqual([
      { kind: 'once', per: 'period', allowed: '1', used: '1', taken: '0', remaining: '0', clause: 'reading' },
    ]);
  });

  it('takes its one time', () => {
    expect(awardOf(again('per: period, of: benefit', [])).limits).toMatchObject([
      { used: '0', taken: '1', remaining: '0' },
    ]);
  });

  it('is paid where the former claim came to nothing, or lies in another span', () => {
    expect(again('per: period, of: benefit', [former(ill('2026-02-01', '癌'), { hospital: '0.00' })]).status).toBe(
      'approved',
    );
    const history = [former(ill('2025-02-01', '癌'), { hospital: '5000.00' }, { period: earlier })];
    expect(again('per: period, of: benefit', history).status).toBe('approved');
    expect(codesOf(again('per: lifetime, of: benefit', history))).toEqual(['once-only']);
  });

  it('for each disease is refused for the same: by name, or by group where that does not name the two as two', () => {
    const having = (diagnosis: string) =>
      again('per: lifetime, of: disease', [former(ill('2026-02-01', diagnosis), { hospital: '5000.00' })]).status;
    const found = ['癌', '肺癌', '瘫痪', '心'].map(having);
    expect(found).toEqual(['rejected', 'rejected', 'approved', 'approved']);
  });

  it('for each disease is refused where a former claim does not say which: nothing is paid twice', () => {
    const silent = former(happening('diagnosis', '2026-02-01'), { hospital: '5000.00' });
    expect(codesOf(again('per: lifetime, of: disease', [silent]))).toEqual(['once-only']);
  });

  it('is refused for a frozen claim of a later event as well, not for an unfrozen one', () => {
    const after = former(ill('2026-09-01', '癌'), { hospital: '5000.00' });
    expect(again('per: period, of: benefit', [after]).status).toBe('rejected');
    expect(again('per: period, of: benefit', [{ ...after, frozen: false }]).status).toBe('approved');
  });
});

describe('a benefit for so many claims', () => {
  const scheme = stays('compute: [{rate: 50%}], most: [{claims: 2, per: period, clause: reading}]');
  const paid = (day: string, amount = '5.00') => former(stay(day, '10'), { hospital: amount });

  it('is paid for that many, and no more', () => {
    const claim = stay('2026-06-01', '100');
    const second = decided(scheme, { claim, history: [paid('2026-01-05')] });
    expect(awardOf(second).limits).toEqual([
      { kind: 'claims', per: 'period', allowed: '2', used: '1', taken: '1', remaining: '0', clause: 'reading' },
    ]);
    const third = decided(scheme, { claim, history: [paid('2026-01-05'), paid('2026-02-05')] });
    expect([third.status, codesOf(third)]).toEqual(['rejected', ['claims-used']]);
    const nothing = decided(scheme, { claim, history: [paid('2026-01-05'), paid('2026-02-05', '0.00')] });
    expect(nothing.status).toBe('approved');
  });
});

describe('a benefit for a first diagnosis', () => {
  const scheme = stays('compute: [{rate: 50%}], firstDiagnosis: true');
  const decide = (change: Parameters<typeof stay>[2]) => decided(scheme, { claim: stay('2026-06-01', '100', change) });

  it.each([
    [{ firstDiagnosis: true }, 'approved', []],
    [{ firstDiagnosis: false }, 'rejected', ['not-first-diagnosis']],
    [{ firstDiagnosis: true, preExisting: true }, 'rejected', ['not-first-diagnosis']],
    [{ firstDiagnosis: true, diagnosed: '2025-12-31' }, 'rejected', ['not-first-diagnosis']],
    [{ firstDiagnosis: true, diagnosed: '2026-01-01' }, 'approved', []],
    [{}, 'held', ['fact-unknown']],
  ])('with %o is %s', (change, status, codes) => {
    expect([decide(change).status, codesOf(decide(change))]).toEqual([status, codes]);
  });
});

describe('instalments over consecutive periods', () => {
  const scheme = schemeFrom(`
benefits:
  hospital: {title: 连补三年, plan: general, events: [diagnosis], compute: [{instalments: {periods: 3, amount: 2000}}], clause: rule}
`);
  const span = (year: number) => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` });
  const paidIn = (year: number) =>
    former(
      happening('diagnosis', `${year}-05-01`, { diagnosis: '癌' }),
      { hospital: '2000.00' },
      { period: { span: span(year) } },
    );
  const plansOf = (...periods: readonly (readonly [number, number])[]) =>
    periods.map(([year, consecutivePeriods]) => coverage({ span: span(year), consecutivePeriods, waits: false }));
  const decide = (plans: ReturnType<typeof plansOf>, years: readonly number[]) =>
    decided(scheme, {
      claim: happening('diagnosis', '2026-05-01', { diagnosis: '癌' }),
      member: { plans },
      history: years.map(paidIn),
    });

  it('are paid while renewed, with the records of those periods or by their count', () => {
    expect(decide(plansOf([2024, 1], [2025, 2], [2026, 3]), [2024, 2025]).amount).toBe('2000.00');
    expect(decide(plansOf([2026, 3]), [2024, 2025]).amount).toBe('2000.00');
  });

  it('end with a gap', () => {
    const gap = decide(plansOf([2024, 1], [2026, 1]), [2024]);
    expect(gap.reasons).toMatchObject([{ code: 'not-renewed', values: { number: '2' } }]);
    expect(codesOf(decide(plansOf([2023, 1], [2025, 1], [2026, 2]), [2023]))).toEqual(['not-renewed']);
  });

  it('end where the next period was no renewal, though it follows without a gap', () => {
    expect(codesOf(decide(plansOf([2025, 1], [2026, 1]), [2025]))).toEqual(['not-renewed']);
  });

  it('are paid once a period for one disease, whatever papers come', () => {
    const again = decide(plansOf([2025, 1], [2026, 2]), [2025, 2026]);
    expect(again.reasons).toMatchObject([{ code: 'claims-used', values: { allowed: '1' } }]);
  });

  it('end when all are paid', () => {
    const done = decide(plansOf([2023, 1], [2024, 2], [2025, 3], [2026, 4]), [2023, 2024, 2025]);
    expect(done.reasons).toMatchObject([{ code: 'instalments-done', values: { periods: '3' } }]);
  });
});
