import { describe, expect, it } from 'vitest';
import { factsOf, holds } from '../../../src/rules/claim/condition.ts';
import { codesOf, decided, former, stay, stays, viewOf } from './made-up.ts';

const scheme = stays('compute: [{rate: 50%}]');
const claim = stay('2026-03-01', '1000', { severity: 'mild', days: 5 });
const view = viewOf(scheme, { claim, history: [former(stay('2026-02-01', '7000'), { hospital: '3500.00' })] });
const selfPaid = { add: ['self-paid-in-scope' as const] };

describe('a condition', () => {
  it.each([
    [{}],
    [{ severity: ['severe', 'mild'] as ('severe' | 'mild')[] }],
    [{ days: { from: 5, below: 6 } }],
    [{ 'hospital-costs': true }],
    [{ amounts: [{ of: selfPaid, is: { from: '1000', to: '1000' } }] }],
    [{ amounts: [{ of: selfPaid, per: 'period' as const, is: { above: '7999.99', to: '8000' } }] }],
  ])('%o holds', (condition) => {
    expect(holds(condition, view)).toEqual({ holds: true });
  });

  it.each([
    [{ severity: ['severe' as const] }, 'severity', 'mild', 'severe'],
    [{ days: { above: 5, to: 10 } }, 'days', '5', '> 5, ≤ 10'],
    [{ 'hospital-costs': false }, 'hospital-costs', 'yes', 'no'],
    [{ amounts: [{ of: selfPaid, is: { above: '1000' } }] }, 'cost:self-paid-in-scope', '1000', '> 1000'],
    [{ amounts: [{ of: selfPaid, is: { below: '1000' } }] }, 'cost:self-paid-in-scope', '1000', '< 1000'],
  ])('%o does not, by %s', (condition, fact, found, wanted) => {
    expect(holds(condition, view)).toEqual({ holds: false, fact, found, wanted });
  });

  it('is undecided where the claim does not state a fact', () => {
    expect(holds({ sex: ['women'], hardship: true, days: { from: 1 } }, view)).toEqual({
      holds: undefined,
      unknown: ['sex', 'hardship'],
    });
    expect(holds({ amounts: [{ of: { add: ['cash'] }, is: { from: '1' } }] }, view)).toMatchObject({
      holds: undefined,
    });
  });

  it('fails for sure where one fact fails, whatever is unknown', () => {
    expect(holds({ sex: ['women'], severity: ['severe'] }, view)).toMatchObject({ holds: false, fact: 'severity' });
  });

  it('tells of each fact by itself', () => {
    const facts = factsOf({ severity: ['severe'], sex: ['men'], days: { to: 9 } }, view);
    expect(facts.map(({ fact, outcome }) => [fact, outcome])).toEqual([
      ['severity', 'fails'],
      ['sex', 'unknown'],
      ['days', 'holds'],
    ]);
  });
});

describe('a benefit with a condition', () => {
  const women = stays('when: {sex: [women], severity: [severe]}, compute: [{rate: 50%}]');

  it('names each fact that fails', () => {
    const decision = decided(women, { claim, member: { sex: 'men' } });
    expect(decision.status).toBe('rejected');
    expect(decision.reasons.map(({ values }) => values)).toEqual([
      { fact: 'sex', found: 'men', wanted: 'women' },
      { fact: 'severity', found: 'mild', wanted: 'severe' },
    ]);
  });

  it('is held for what is not stated', () => {
    const decision = decided(women, { claim: { ...claim, severity: 'severe' } });
    expect([decision.status, codesOf(decision)]).toEqual(['held', ['fact-unknown']]);
  });

  it('is not held where another fact refuses it', () => {
    const decision = decided(women, { claim });
    expect([decision.status, codesOf(decision)]).toEqual(['rejected', ['condition-not-met']]);
  });
});
