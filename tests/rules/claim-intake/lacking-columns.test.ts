import { describe, expect, it } from 'vitest';
import { describe as describeFinding } from '../../../src/rules/findings/describe.ts';
import { person } from '../../support/people.ts';
import { readRows } from './sheets.ts';

const [one, two] = [person({ seed: 31 }), person({ seed: 32 })];
const stays = [one, two].map(({ name, idNumber }) => [name, idNumber, '2026-09-01', '2026-09-08', name]);
const dates = ['入院日期', '出院日期', '收款人'];

/** The messages of one code in English. */
function messages({ findings }: ReturnType<typeof readRows>, of: string): string[] {
  const words = { language: 'en', clauseTitle: (clause: string) => clause } as const;
  return findings.flatMap((finding) => (finding.code === of ? [describeFinding(finding, words).message] : []));
}

describe('a list of claims without a column that every claim needs', () => {
  it('is told once at its header, with the unknown header that may be it, and no row is taken or told', () => {
    const reading = readRows([['报账者姓甚名谁', '身份证号', ...dates, '经手'], ...stays]);
    expect(reading.told).toEqual(['claim-column-missing A1', 'claim-column-unknown A1', 'claim-column-unknown F1']);
    expect([reading.claims.length, reading.unread]).toEqual([0, 2]);
    expect(messages(reading, 'claim-column-missing')).toEqual([
      'The header has no column “姓名”; of the columns that are not known it may be A“报账者姓甚名谁”.',
    ]);
  });

  it('names every unknown header where none is likely, and none where all are known', () => {
    const unlike = readRows([['甲', '身份证号', ...dates, '乙'], ...stays]);
    expect(messages(unlike, 'claim-column-missing')[0]).toContain('it may be A“甲”、F“乙”');
    const bare = readRows([['身份证号', ...dates], ...stays.map((cells) => cells.slice(1))]);
    expect(messages(bare, 'claim-column-missing')).toEqual(['The header has no column “姓名”.']);
    expect(bare.told).toEqual(['claim-column-missing A1']);
  });

  it('the identity number and what the claim is about are asked for alike', () => {
    const numberless = readRows([['姓名', '凭证号码', ...dates], ...stays]);
    expect(numberless.told).toEqual(['claim-column-missing A1', 'claim-column-unknown B1']);
    const undated = readRows([
      ['姓名', '身份证号', '总费用'],
      [one.name, one.idNumber, '100'],
    ]);
    expect(undated.told).toEqual(['claim-column-missing A1']);
    expect(undated.unread).toBe(1);
  });
});

describe('a claim without a name', () => {
  it('is told at its own cell where the list has the column', () => {
    const [first = [], second = []] = stays;
    const reading = readRows([['姓名', '身份证号', ...dates], ['', ...first.slice(1)], second]);
    expect(reading.told).toEqual(['name-missing A2']);
    expect(reading.claims.map(({ submitted }) => submitted.claimant.name)).toEqual([two.name]);
  });
});

describe('what claim sheets call the claimant', () => {
  it.each([
    ['报销人姓名', '报销人身份证号'],
    ['申领人', '申领人身份证号码'],
    ['受助人姓名', '身份证号'],
    ['报销人', '身份证号'],
  ])('%s and %s', (name, number) => {
    const { told, claims } = readRows([[name, number, ...dates], ...stays]);
    expect(told).toEqual([]);
    expect(claims.map(({ submitted }) => submitted.claimant.name)).toEqual([one.name, two.name]);
  });
});
