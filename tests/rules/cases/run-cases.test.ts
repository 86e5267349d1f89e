import { describe, expect, it } from 'vitest';
import { differencesFrom } from '../../../src/rules/cases/compare.ts';
import { runCase } from '../../../src/rules/cases/run-cases.ts';
import { caseOf, provenCases, provenScheme } from './fixtures.ts';

const scheme = await provenScheme();
const calendar = { years: [2025], holidays: [{ from: '2025-05-01', to: '2025-05-06' }], workdays: ['2025-04-27'] };
const stay = {
  event: 'hospitalisation',
  admitted: '2025-03-01',
  discharged: '2025-03-10',
  costs: { 'self-paid-in-scope': 2000 },
};
const given = { member: { insurance: 'employee' }, claim: stay };

function differences(expected: object) {
  return runCase(scheme, caseOf(given, { status: 'approved', ...expected }), calendar).differences;
}

it('all cases of the fixture pass, and the same case gives the same result', async () => {
  const { file } = await provenCases('cases/proven.cases.yaml');
  const results = (file?.cases ?? []).map((each) => runCase(scheme, each, calendar));
  expect(results.map(({ name, differences: wrong }) => [name, wrong])).toEqual(results.map(({ name }) => [name, []]));
  expect(results.length).toBe(10);
  expect((file?.cases ?? []).map((each) => runCase(scheme, each, calendar))).toEqual(results);
});

describe('what is expected', () => {
  it('status, amount, benefits and what was overpaid are told where they differ', () => {
    expect(differences({ amount: 700, benefits: { stay: '700.0' }, overpaid: 0 })).toEqual([]);
    expect(differences({ status: 'reduced', amount: 700.01, benefits: { stay: 1, death: 2 }, overpaid: 3 })).toEqual([
      { key: 'status', expected: 'reduced', found: 'approved' },
      { key: 'amount', expected: '700.01', found: '700.00' },
      { key: 'benefits.stay', expected: '1.00', found: '700.00' },
      { key: 'benefits.death', expected: '2.00', found: '' },
      { key: 'overpaid', expected: '3.00', found: '0.00' },
    ]);
  });

  it('each reason must be there, of the claim or of a benefit; others may be', () => {
    const late = caseOf(
      { ...given, claim: { ...stay, applied: '2025-12-01' } },
      { status: 'rejected', reasons: ['past-deadline', 'capped'] },
    );
    expect(runCase(scheme, late, calendar)).toMatchObject({
      found: { status: 'rejected', reasons: ['past-deadline'] },
      differences: [{ key: 'reasons[2]', expected: 'capped', found: 'past-deadline' }],
    });
  });

  it('a step matches by the keys that are given, numbers by their worth', () => {
    const path = 'benefits.stay.compute[1]';
    expect(
      differences({ steps: [{ operator: 'bands', path, clause: 'stays', before: '2000.00', after: '700.000' }] }),
    ).toEqual([]);
    expect(differences({ steps: [{ operator: 'base', by: { 'add:self-paid-in-scope': '2000' } }] })).toEqual([]);
    expect(differences({ steps: [{ operator: 'bands', path, after: '70' }, { operator: 'pool' }] })).toEqual([
      {
        key: 'steps[1]',
        expected: `operator: bands, path: ${path}, after: 70`,
        found: `operator: bands, path: ${path}, after: 700`,
      },
      { key: 'steps[2]', expected: 'operator: pool', found: '' },
    ]);
  });

  it('a step within a step counts, and the nearest of its operator is shown', () => {
    const { decision } = runCase(scheme, caseOf(given), calendar);
    const [award] = decision.awards;
    if (!award) throw new Error('a stay has an award');
    const line = { path: 'x', clause: 'stays', by: {} };
    const inner = {
      ...line,
      operator: 'rate' as const,
      before: '10',
      after: '5',
      allowance: { allowed: '9', used: '4', remaining: '5' },
    };
    const outer = {
      ...line,
      operator: 'plus' as const,
      before: '1',
      after: '2',
      steps: [{ ...inner, before: '99' }, inner],
    };
    const nested = { ...decision, awards: [{ ...award, steps: [outer] }] };
    const rate = { operator: 'rate', before: '10', allowance: { used: '4.0' } };
    expect(differencesFrom(caseOf(given, { status: 'approved', steps: [rate] }).expect, nested)).toEqual([]);
    const wrong = { ...rate, allowance: { used: '3' } };
    expect(differencesFrom(caseOf(given, { status: 'approved', steps: [wrong] }).expect, nested)).toEqual([
      {
        key: 'steps[1]',
        expected: 'operator: rate, before: 10, allowance.used: 3',
        found: 'operator: rate, before: 10, allowance.used: 4',
      },
    ]);
  });
});

it('a case decides its history in the order of events, whatever their order in the file', () => {
  const further = (admitted: string, discharged: string) => ({
    claim: { ...stay, admitted, discharged, costs: { 'self-paid-in-scope': 9000 } },
  });
  const history = [further('2025-05-01', '2025-05-09'), further('2025-01-02', '2025-01-09')];
  expect(runCase(scheme, caseOf({ ...given, history }), calendar).found.amount).toBe('700.00');
  const later = { ...given, history, claim: { ...stay, admitted: '2025-06-01', discharged: '2025-06-10' } };
  expect(runCase(scheme, caseOf(later), calendar).found).toMatchObject({ amount: '0.00', reasons: ['cap-used'] });
});

it('values that the scheme cannot take are a fault of the caller, told by checkCases before', () => {
  const bad = caseOf({ claim: { event: 'death', happened: '2025-06-01' }, values: { 'plans.general.fee': '1' } });
  expect(() => runCase(scheme, bad, calendar)).toThrow(RangeError);
});
