import { describe, expect, it } from 'vitest';
import { sheetOf } from '../../support/sheets.ts';
import { lines, places, recognise } from './recognised.ts';

const header = ['序号', '姓名', '身份证号'];
const unit = '福州市某某机械厂';

describe('facts of the unit around a list', () => {
  it('several pairs in one cell', () => {
    const { units, codes } = recognise(
      sheetOf([
        ['参加人员名册'],
        [`单位名称：${unit}　　职工总数：120人   联系人：张三 联系电话：0591-88888888`],
        header,
        ...lines(3),
      ]),
    );
    expect(units).toEqual([
      {
        people: places(4, 6),
        facts: {
          'unit-name': `${unit} @ A2`,
          staff: '120人 @ A2',
          contact: '张三 @ A2',
          'contact-phone': '0591-88888888 @ A2',
        },
      },
    ]);
    expect(codes).toEqual([]);
  });

  it('pairs that nothing separates', () => {
    const { units } = recognise(sheetOf([[`单位名称：${unit}职工总数：120参加人数：3`], header, ...lines(3)]));
    expect(units[0]?.facts).toEqual({ 'unit-name': `${unit} @ A1`, staff: '120 @ A1', participants: '3 @ A1' });
  });

  it('label and value in cells of their own', () => {
    const { units } = recognise(
      sheetOf([['单位名称', unit, '', '职工总数', 120, '单位性质：', '企业'], header, ...lines(2)], { left: 'B' }),
    );
    expect(units).toEqual([
      {
        people: places(3, 4, 'C', 'D'),
        facts: { 'unit-name': `${unit} @ C1`, staff: '120 @ F1', 'unit-kind': '企业 @ H1' },
      },
    ]);
  });

  it('values below their labels', () => {
    const { units } = recognise(
      sheetOf([['单位名称', '职工总数', '会员总数', '参保人数'], [unit, 50, 48, 2], [], header, ...lines(2)]),
    );
    expect(units[0]?.facts).toEqual({
      'unit-name': `${unit} @ A2`,
      staff: '50 @ B2',
      'union-members': '48 @ C2',
      participants: '2 @ D2',
    });
    expect(units[0]?.people).toEqual(places(5, 6));
  });

  it('merged labels and values, an empty one between', () => {
    const { units } = recognise(
      sheetOf([['单位名称', '', unit, '', '统一社会信用代码', '', '职工总数', 30], header, ...lines(1)], {
        merges: ['A1:B1', 'C1:D1'],
      }),
    );
    expect(units[0]?.facts).toEqual({ 'unit-name': `${unit} @ C1`, staff: '30 @ H1' });
  });

  it('below the list, with signatures', () => {
    const { units } = recognise(
      sheetOf([
        header,
        ...lines(2),
        ['合计', '', 2],
        [`申请单位（签章）：${unit}`, '', '工会负责人：李四'],
        ['经办人：王五', '', '联系电话：13800000000'],
      ]),
    );
    expect(units).toEqual([
      {
        people: places(2, 3),
        facts: {
          'unit-name': `${unit} @ A5`,
          contact: '王五 @ A6',
          'contact-phone': '13800000000 @ C6',
        },
      },
    ]);
  });

  it('a blank to fill in is no value, and the unit of money no unit', () => {
    const { units } = recognise(sheetOf([['单位名称：______  职工总数：____人', '', '单位：元'], header, ...lines(1)]));
    expect(units[0]?.facts).toEqual({});
  });

  it.each([
    ['福州市某某单位工会职工互助保障活动参保名单', '福州市某某单位工会'],
    ['鼓楼区实验小学2026年职工医疗互助花名册', '鼓楼区实验小学'],
    ['福州市云顶茶业有限公司职工参加医疗互助情况表', '福州市云顶茶业有限公司'],
    ['福州市职工医疗互助活动参加人员名册', undefined],
    ['福州市总工会职工互助保障活动参保名单', undefined],
  ])('%s', (title, name) => {
    const { units } = recognise(sheetOf([[title], header, ...lines(1)]));
    expect(units[0]?.facts['unit-name']).toBe(name === undefined ? undefined : `${name} @ A1`);
  });

  it('a stated name goes before the title’s', () => {
    const { units } = recognise(
      sheetOf([
        ['某某单位工会职工互助保障活动参保名单'],
        ['填报单位（盖章）：某某单位工会委员会'],
        header,
        ...lines(1),
      ]),
    );
    expect(units[0]?.facts['unit-name']).toBe('某某单位工会委员会 @ A2');
  });

  it('困难职工总数 is not the staff', () => {
    const { units } = recognise(sheetOf([['困难职工总数：5  职工总数：50'], header, ...lines(1)]));
    expect(units[0]?.facts).toEqual({ staff: '50 @ A1', 'hardship-staff': '5 @ A1' });
  });
});
