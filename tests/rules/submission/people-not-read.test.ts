import { describe, expect, it } from 'vitest';
import { sheetReturnedBy } from '../../../src/rules/submission/people-not-read.ts';
import { type Entry, fileOf, sheetOf } from '../../support/sheets.ts';
import { lines, persons, recognise } from './recognised.ts';

const header = ['序号', '姓名', '身份证号'];
const list = sheetOf([header, ...lines(2)], { name: '名单' });

/** What is told of a second sheet with these rows. */
function beside(rows: Entry[][], name = '续表'): string[] {
  return recognise([list, sheetOf(rows, { name })]).codes;
}

describe('a sheet without a header', () => {
  it('tells of the people on it, at the first', () => {
    const { codes, findings } = recognise([list, sheetOf([['续表'], ...lines(3, 2)], { name: '续表' })]);
    expect(codes).toEqual(['people-not-read 续表!B2']);
    expect(findings[0]?.parameters).toEqual({ people: 3, row: 2 });
    expect(findings[0]?.severity).toBe('error');
  });

  it('returns the list that it goes on with', () => {
    const file = fileOf([
      list,
      sheetOf(lines(2, 2), { name: '续表' }),
      sheetOf([header, ...lines(2, 6)], { name: '乙校' }),
      sheetOf(lines(2, 4), { name: '附页' }),
    ]);
    const { submissions, findings } = recognise(file);
    expect(findings.map((finding) => sheetReturnedBy(finding, file, submissions))).toEqual(['名单', '乙校']);
  });

  it.each<[string, Entry[][], string?]>([
    ['those that are read elsewhere', lines(2)],
    ['a form with an official’s number', [['经办人', persons(1, 5)[0]?.name, '身份证号', persons(1, 5)[0]?.id]]],
    ['a form with labels in their cells', [[`经办人：王小明`, '电话', persons(1, 5)[0]?.id]]],
    [
      'a family’s numbers',
      [
        ['职工', '配偶', '配偶身份证'],
        ['王小明', '李小红', persons(1, 5)[0]?.id],
      ],
    ],
    ['families, by the sheet’s name', lines(2, 4), '家属'],
    ['those who do not take part', lines(2, 4), '未参加人员'],
    ['those whom a heading sets apart', [['退出人员名单'], ...lines(2, 4)]],
    ['instructions', lines(2, 4), '填表说明'],
    ['numbers whose check digit is wrong', [['王小明', '350102199001010017']]],
    ['numbers without a name', [['350102199001010016', 36]]],
  ])('is quiet about %s', (_, rows, name) => {
    expect(beside(rows, name)).toEqual([]);
  });

  it('is quiet where the sheet is hidden, which is told by itself', () => {
    const hidden = sheetOf(lines(2, 4), { name: '旧', visibility: 'hidden' });
    expect(recognise([list, hidden]).codes).toEqual(['sheet-hidden 旧!undefined']);
  });

  it('is told by header-not-found where the file has no list at all', () => {
    expect(recognise([sheetOf(lines(3))]).codes).toEqual(['header-not-found undefined']);
  });
});
