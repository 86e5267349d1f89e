import { describe, expect, it } from 'vitest';
import { person } from '../../support/people.ts';
import { readRows } from './sheets.ts';

const one = person({ seed: 31 });

describe('a stay in words that name casualty or a doctor as well', () => {
  const event = (word: string, admitted: string) => {
    const { claims, told } = readRows([
      ['姓名', '身份证号', '就医类型', '发生日期', '入院日期'],
      [one.name, one.idNumber, word, '2026-09-01', admitted],
    ]);
    return told.length > 0 ? told : claims[0]?.submitted.claim.event;
  };

  it.each([
    ['急诊住院', '', 'hospitalisation'],
    ['住院（急诊转）', '2026-09-01', 'hospitalisation'],
    ['门诊转住院', '2026-09-01', 'hospitalisation'],
    ['门诊（非住院）', '2026-09-01', 'outpatient'],
    ['住院前门诊', '2026-09-01', 'outpatient'],
    ['门诊、住院', '', 'outpatient'],
    ['急诊', '2026-09-01', 'outpatient'],
    ['非住院', '', ['value-not-understood C2']],
    ['大病住院', '2026-09-01', 'hospitalisation'],
    ['火灾受伤住院', '2026-09-01', 'hospitalisation'],
    ['火灾受伤住院', '', 'injury'],
  ] as const)('%s, admitted %j: %s', (word, admitted, expected) => {
    expect(event(word, admitted)).toEqual(expected);
  });
});
