import { describe, expect, it } from 'vitest';
import { readAmendFile } from '../../../../src/rules/enrolment/amend-sheet/read-amend-file.ts';
import { requestOf, rowConflicts } from '../../../../src/rules/enrolment/amend-sheet/row-conflicts.ts';
import { person } from '../../../support/people.ts';
import { fileOf, sheetOf } from '../../../support/sheets.ts';
import { schemeOf } from '../../../support/subjects.ts';

const [wang, li, zhao] = [person({ seed: 1 }), person({ seed: 2 }), person({ seed: 3 })];
const header = [
  ...[
    '序号',
    '变更事项',
    '单位',
    '姓名',
    '身份证号',
    '日期',
    '原因',
    '新单位',
    '更正后姓名',
    '更正后证号',
    '更正后类别',
  ],
  ...['替补人姓名', '替补人证号'],
];

type Row = Readonly<Record<string, string>>;

function rowsOf(...rows: readonly Row[]) {
  const base = { 单位: '甲厂', 姓名: wang.name, 身份证号: wang.idNumber, 日期: '2026-09-01', 原因: '略' };
  const lines = rows.map((row, index) => header.map((column) => ({ 序号: `${index}`, ...base, ...row })[column] ?? ''));
  return readAmendFile(fileOf(sheetOf([header, ...lines], { name: '变更' })), schemeOf()).rows;
}

function conflictsOf(...rows: readonly Row[]) {
  const read = rowsOf(...rows);
  const conflicts = rowConflicts(read);
  return read.map((row) => (conflicts.get(row) ?? []).map(({ code }) => code).join());
}

const contradict = ['amend-rows-contradict', 'amend-rows-contradict'];

describe('rows of one person', () => {
  it('may correct him and move him, and move him again on a later day', () => {
    expect(conflictsOf({ 变更事项: '更正姓名', 更正后姓名: '林小棠' }, { 变更事项: '转移', 新单位: '乙厂' })).toEqual([
      '',
      '',
    ]);
    const later = { 变更事项: '退出', 日期: '2026-10-01' };
    expect(conflictsOf(later, { 变更事项: '转移', 新单位: '乙厂' })).toEqual(['', '']);
    expect(conflictsOf({ 变更事项: '转移', 新单位: '乙厂' }, { 变更事项: '退出' })).toEqual(contradict);
    expect(conflictsOf({ 变更事项: '退出' }, { 变更事项: '死亡' })).toEqual(contradict);
  });

  it('may not have two right values, nor two kinds of staff', () => {
    const named = (name: string) => ({ 变更事项: '更正姓名', 更正后姓名: name });
    expect(conflictsOf(named('林小棠'), named('林晓棠'))).toEqual(contradict);
    expect(conflictsOf({ 变更事项: '退休' }, { 变更事项: '更正类别', 更正后类别: '农民工' })).toEqual(contradict);
  });

  it('are told by a number as it was and as it is to be', () => {
    const corrected = { 变更事项: '更正证件号码', 更正后证号: zhao.idNumber };
    const under = { 身份证号: zhao.idNumber };
    expect(conflictsOf(corrected, { 变更事项: '退出' }, { ...under, 变更事项: '死亡' })).toEqual(['', ...contradict]);
  });

  it('neither leave and come, nor come twice', () => {
    const joins = { 变更事项: '补报', 单位: '乙厂' };
    expect(conflictsOf({ 变更事项: '退出' }, joins)).toEqual(contradict);
    const newcomer = { 变更事项: '接续', 替补人姓名: li.name, 替补人证号: li.idNumber };
    const other = { 姓名: zhao.name, 身份证号: zhao.idNumber };
    expect(conflictsOf(newcomer, { ...newcomer, ...other })).toEqual(contradict);
    expect(conflictsOf(newcomer, { ...joins, 姓名: li.name, 身份证号: li.idNumber })).toEqual(contradict);
  });

  it('that say the same are done once, whatever their numbers of lines', () => {
    const [one, other] = [{ 变更事项: '退出' }, { 变更事项: '退出', 日期: '2026/9/1' }];
    expect(conflictsOf(one, other)).toEqual(['', 'amend-row-repeated']);
    const [first, second] = rowsOf(one, other).map(requestOf);
    expect(first).toBe(second);
    expect(requestOf(rowsOf({ ...one, 原因: '其他' })[0] as never)).not.toBe(first);
  });
});
