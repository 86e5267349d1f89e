import { describe, expect, it } from 'vitest';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import { boundsOfSteps } from '../../../src/rules/scheme-page/bounds-of-steps.ts';
import { madeCases } from '../../../src/rules/scheme-page/made-cases.ts';
import { workExamples } from '../../../src/rules/scheme-page/work-examples.ts';
import { fixtureSchemes } from '../scheme/read-fixtures.ts';

const { scheme } = resolveScheme('benefits', fixtureSchemes);
if (!scheme) throw new Error('the fixture cannot be used');

describe('the sums at which a computation changes', () => {
  it.each([
    [
      'ends of bands',
      [
        {
          bands: [
            { to: '1000', rate: '20%' },
            { to: '10000.50', rate: '50%' },
          ],
        },
      ],
      ['1000.00', '10000.50', '20000.50'],
    ],
    ['where a scale begins', [{ bands: [{ above: '300', rate: '20%' }] }], ['300.00', '10300.00']],
    [
      'whole bands, each once',
      [
        {
          wholeBand: [
            { to: '800', fixed: '1' },
            { above: '800', fixed: '2' },
          ],
        },
      ],
      ['800.00', '10800.00'],
    ],
    ['a threshold', [{ threshold: '500' }, { rate: '10%' }], ['500.00', '10500.00']],
    ['none', [{ rate: '10%' }], ['10000.00']],
  ])('%s', (_, steps, sums) => {
    expect(boundsOfSteps(steps)).toEqual(sums);
  });
});

it('a scheme without cases has an example at the end of each band, computed by the engine', () => {
  const examples = workExamples(scheme, [], undefined);
  const hospital = examples.filter(({ of }) => of.given.claim.benefit === 'hospital');
  expect(hospital.map(({ of, decision }) => [of.given.claim.costs, decision.amount])).toEqual([
    [{ 'self-paid-in-scope': '1000.00' }, '200.00'],
    [{ 'self-paid-in-scope': '10000.00' }, '4700.00'],
    [{ 'self-paid-in-scope': '20000.00' }, '4700.00'],
  ]);
  expect(examples.find(({ of }) => of.given.claim.benefit === 'critical')).toMatchObject({
    origin: 'bounds',
    of: { given: { claim: { event: 'diagnosis', diseases: ['cancer'] } } },
    decision: { status: 'approved', amount: '10000.00' },
  });
});

it('makes a claim for each branch of a choice, and so that the conditions hold', () => {
  const stay = {
    title: '住院',
    plan: 'general',
    events: ['hospitalisation' as const],
    when: { severity: ['severe' as const], age: { above: 60 }, shares: { from: 2 } },
    compute: [{ choose: { by: 'insurance' as const, of: { employee: '200', resident: '100', other: '50' } } }],
    clause: 'rules',
  };
  const examples = workExamples({ ...scheme, benefits: { stay } }, [], undefined);
  expect(examples.map(({ of, decision }) => [of.given.claim.insurance, decision.amount])).toEqual([
    ['employee', '200.00'],
    ['resident', '100.00'],
  ]);
  expect(examples[0]?.of.given).toMatchObject({
    claim: { severity: 'severe' },
    member: { plans: { general: { shares: 2 } } },
  });
});

it('makes the same claims whenever it is asked', () => {
  expect(madeCases(scheme)).toEqual(madeCases(scheme));
  expect(madeCases(scheme).map(({ given }) => given.period)).toContainEqual({ start: '2026-01-01' });
});
