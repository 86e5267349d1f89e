import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseAmount, baseStep } from '../../../src/rules/benefit/base.ts';
import { type Base, costColumn } from '../../../src/rules/scheme/amounts.ts';
import { sum } from './arbitraries.ts';
import { PLACE } from './computing.ts';

const changsha: Base = {
  add: ['cash', 'personal-account'],
  subtract: ['self-financed', 'over-limit'],
  notAbove: ['receipt-own-payment'],
};
/** What a claim must state before what is added decides. */
const settled = { 'self-financed': '0.00', 'over-limit': '0.00', 'receipt-own-payment': '5000.00' };
const columns = fc.uniqueArray(fc.constantFrom(...costColumn.options), { minLength: 1, maxLength: 4 });
const costs = fc.dictionary(fc.constantFrom(...costColumn.options), sum) as fc.Arbitrary<
  Partial<Record<(typeof costColumn.options)[number], string>>
>;

describe('the base of a benefit', () => {
  it('is a sum and difference of columns (Changsha)', () => {
    const claim = {
      costs: {
        cash: '3000.00',
        'personal-account': '500.05',
        'self-financed': '200.00',
        'over-limit': '100.00',
        'receipt-own-payment': '3500.00',
      },
    };
    expect(baseStep(changsha, claim, PLACE)).toMatchObject({
      step: {
        operator: 'base',
        before: '0',
        after: '3200.05',
        by: {
          'add:cash': '3000.00',
          'add:personal-account': '500.05',
          'subtract:self-financed': '200.00',
          'subtract:over-limit': '100.00',
          'notAbove:receipt-own-payment': '3500.00',
        },
      },
    });
  });

  it('is never more than a column that bounds it, the bound itself included', () => {
    const boundedBy = (own: string) =>
      baseAmount(changsha, { costs: { ...settled, cash: '1000.00', 'receipt-own-payment': own } })?.toFixed();
    expect(boundedBy('1000.01')).toBe('1000');
    expect(boundedBy('1000.00')).toBe('1000');
    expect(boundedBy('999.99')).toBe('999.99');
    expect(boundedBy('0.00')).toBe('0');
  });

  it('is never below zero', () => {
    expect(baseAmount(changsha, { costs: { ...settled, cash: '100.00', 'over-limit': '100.01' } })?.toFixed()).toBe(
      '0',
    );
    expect(baseAmount(changsha, { costs: { ...settled, cash: '100.01', 'over-limit': '100.00' } })?.toFixed()).toBe(
      '0.01',
    );
  });

  it('takes a column to add that is not stated for nothing beside another, and its line says so', () => {
    const { amount, step } = baseStep(changsha, { costs: { ...settled, 'personal-account': '80.00' } }, PLACE);
    expect(amount.toFixed()).toBe('80');
    expect(step.by).toMatchObject({ 'add:cash': 'not stated', 'add:personal-account': '80.00' });
    expect(step).not.toHaveProperty('unknown');
  });

  it('is unknown where a column to take off is not stated: it would be too much without', () => {
    const claim = { costs: { cash: '80.00', 'self-financed': '0.00', 'receipt-own-payment': '80.00' } };
    expect(baseAmount(changsha, claim)).toBeUndefined();
    const { amount, step } = baseStep(changsha, claim, PLACE);
    expect(amount.toFixed()).toBe('0');
    expect(step.unknown).toEqual(['cost:over-limit']);
    expect(step.by).toMatchObject({ 'add:cash': '80.00', 'subtract:over-limit': 'not stated' });
  });

  it('is unknown where a column that bounds it is not stated', () => {
    const { 'receipt-own-payment': _, ...costs } = settled;
    expect(baseStep(changsha, { costs: { ...costs, cash: '80.00' } }, PLACE).step.unknown).toEqual([
      'cost:receipt-own-payment',
    ]);
  });

  it('takes a cover that most claims do not have for nothing, and a limit of that kind for none', () => {
    const lenient: Base = {
      add: ['in-scope'],
      subtract: ['insured-fund'],
      subtractIfStated: ['other-cover'],
      notAboveIfStated: ['receipt-own-payment'],
    };
    const costs = { 'in-scope': '100.00', 'insured-fund': '60.00' };
    const { amount, step } = baseStep(lenient, { costs }, PLACE);
    expect(amount.toFixed()).toBe('40');
    expect(step.by).toMatchObject({
      'subtractIfStated:other-cover': 'not stated',
      'notAboveIfStated:receipt-own-payment': 'not stated',
    });
    expect(baseAmount(lenient, { costs: { ...costs, 'other-cover': '5.00' } })?.toFixed()).toBe('35');
    expect(baseAmount(lenient, { costs: { ...costs, 'receipt-own-payment': '30.00' } })?.toFixed()).toBe('30');
    expect(baseAmount(lenient, { costs: { 'in-scope': '100.00' } })).toBeUndefined();
  });

  it('is unknown where none of the columns to add is stated', () => {
    const claim = { costs: settled };
    expect(baseAmount(changsha, claim)).toBeUndefined();
    const { amount, step } = baseStep(changsha, claim, PLACE);
    expect(amount.isZero()).toBe(true);
    expect(step.unknown).toEqual(['cost:cash', 'cost:personal-account']);
  });

  it('is nothing where the benefit has none', () => {
    expect(baseStep(undefined, { costs: { cash: '1.00' } }, PLACE)).toMatchObject({ step: { after: '0', by: {} } });
  });

  it('never exceeds what is added, nor any bound, whatever the columns', () => {
    fc.assert(
      fc.property(columns, columns, columns, costs, (add, subtract, notAbove, stated) => {
        const amount = baseAmount({ add, subtract, notAbove }, { costs: stated });
        if (amount === undefined) {
          const unstated = (column: (typeof add)[number]) => stated[column] === undefined;
          expect(add.every(unstated) || [...subtract, ...notAbove].some(unstated)).toBe(true);
          return;
        }
        const added = add.reduce((total, column) => total.plus(stated[column] ?? 0), new Decimal(0));
        expect(amount.isNegative()).toBe(false);
        expect(amount.lessThanOrEqualTo(added)).toBe(true);
        for (const column of notAbove) expect(amount.lessThanOrEqualTo(stated[column] ?? 'Infinity')).toBe(true);
      }),
    );
  });
});
