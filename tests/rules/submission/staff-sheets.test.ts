import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/rules/submission/cell.ts';
import type { Entry } from '../../support/sheets.ts';
import { sheetOf } from '../../support/sheets.ts';
import { persons, recognise } from './recognised.ts';

const title = ['单位名称：甲厂'];
const list = (count: number, ...foot: Entry[][]) =>
  sheetOf(
    [
      title,
      ['序号', '姓名', '身份证号', '互助金'],
      ...persons(count).map(({ name, id }, at) => [at + 1, name, id, 36]),
      ...foot,
    ],
    { name: '参加名册' },
  );
const staff = (count: number, more: Entry[] = ['部门'], from = 0) =>
  sheetOf(
    [
      ['工号', '姓名', '身份证号', ...more],
      ...persons(count, from).map(({ name, id }, at) => [`A${at}`, name, id, '一车间']),
    ],
    { name: '全体职工' },
  );
const total: Entry[] = ['合计', '6人', '', 216];

/** The codes but for unknown columns, and how many people are taken from each sheet. */
function told(...sheets: Sheet[]) {
  const { findings, submissions } = recognise(sheets);
  const taken: Record<string, number> = {};
  for (const { rows } of submissions) for (const { sheet } of rows) taken[sheet] = (taken[sheet] ?? 0) + 1;
  return [findings.filter(({ code }) => code !== 'column-unknown').map(({ code }) => code), taken];
}

describe('a sheet of the staff beside the list of those who take part', () => {
  const aside = [['staff-sheet-not-read'], { 参加名册: 6 }];

  it('is not read where a total is right for the list', () => {
    expect(told(list(6, total), staff(9))).toEqual(aside);
    expect(told(staff(9), list(6, total))).toEqual(aside);
    expect(told(list(6, ['合计', '', '', 216]), staff(9))).toEqual(aside);
  });

  it('is not read where the file declares so many as the list has', () => {
    expect(told(list(6, ['参加人数：6人']), staff(9))).toEqual(aside);
  });

  it('is told with those who are left out', () => {
    expect(recognise([list(6, total), staff(9)]).findings[0]).toMatchObject({
      code: 'staff-sheet-not-read',
      severity: 'warning',
      origin: { sheet: '全体职工' },
      parameters: { list: '参加名册', people: 9, others: 3 },
    });
  });
});

describe('a further sheet stays a list', () => {
  const taken = (sheets: Record<string, number>) => [[], sheets];

  it.each<[string, ReturnType<typeof list>, ReturnType<typeof staff>]>([
    ['no total is right for the list', list(6), staff(9)],
    ['a total counts others as well', list(6, ['合计', '9人']), staff(9)],
    ['the file declares others as well', list(6, total, ['参加人数：9人']), staff(9)],
    ['it has a column of signatures', list(6, total), staff(9, ['本人签名'])],
    ['it has fees', list(6, total), staff(9, ['互助金'])],
    ['it has cards that the list lacks', list(6, total), staff(9, ['银行卡号'])],
  ])('where %s', (_, first, second) => {
    expect(told(first, second)).toEqual(taken({ 参加名册: 6, 全体职工: 9 }));
  });

  it.each(['参加人员', '职工医疗互助参保人员', '花名册', '续保人员信息'])('where its name says %s', (name) => {
    expect(told(list(6, total), { ...staff(9), name })).toEqual([[], { 参加名册: 6, [name]: 9 }]);
  });

  it('where its title calls it a list of those who take part, and not where it calls it one of all staff', () => {
    const titled = (title: string) =>
      sheetOf(
        [
          [title],
          ['工号', '姓名', '身份证号', '部门'],
          ...persons(9).map(({ name, id }, at) => [`A${at}`, name, id, '一车间']),
        ],
        { name: 'Sheet2' },
      );
    expect(told(list(6, total), titled('职工医疗互助参加人员花名册'))).toEqual(taken({ 参加名册: 6, Sheet2: 9 }));
    for (const title of ['全体职工花名册', '未参加及在职人员一览', '人员信息表'])
      expect(told(list(6, total), titled(title))).toEqual([['staff-sheet-not-read'], { 参加名册: 6 }]);
  });

  it('where it lists other people, or only some of the list', () => {
    expect(told(list(6, total), staff(4, ['部门'], 6))).toEqual(taken({ 参加名册: 6, 全体职工: 4 }));
    expect(told(list(6, total), staff(3, ['部门'], 4))).toEqual(taken({ 参加名册: 6, 全体职工: 3 }));
    expect(told(list(6, total), staff(6))).toEqual(taken({ 参加名册: 6, 全体职工: 6 }));
  });
});
