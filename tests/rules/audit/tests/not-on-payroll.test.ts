import { describe, expect, it } from 'vitest';
import { findNotOnPayroll, type PayrollFacts, payrollOf } from '../../../../src/rules/audit/tests/not-on-payroll.ts';
import { memberFact, said } from '../facts.ts';

const line = (number: string, unit?: string) => ({
  number,
  unit,
  name: undefined,
  day: undefined,
  origin: { file: 'p' },
});
const facts = (absent: PayrollFacts['absent'], more: Partial<PayrollFacts> = {}): PayrollFacts => ({
  ...{ absent, looked: 3, unitNames: new Map([['u1', ['甲厂']]]), unitsCompared: 1, unitsUnknown: 0 },
  ...{ asOf: '2026-12-31', periodEnds: '2027-07-01', ...more },
});
const lacking = { member: memberFact(), numbers: ['350102199001010014'] };

describe('not on the payroll', () => {
  it('is who stands on none, or on that of another unit', () => {
    const payroll = payrollOf([line('1', '甲 厂'), line('2', '乙局')]);
    expect(payroll.byUnit.get('甲厂')).toEqual(new Set(['1']));
    const found = findNotOnPayroll(payroll, facts([lacking], { unitsUnknown: 1 }));
    expect(said(found)).toEqual(['p1 u1 · 工资表中没有此人 · 0']);
    expect(found.measures?.map(({ value }) => value)).toEqual(['1', '1']);
    expect(said(findNotOnPayroll(payroll, facts([{ ...lacking, numbers: ['2'] }])))).toEqual([
      'p1 u1 · 不在本单位的工资表上，在“乙局”的工资表上 · 0',
    ]);
  });

  it('is nobody who stands on it by a former number, or in a part without units', () => {
    const payroll = payrollOf([line('9', '甲厂'), line('8')]);
    expect(findNotOnPayroll(payroll, facts([{ ...lacking, numbers: ['7', '9'] }])).rows).toEqual([]);
    expect(findNotOnPayroll(payroll, facts([{ ...lacking, numbers: ['8'] }])).rows).toEqual([]);
  });

  it('is nobody who has left before; who was covered to the end still counts after it', () => {
    const until = (ends: string | null) => [{ plan: 'general', starts: '2026-07-01', ends }];
    const absent = (ends: string | null) => [{ ...lacking, member: memberFact({ coverages: until(ends) }) }];
    const payroll = payrollOf([line('1')]);
    expect(findNotOnPayroll(payroll, facts(absent('2026-12-31'))).rows).toEqual([]);
    expect(findNotOnPayroll(payroll, facts(absent('2027-01-01'))).rows).toHaveLength(1);
    expect(findNotOnPayroll(payroll, facts(absent('2027-07-01'), { asOf: '2027-12-31' })).rows).toHaveLength(1);
    expect(findNotOnPayroll(payroll, facts(absent('2027-06-30'), { asOf: '2027-12-31' })).rows).toEqual([]);
    expect(findNotOnPayroll(payroll, facts([]))).toEqual({ rows: [], looked: 3 });
  });
});
