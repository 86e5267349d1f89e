import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formerAgeOfWomen, statutoryRetirementAge } from '../../../src/rules/scheme/statutory-age.ts';

const age = (years: number, months: number) => years * 12 + months;

describe('the statutory retirement age', () => {
  it.each([
    ['1964-12-31', age(60, 0), '2024-12-31'],
    ['1965-01-01', age(60, 1), '2025-02-01'],
    ['1965-04-30', age(60, 1), '2025-05-30'],
    ['1965-05-01', age(60, 2), '2025-07-01'],
    ['1976-08-31', age(62, 11), '2039-07-31'],
    ['1976-09-01', age(63, 0), '2039-09-01'],
    ['1990-06-15', age(63, 0), '2053-06-15'],
  ])('of a man born on %s', (birthDate, months, on) => {
    expect(statutoryRetirementAge(birthDate, 'male', '55')).toEqual({ months, on });
  });

  it.each([
    ['1969-12-31', age(55, 0)],
    ['1970-01-01', age(55, 1)],
    ['1970-04-30', age(55, 1)],
    ['1970-05-01', age(55, 2)],
    ['1981-08-31', age(57, 11)],
    ['1981-09-01', age(58, 0)],
    ['1999-01-01', age(58, 0)],
  ])('of a woman whose post had 55, born on %s', (birthDate, months) => {
    expect(statutoryRetirementAge(birthDate, 'female', '55').months).toBe(months);
  });

  it.each([
    ['1974-12-31', age(50, 0)],
    ['1975-01-01', age(50, 1)],
    ['1975-02-28', age(50, 1)],
    ['1975-03-01', age(50, 2)],
    ['1984-10-31', age(54, 11)],
    ['1984-11-01', age(55, 0)],
    ['1999-01-01', age(55, 0)],
  ])('of a woman whose post had 50, born on %s', (birthDate, months) => {
    expect(statutoryRetirementAge(birthDate, 'female', '50').months).toBe(months);
  });

  it('is reached on the first of the next month where the month lacks the day', () => {
    expect(statutoryRetirementAge('1965-01-31', 'male', '55').on).toBe('2025-03-01');
  });

  it('never falls from one birth month to the next, and never rises by more than a month', () => {
    const birthMonth = fc.record({
      year: fc.integer({ min: 1950, max: 2005 }),
      month: fc.integer({ min: 1, max: 11 }),
    });
    const who = fc.constantFrom(['male', '55'], ['female', '55'], ['female', '50'] as const);
    fc.assert(
      fc.property(birthMonth, who, ({ year, month }, [sex, women]) => {
        const of = (number: number) =>
          statutoryRetirementAge(
            `${year}-${String(number).padStart(2, '0')}-01`,
            sex === 'male' ? 'male' : 'female',
            women === '50' ? '50' : '55',
          ).months;
        expect([0, 1]).toContain(of(month + 1) - of(month));
      }),
    );
  });
});

it('a woman goes by her kind of staff, else by what the scheme says', () => {
  const rule = { women: '55', staffKinds: { worker: '50' }, clause: 'age' } as const;
  expect(formerAgeOfWomen(rule, 'worker')).toBe('50');
  expect(formerAgeOfWomen(rule, 'cadre')).toBe('55');
  expect(formerAgeOfWomen(rule, undefined)).toBe('55');
});
