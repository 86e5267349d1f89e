import { describe, expect, it } from 'vitest';
import { findRatioAtEnrolment, type RatiosOfUnit } from '../../../../src/rules/audit/tests/ratio-at-enrolment.ts';
import { findRatioSince } from '../../../../src/rules/audit/tests/ratio-since.ts';
import { said, schemeWith } from '../facts.ts';

const scheme = schemeWith(['atLeast: 50%', 'atLeast: 60%']);

function unit(then: number | undefined, today: number, staff: number | undefined = 10): RatiosOfUnit {
  const facts = { unit: 'u1', unitName: '甲厂', kind: null, headcounts: staff === undefined ? {} : { staff } };
  return {
    atEnrolment: { ...facts, participants: [then] },
    today: { ...facts, participants: [today] },
    ...{ entry: 'main/3', run: 2, actor: 'chen', day: '2026-06-15', origin: { file: '1.csv' } },
  };
}

describe('participation ratios', () => {
  it('are judged at enrolment as enrolling judges them, to the person', () => {
    expect(said(findRatioAtEnrolment(scheme, [unit(6, 6)]))).toEqual([]);
    expect(said(findRatioAtEnrolment(scheme, [unit(5, 9)]))).toEqual([
      'u1 general+critical · 职工医疗互助、重大疾病互助：5/10（职工总数）= 50%，要求 60%，少 1 人',
    ]);
    expect(findRatioAtEnrolment(scheme, [unit(5, 9)]).rows[0]).toMatchObject({
      clause: 'ratio',
      run: 2,
      entry: 'main/3',
    });
  });

  it('are told as lost since only where they were reached then', () => {
    expect(said(findRatioSince(scheme, [unit(6, 5)]))).toHaveLength(1);
    expect(said(findRatioSince(scheme, [unit(6, 6)]))).toEqual([]);
    expect(said(findRatioSince(scheme, [unit(5, 5)]))).toEqual([]);
  });

  it('are not judged without the headcount, which is counted', () => {
    const found = findRatioAtEnrolment(scheme, [
      { ...unit(5, 5), atEnrolment: { ...unit(5, 5).atEnrolment, headcounts: {} } },
    ]);
    expect(found).toMatchObject({ rows: [], looked: 1, measures: [{ value: '1' }] });
    expect(findRatioAtEnrolment(scheme, [unit(undefined, 5)]).rows).toEqual([]);
  });
});
