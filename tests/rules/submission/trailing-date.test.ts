import { describe, expect, it } from 'vitest';
import { withoutDate } from '../../../src/rules/submission/trailing-date.ts';
import { sheetOf } from '../../support/sheets.ts';
import { lines, recognise } from './recognised.ts';

const unit = '攸县林业局';

describe('a day behind a unit’s name', () => {
  it.each([
    '   2024年12月20日',
    '\t2024年12月20日',
    ' 2024年12月',
    ' 2024-12-20',
    ' 2024.12.20',
    ' 20241220',
    ' 填报日期 2024年12月20日',
    ' 日期2024/12/20',
    '(2024年12月20日)',
    '2024年12月20日',
    ' 二〇二四年十二月二十日',
    '      年   月   日',
    ' 2024年  月  日',
    ' ____年__月__日',
  ])('%s is cut off', (date) => {
    expect(withoutDate(`${unit}${date}`)).toBe(unit);
  });

  it.each([
    unit,
    '福州市2024年重点项目办',
    '岁月酒店',
    '年月日文化公司',
    '八一中学(2024)',
    '第3期花名册 1234567',
    '三月三酒店',
    '十二月公司',
    '长沙2024',
    '满月',
    '蜜月酒楼',
    '青年月刊社',
    '福州市青年月',
    '少年月报社',
    '福建青年月刊',
  ])('%s stays', (text) => {
    expect(withoutDate(text)).toBe(text);
  });

  it('is no part of the name that a list states', () => {
    for (const first of [
      `单位（公章）：${unit}　　　2024年12月20日`,
      `单位名称：${unit}（盖章） 2024年12月20日`,
      `单位名称：${unit}2024年12月20日`,
    ]) {
      const { units, codes } = recognise(sheetOf([[first], ['序号', '姓名', '身份证号'], ...lines(2)]));
      expect(units[0]?.facts).toEqual({ 'unit-name': `${unit} @ A1` });
      expect(codes).toEqual([]);
    }
  });

  it('leaves a label without a name, which then stands beside it', () => {
    const { units } = recognise(
      sheetOf([['单位（公章）：　　　2024年12月20日', unit], ['序号', '姓名', '身份证号'], ...lines(2)]),
    );
    expect(units[0]?.facts).toEqual({ 'unit-name': `${unit} @ B1` });
  });
});
