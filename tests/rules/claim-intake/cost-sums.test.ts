import { describe, expect, it } from 'vitest';
import { differingCosts } from '../../../src/rules/claim-intake/cost-sums.ts';

const told = (costs: Parameters<typeof differingCosts>[0]) =>
  differingCosts(costs).map(({ whole, stated, sum }) => `${whole} ${stated} ${sum}`);

describe('parts of the costs', () => {
  const bill = { 'total-cost': '10000.00', 'in-scope': '9000.00', 'self-financed': '1000.00' };
  const scope = { 'insured-fund': '6000.00', 'self-paid-in-scope': '2500.00', 'major-illness': '500.00' };

  it.each([
    ['nothing stated', {}],
    ['a total alone', { 'total-cost': '10000.00' }],
    ['a whole bill that adds up', { ...bill, ...scope }],
    ['a fen of rounding', { ...bill, 'in-scope': '9000.01', ...scope }],
    ['over the limit, counted apart', { ...bill, 'self-financed': '900.00', 'over-limit': '100.00', ...scope }],
    ['over the limit, counted within self-financed', { ...bill, 'over-limit': '100.00', ...scope }],
    [
      'relief and another cover beside the funds',
      { ...bill, ...scope, 'self-paid-in-scope': '2000.00', 'medical-relief': '300.00', 'other-cover': '200.00' },
    ],
    [
      'the insurance’s deductible beside the member’s part',
      { ...bill, ...scope, 'self-paid-in-scope': '1700.00', 'insurance-deductible': '800.00' },
    ],
    ['the scope is not stated', { 'total-cost': '10000.00', 'self-financed': '1000.00', ...scope }],
  ])('%s: nothing is told', (_name, costs) => {
    expect(told(costs)).toEqual([]);
  });

  it.each([
    [
      'two fen',
      { ...bill, 'in-scope': '8999.98', ...scope },
      ['in-scope 8999.98 9000.00', 'total-cost 10000.00 9999.98'],
    ],
    [
      'a digit too many in one part',
      { ...bill, ...scope, 'self-paid-in-scope': '25000.00' },
      ['in-scope 9000.00 31500.00'],
    ],
    [
      'no scope, a part wrong',
      { 'total-cost': '10000.00', 'self-financed': '1.00', ...scope },
      ['total-cost 10000.00 9001.00'],
    ],
    [
      'a part above the whole',
      { 'total-cost': '1000.00', 'self-paid-in-scope': '2500.00' },
      ['total-cost 1000.00 2500.00'],
    ],
  ])('%s: told', (_name, costs, expected) => {
    expect(told(costs)).toEqual(expected);
  });
});
