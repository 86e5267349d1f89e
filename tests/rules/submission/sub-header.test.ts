import { describe, expect, it } from 'vitest';
import { rosterNames } from '../../../src/rules/submission/scheme-names.ts';
import { matchUnder } from '../../../src/rules/submission/sub-header.ts';
import { sheetOf } from '../../support/sheets.ts';
import { schemeOf } from '../../support/subjects.ts';
import { persons, places, recognise } from './recognised.ts';

const names = { field: rosterNames(schemeOf()) };

describe('a sub-header under the header that spans it', () => {
  it.each([
    ['证件', '类型', undefined],
    ['证 件', '类 型', undefined],
    ['身份证件', '种类', undefined],
    ['证件', '号码', 'id-number'],
    ['人员', '类型', 'staff-kind'],
    ['医保', '类型', 'insurance'],
    ['参加情况', '类型', 'plan'],
    ['参加', '项目', 'plan'],
    ['缴费', '金额', 'fee'],
    ['职工情况', '姓名', 'name'],
    ['基本信息', '电话', 'phone'],
  ])('%s | %s is %s', (above, text, field) => {
    expect(matchUnder(above, text, names)?.field).toBe(field);
  });

  it('of three rows of headers: 证件 | 类型 is not the plan, 号码 beside it is the number', () => {
    const header = [
      ['序号', '职工情况', '', '', '参加情况', '', '备注'],
      ['', '姓名', '证件', '', '医保', '缴费', ''],
      ['', '', '类型', '号码', '', '金额', ''],
    ];
    const rows = persons(3).map(({ name, id }, index) => [index + 1, name, '身份证', id, '职工医保', 36]);
    const merges = ['A1:A3', 'B1:D1', 'E1:F1', 'G1:G3', 'B2:B3', 'C2:D2', 'E2:E3'];
    const { units, submissions } = recognise(sheetOf([...header, ...rows], { merges }));
    expect(units[0]?.people).toEqual(places(4, 6, 'B', 'D'));
    expect(submissions[0]?.columns.map(({ header: text, field }) => [text, field])).toEqual([
      ['序号', 'sequence'],
      ['职工情况 姓名', 'name'],
      ['职工情况 证件 类型', undefined],
      ['职工情况 证件 号码', 'id-number'],
      ['参加情况 医保', 'insurance'],
      ['参加情况 缴费 金额', 'fee'],
      ['备注', 'remark'],
    ]);
  });
});
