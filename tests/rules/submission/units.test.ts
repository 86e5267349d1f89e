import { describe, expect, it } from 'vitest';
import { fileOf, sheetOf } from '../../support/sheets.ts';
import { lines, persons, places, recognise } from './recognised.ts';

const header = ['序号', '姓名', '身份证号'];

/** Lines `[unit, name, id]`. */
function of(unit: string, count: number, from: number, ...more: (string | number)[]): (string | number)[][] {
  return persons(count, from).map(({ name, id }) => [unit, name, id, ...more]);
}

describe('units by their column', () => {
  it('one submission a unit, in order of appearance, with facts from their rows', () => {
    const { units, codes } = recognise(
      sheetOf([
        ['单位', '姓名', '身份证号', '职工总数', '单位性质'],
        ...of('乙厂', 2, 0, 20, '企业'),
        ...of('甲校', 1, 2, 10, '事业单位'),
        ...of('乙 厂', 1, 3, 20, '企业'),
      ]),
    );
    expect(units).toEqual([
      {
        people: ['B2 C2', 'B3 C3', 'B5 C5'],
        facts: { 'unit-name': '乙厂 @ A2', staff: '20 @ D2', 'unit-kind': '企业 @ E2' },
      },
      { people: ['B4 C4'], facts: { 'unit-name': '甲校 @ A4', staff: '10 @ D4', 'unit-kind': '事业单位 @ E4' } },
    ]);
    expect(codes).toEqual([]);
  });

  it('a merged unit is filled down inside its merged cell only', () => {
    const { units, submissions } = recognise(
      sheetOf(
        [['单位', '姓名', '身份证号'], ...of('甲校', 1, 0), ...of('', 2, 1), ...of('乙厂', 1, 3), ...of('', 1, 4)],
        { merges: ['A2:A4'] },
      ),
    );
    expect(units).toEqual([
      { people: places(2, 4), facts: { 'unit-name': '甲校 @ A2' } },
      { people: places(5, 5), facts: { 'unit-name': '乙厂 @ A5' } },
      { people: places(6, 6), facts: {} },
    ]);
    expect(submissions[0]?.rows[2]?.cells['unit-name']).toMatchObject({ row: 4, column: 1, mergedFrom: 'A2' });
  });

  it('rows without a unit belong to the only one that the list names', () => {
    const { units } = recognise(sheetOf([['单位', '姓名', '身份证号'], ...of('甲校', 2, 0), ...of('', 1, 2)]));
    expect(units).toEqual([{ people: places(2, 4), facts: { 'unit-name': '甲校 @ A2' } }]);
  });

  it('facts above a list of many units are nobody’s', () => {
    const { units } = recognise(
      sheetOf([
        ['填报单位：某某集团工会  职工总数：500'],
        ['单位', '姓名', '身份证号'],
        ...of('甲厂', 1, 0),
        ...of('乙厂', 1, 1),
      ]),
    );
    expect(units.map(({ facts }) => facts)).toEqual([{ 'unit-name': '甲厂 @ A3' }, { 'unit-name': '乙厂 @ A4' }]);
  });

  it('a kind above a list of many units is each one’s, unless a unit of its own stands there', () => {
    const kinds = (...title: string[]) =>
      recognise(sheetOf([title, ['单位', '姓名', '身份证号'], ...of('甲厂', 1, 0), ...of('乙厂', 1, 1)])).units.map(
        ({ facts }) => facts['unit-kind'],
      );
    expect(kinds('汇总名册', '单位性质：企业')).toEqual(['企业 @ B1', '企业 @ B1']);
    expect(kinds('填报单位：某某集团工会', '单位性质：企业')).toEqual([undefined, undefined]);
  });

  it('a department is no unit', () => {
    const { units, codes } = recognise(
      sheetOf([['单位名称：甲厂'], ['部门', '姓名', '身份证号'], ...of('一车间', 1, 0), ...of('二车间', 1, 1)]),
    );
    expect(units).toEqual([{ people: places(3, 4), facts: { 'unit-name': '甲厂 @ A1' } }]);
    expect(codes).toEqual(['column-unknown A2']);
  });
});

describe('units over sheets', () => {
  it('one unit a sheet', () => {
    const { units } = recognise([
      sheetOf([['单位名称：甲校'], header, ...lines(1)], { name: '甲' }),
      sheetOf([['单位名称：乙校'], header, ...lines(2, 1)], { name: '乙' }),
    ]);
    expect(units).toEqual([
      { people: ['甲!B3 C3'], facts: { 'unit-name': '甲校 @ 甲!A1' } },
      { people: ['乙!B3 C3', '乙!B4 C4'], facts: { 'unit-name': '乙校 @ 乙!A1' } },
    ]);
  });

  it('one unit over several sheets; sums of a sheet are not the unit’s', () => {
    const { units } = recognise([
      sheetOf([['单位名称：甲校  职工总数：30  参加人数：1'], header, ...lines(1)], { name: '一' }),
      sheetOf([['单位名称：甲 校  参加人数：2'], header, ...lines(2, 1)], { name: '二' }),
      sheetOf([header, ...lines(1, 3)], { name: '三' }),
    ]);
    expect(units).toEqual([
      {
        people: ['一!B3 C3', '二!B3 C3', '二!B4 C4', '三!B2 C2'],
        facts: { 'unit-name': '甲校 @ 一!A1', staff: '30 @ 一!A1' },
      },
    ]);
  });

  it('a sheet that names no unit beside sheets of two units stays without one', () => {
    const { units } = recognise([
      sheetOf([['单位名称：甲校'], header, ...lines(1)], { name: '甲' }),
      sheetOf([['单位名称：乙校'], header, ...lines(1, 1)], { name: '乙' }),
      sheetOf([header, ...lines(1, 2)], { name: '丙' }),
    ]);
    expect(units.map(({ facts }) => facts['unit-name'])).toEqual(['甲校 @ 甲!A1', '乙校 @ 乙!A1', undefined]);
  });

  it('the application sheet says what the roster does not', () => {
    const application = sheetOf(
      [
        ['职工互助保障活动团体申请表'],
        ['单位名称', '甲校', '', '单位性质', '事业单位'],
        ['职工总数', 30, '', '其中女职工', 12],
        ['参加人数', 2, '', '互助金合计', '72元'],
        ['联系人', '王五', '', '联系电话', '0591-88888888'],
        ['单位意见：同意', '', '', '（盖章）', '2026年7月1日'],
      ],
      { name: '团体申请表' },
    );
    const roster = sheetOf([['甲校工会职工互助保障活动参保名单'], header, ...lines(2)], { name: '名册' });
    expect(recognise([application, roster])).toMatchObject({
      units: [
        {
          people: ['名册!B3 C3', '名册!B4 C4'],
          facts: {
            'unit-name': '甲校 @ 团体申请表!B2',
            'unit-kind': '事业单位 @ 团体申请表!E2',
            staff: '30 @ 团体申请表!B3',
            women: '12 @ 团体申请表!E3',
            participants: '2 @ 团体申请表!B4',
            'total-fee': '72元 @ 团体申请表!E4',
            contact: '王五 @ 团体申请表!B5',
            'contact-phone': '0591-88888888 @ 团体申请表!E5',
          },
        },
      ],
      codes: [],
    });
  });

  it('a table of units has a line for each', () => {
    const table = sheetOf(
      [
        ['参加单位汇总表'],
        ['序号', '单位名称', '职工总数', '参加人数'],
        [1, '甲校', 30, 1],
        [2, '乙校', 40, 2],
        ['合计', '', 70, 3],
      ],
      { name: '汇总' },
    );
    const roster = sheetOf([['单位', '姓名', '身份证号'], ...of('甲校', 1, 0), ...of('乙校', 2, 1)], { name: '名单' });
    expect(recognise([table, roster]).units.map(({ facts }) => facts)).toEqual([
      { 'unit-name': '甲校 @ 汇总!B3', staff: '30 @ 汇总!C3', participants: '1 @ 汇总!D3' },
      { 'unit-name': '乙校 @ 汇总!B4', staff: '40 @ 汇总!C4', participants: '2 @ 汇总!D4' },
    ]);
  });

  it('two units below each other on one sheet', () => {
    const { units } = recognise(
      sheetOf([
        ['单位名称：甲校'],
        header,
        ...lines(1),
        ['经办人：张三'],
        [],
        ['单位名称：乙校', '', '职工总数：9'],
        header,
        ...lines(2, 1),
        ['经办人：李四'],
      ]),
    );
    expect(units).toEqual([
      { people: ['B3 C3'], facts: { 'unit-name': '甲校 @ A1', contact: '张三 @ A4' } },
      { people: ['B8 C8', 'B9 C9'], facts: { 'unit-name': '乙校 @ A6', staff: '9 @ C6', contact: '李四 @ A10' } },
    ]);
  });
});

describe('a unit labelled within a list that goes on under the same columns', () => {
  const top = [['单位名称：福州甲厂', null, '职工总数：2'], header, ...lines(2)];

  it('begins a list of its own', () => {
    const rows = [...top, ['单位名称：福州乙校'], ['单位性质：事业'], ['职工总数：5'], ...lines(2, 2)];
    const { units, codes } = recognise(sheetOf(rows));
    expect(codes).toEqual([]);
    expect(units).toEqual([
      { people: places(3, 4), facts: { 'unit-name': '福州甲厂 @ A1', staff: '2 @ C1' } },
      { people: places(8, 9), facts: { 'unit-name': '福州乙校 @ A5', 'unit-kind': '事业 @ A6', staff: '5 @ A7' } },
    ]);
  });

  it('right below the header names the unit of the people that follow', () => {
    const rows = [header, ['单位名称：福州甲厂'], ...lines(2), ['单位名称：福州乙校'], ...lines(2, 2)];
    expect(recognise(sheetOf(rows)).units).toMatchObject([
      { people: places(3, 4), facts: { 'unit-name': '福州甲厂 @ A2' } },
      { people: places(6, 7), facts: { 'unit-name': '福州乙校 @ A5' } },
    ]);
  });

  it.each([
    ['the same unit at the foot of a page', ['填报单位（盖章）：福州甲厂']],
    ['a workshop', ['一车间']],
    ['a branch’s title', ['福州甲厂仓山分公司名单']],
    ['a sum', ['本页合计：2人']],
    ['a signature', ['经办人：王小明', null, '联系电话：13800000000']],
  ])('%s begins none', (_, row) => {
    const { units } = recognise(sheetOf([...top, row, ...lines(2, 2)]));
    expect(units).toMatchObject([
      { people: [...places(3, 4), ...places(6, 7)], facts: { 'unit-name': '福州甲厂 @ A1' } },
    ]);
  });

  it('a statement below the last person begins none', () => {
    const { units, codes } = recognise(
      sheetOf([...top, ['填表单位：福州市总工会（盖章）'], ['盖章：', null, '2026年6月1日']]),
    );
    expect(codes).toEqual([]);
    expect(units).toMatchObject([{ people: places(3, 4), facts: { 'unit-name': '福州甲厂 @ A1' } }]);
  });
});

describe('sheets that are not read', () => {
  it('hidden ones, with a note for each that holds anything', () => {
    const { units, codes, findings } = recognise([
      sheetOf([header, ...lines(1)], { name: '名单' }),
      sheetOf([header, ...lines(2, 1)], { name: '旧数据', visibility: 'hidden' }),
      sheetOf([['男'], ['女']], { name: '_选项', visibility: 'very-hidden' }),
      sheetOf([], { name: '空', visibility: 'hidden' }),
    ]);
    expect(units).toMatchObject([{ people: ['名单!B2 C2'] }]);
    expect(codes).toEqual(['sheet-hidden 旧数据!undefined', 'sheet-hidden _选项!undefined']);
    expect(findings.map(({ severity, parameters }) => [severity, parameters])).toEqual([
      ['note', { rows: 3 }],
      ['note', { rows: 2 }],
    ]);
  });

  it('instructions and samples, and our list of findings in a returned workbook', () => {
    const roster = sheetOf([header, ...lines(1)], { name: '名单' });
    const sample = sheetOf([header, ...lines(1, 1)], { name: '填表说明' });
    const ours = sheetOf([['姓名', '身份证号', '问题'], ...persons(1, 2).map(({ name, id }) => [name, id, '错'])], {
      name: '问题清单',
    });
    const { units, codes } = recognise(fileOf([sample, roster, ours], { writtenBy: { kind: 'returned' } }));
    expect(units).toMatchObject([{ people: ['名单!B2 C2'] }]);
    expect(codes).toEqual(['sheet-not-read 填表说明!undefined']);
  });

  it('a sample that is the only list was filled in', () => {
    const { units } = recognise([
      sheetOf([['填表说明'], ['1. 请勿修改表头']], { name: '说明' }),
      sheetOf([header, ...lines(1)], { name: '样表' }),
    ]);
    expect(units).toMatchObject([{ people: ['样表!B2 C2'] }]);
  });
});
