import { expect, it } from 'vitest';
import { compareReports } from '../../../src/rules/bundle/compare-reports.ts';
import type { Reported, ReportedBalance, ReportedPeriod } from '../../../src/rules/bundle/reported.ts';
import type { UnitFigures } from '../../../src/rules/summary/unit-figures.ts';

const head = { sequence: 3, hash: 'aa' };
const figures = (unit: string, helped: number) => ({ unit, units: 1, claims: { helped } }) as unknown as UnitFigures;
const bank: ReportedBalance = {
  ...{ account: 'bank', party: null, amount: '130.00' },
  detail: { part: 'own', region: null, debit: '130.00' },
};

function report(change: Partial<ReportedPeriod> = {}, office = '县'): Reported {
  const period = { period: 'yunnan-17/17', family: 'yunnan', number: '17', schemeHash: 'b6', title: '医疗互助' };
  const span = { from: '2026-01-01', to: '2027-01-01' };
  const whole = { ...period, span, figures: [figures('一中', 1), figures('一中', 2)], books: [bank], ...change };
  return { office, head, periods: [whole] };
}

const compared = (stated: readonly Reported[], given: readonly Reported[]) =>
  compareReports(stated, given, (data) => JSON.stringify(data)).map(
    ({ kind, of, key, parts }) => `${kind} ${of} ${key} ${parts.join(',')}`,
  );

it('finds nothing where both say the same', () => {
  expect(compared([report()], [report()])).toEqual([]);
});

it('names the period, unit and account that differ, of two units of one name the right one', () => {
  const stated = report({ title: '别的', figures: [figures('一中', 1), figures('一中', 3)] });
  expect(compared([stated], [report()])).toEqual([
    'changed period 县 | yunnan-17/17 title',
    'changed unit 县 | yunnan-17/17 | 一中 (2) claims',
  ]);
  const sums = report({ books: [{ ...bank, amount: '131.00' }] });
  expect(compared([sums], [report()])).toEqual(['changed balance 县 | yunnan-17/17 | bank own amount']);
});

it('tells what is stated and not given, and what is given and left out', () => {
  expect(compared([report(), report({}, '别县')], [report()])[0]).toBe('added report 别县 ');
  const left = report({ figures: [figures('一中', 1)], books: [] });
  expect(compared([left], [report()])).toEqual([
    'missing unit 县 | yunnan-17/17 | 一中 (2) ',
    'missing balance 县 | yunnan-17/17 | bank own ',
  ]);
});

it('compares sums by account where an older program stated no more', () => {
  const { detail: _, ...plain } = bank;
  const parted = report({
    books: [
      { ...bank, amount: '100.00' },
      { ...bank, amount: '30.00', detail: { part: 'before', region: null, debit: '30.00' } },
    ],
  });
  expect(compared([report({ books: [plain] })], [parted])).toEqual([]);
  expect(compared([report({ books: [{ ...plain, amount: '1.00' }] })], [parted])).toEqual([
    'changed balance 县 | yunnan-17/17 | bank amount',
  ]);
});
