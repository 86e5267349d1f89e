import { describe, expect, it } from 'vitest';
import { counts, factOf } from '../../../src/rules/claim/facts/facts.ts';
import type { CountFact, Fact } from '../../../src/rules/scheme/facts.ts';
import { choiceFacts, countFacts, yesNoFacts } from '../../../src/rules/scheme/facts.ts';
import { coverage, former, happening, type SituationWish, stay, stays, viewOf } from './made-up.ts';

const scheme = stays('compute: [{rate: 50%}]', 'diseases: {cancer: {title: 癌, of: [癌], clause: rule}}');
const claim = stay('2026-03-01', '1000');

const fact = (name: Fact, wish: Partial<SituationWish>) => factOf(viewOf(scheme, { claim, ...wish }), name);
const count = (name: CountFact, wish: Partial<SituationWish>) => counts[name](viewOf(scheme, { claim, ...wish }));
const of = (change: Parameters<typeof stay>[2]) => ({ claim: { ...claim, ...change } });

it('every fact of the language has a reader', () => {
  const view = viewOf(scheme, { claim });
  for (const name of [...Object.keys(choiceFacts), ...Object.keys(yesNoFacts), ...Object.keys(countFacts)]) {
    expect(() => factOf(view, name as Fact)).not.toThrow();
  }
});

it.each<[Fact, Partial<SituationWish>, readonly string[] | undefined]>([
  ['insurance', { member: { insurance: 'employee' } }, ['employee']],
  ['insurance', { member: { insurance: 'employee' }, ...of({ insurance: 'resident' }) }, ['resident']],
  ['insurance', {}, undefined],
  ['unit-kind', { member: { unitKind: 'enterprise' } }, ['enterprise']],
  ['staff-kind', { member: { staffKind: 'retired' } }, ['retired']],
  ['sex', { member: { sex: 'women' } }, ['women']],
  ['renewal', { member: { plans: [coverage({ renewal: 'renewing' })] } }, ['renewing']],
  ['renewal', { member: { plans: [] } }, undefined],
  ['hospital-level', of({ hospitalLevel: 'tertiary' }), ['tertiary']],
  ['hospital-level', of({ hospitalLevel: 'primary-a' }), ['primary-a', 'primary']],
  ['hospital-area', of({ hospitalArea: 'elsewhere' }), ['elsewhere']],
  ['severity', of({ severity: 'mild' }), ['mild']],
  ['disease', of({ diagnosis: '癌' }), ['cancer']],
  ['disease', of({ diagnosis: '感冒', diseases: [] }), []],
  ['disease', {}, undefined],
  ['treatment', of({ treatments: ['dialysis', 'surgery'] }), ['dialysis', 'surgery']],
  ['treatment', {}, undefined],
  ['cause', of({ cause: 'traffic' }), ['traffic']],
  ['relation', {}, ['member']],
  ['relation', of({ relation: 'child' }), ['child']],
  ['relation', { claim: happening('child-illness', '2026-03-01') }, ['child']],
  ['relation', of({ patientBirthDate: '2015-01-01' }), undefined],
  ['parents', of({ parents: 'both' }), ['both']],
  ['only-child', of({ onlyChild: false }), ['no']],
  ['hardship', { member: { hardship: true } }, ['yes']],
  ['hardship', {}, undefined],
  ['model-worker', { member: { modelWorker: false } }, ['no']],
  ['pre-existing', of({ preExisting: true }), ['yes']],
  ['first-diagnosis', of({ firstDiagnosis: true }), ['yes']],
  ['recognised-hospital', of({ recognisedHospital: true }), ['yes']],
  ['hospital-costs', {}, ['yes']],
  ['hospital-costs', of({ costs: {} }), undefined],
  ['hospital-costs', of({ costs: { loss: '9000' } }), undefined],
  ['hospital-costs', of({ costs: { loss: '9000', 'self-financed': '0' } }), ['no']],
  ['hospital-costs', of({ costs: { 'total-cost': '0.00' } }), ['no']],
  ['paid-before', {}, ['no']],
  ['paid-before', { history: [former(stay('2026-01-05', '9'), { hospital: '0.00' })] }, ['no']],
  ['paid-before', { history: [former(stay('2026-01-05', '9'), { hospital: '4.50' })] }, ['yes']],
  ['shares', { member: { plans: [coverage({ shares: 3 })] } }, ['3']],
])('%s of %o is %o', (name, wish, found) => {
  expect(fact(name, wish)).toEqual(found);
});

it.each<[CountFact, Partial<SituationWish>, number | undefined]>([
  ['age', { member: { birthDate: '1980-03-01' } }, 46],
  ['age', { member: { birthDate: '1980-03-02' } }, 45],
  ['age', { member: { birthDate: '1980-03-02' }, ...of({ relation: 'child' }) }, undefined],
  ['age', { member: { birthDate: '1980-03-02' }, ...of({ relation: 'child', patientBirthDate: '2008-03-02' }) }, 17],
  ['days', of({ days: 12 }), 12],
  ['days', of({ days: 3660 }), 3660],
  ['days', of({ days: 3661 }), undefined],
  ['days', of({ admitted: '2006-03-08', discharged: '2026-03-01' }), undefined],
  ['days', of({ admitted: '2026-03-01', discharged: '2026-03-08' }), 7],
  ['days', of({ admitted: '2026-03-08', discharged: '2026-03-01' }), undefined],
  ['disability-grade', of({ disabilityGrade: 4 }), 4],
  ['consecutive-periods', { member: { plans: [coverage({ consecutivePeriods: 5 })] } }, 5],
  ['day-of-coverage', {}, 60],
  ['day-of-coverage', { claim: stay('2026-01-01', '1') }, 1],
  ['parents-enrolled-days', of({ parentsEnrolledDays: 400 }), 400],
  ['parents-enrolled-days', {}, undefined],
])('%s of %o is %s', (name, wish, found) => {
  expect(count(name, wish)).toBe(found);
});

it('the days of coverage begin anew after a gap', () => {
  const plans = [coverage({ span: { from: '2023-01-01', to: '2024-01-01' } }), coverage()];
  expect(count('day-of-coverage', { member: { plans } })).toBe(60);
  const touching = [
    coverage({ span: { from: '2025-12-01', to: '2026-02-01' } }),
    coverage({ span: { from: '2026-02-01', to: '2026-12-01' } }),
  ];
  expect(count('day-of-coverage', { member: { plans: touching } })).toBe(91);
});

describe('the number of a visit', () => {
  const visits = (...history: readonly ReturnType<typeof former>[]) => count('visit', { history });

  it('goes by the order of events within the period, frozen or not', () => {
    expect(visits()).toBe(1);
    expect(visits(former(stay('2026-01-05', '1'), { hospital: '0.50' }, { frozen: false }))).toBe(2);
    expect(visits(former(stay('2026-05-05', '1'), { hospital: '0.50' }))).toBe(1);
    const period = { span: { from: '2025-01-01', to: '2026-01-01' } };
    expect(visits(former(stay('2025-05-05', '1'), { hospital: '0.50' }, { period }))).toBe(1);
  });

  it('counts one that was computed to nothing, not one that was refused', () => {
    expect(visits(former(stay('2026-01-05', '1'), { hospital: '0.00' }))).toBe(2);
    expect(visits(former(stay('2026-01-05', '1'), {}))).toBe(1);
  });

  it('puts claims of one day in the order of their applications', () => {
    const same = former({ ...claim, id: 'z', applied: '2026-02-28' }, { hospital: '1.00' });
    expect(visits(same)).toBe(2);
    expect(visits({ ...same, claim: { ...claim, id: 'z', applied: '2026-03-02' } })).toBe(1);
  });
});
