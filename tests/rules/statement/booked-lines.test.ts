import { describe, expect, it } from 'vitest';
import { isUnbooked } from '../../../src/rules/statement/booked-lines.ts';
import { readStatement } from '../../../src/rules/statement/read-statement.ts';
import { type Entry, fileOf, sheetOf } from '../../support/sheets.ts';

/** What is booked of two lines of which the first has this in a further column. */
function booked(header: string, mark: Entry) {
  const rows = [
    ['交易日期', '收入', '对方户名', header],
    ['2026-07-01', '100.00', '甲厂', mark],
    ['2026-07-02', '200.00', '乙厂', ''],
  ];
  const { lines, findings } = readStatement(fileOf(sheetOf(rows)), { account: null, isExcerpt: false });
  return {
    lines: lines.map(({ amount }) => amount),
    told: findings.map(({ code, origin }) => `${code} ${origin.cell}`),
  };
}

describe('a line that the bank marks as taken back, without balances and without its counterpart', () => {
  it.each([
    ['冲正标志', '是'],
    ['撤销标志', 'Y'],
    ['退汇标志', '1'],
    ['是否冲正', '已冲正'],
    ['交易状态', '已退款'],
    ['交易状态', '挂账'],
    ['交易状态', '已冲账'],
    ['状态', '红冲'],
    ['冲正标志', '被冲正'],
    ['冲正标志', '1-已冲正'],
    ['冲正标志', '1是'],
    ['是否撤销', '是（已撤销）'],
    ['退汇标志', '已退'],
    ['红冲标志', '√'],
  ])('%s %s: is told and not booked', (header, mark) => {
    expect(booked(header, mark)).toEqual({ lines: ['200.00'], told: ['statement-line-not-booked B2'] });
  });

  it.each([
    ['冲正标志', '否'],
    ['撤销标志', 'N'],
    ['退汇标志', '0'],
    ['冲正标志', '正常'],
    ['冲正标志', '冲正失败'],
    ['冲正标志', '待冲正'],
    ['冲正标志', '0否'],
    ['交易状态', '成功'],
    ['交易状态', '未撤销'],
    ['交易状态', '未退款'],
  ])('%s %s: is booked', (header, mark) => {
    expect(booked(header, mark)).toEqual({ lines: ['100.00', '200.00'], told: [] });
  });

  it.each([
    ...['未冲正', '0-正常', '正常交易', '非冲正', '蓝字', '00', 'N-否'],
    ...['普通', '否(未冲正)', '没有冲正', '1-正常', '无'],
  ])('冲正标志 %s: is booked', (mark) => {
    expect(booked('冲正标志', mark)).toEqual({ lines: ['100.00', '200.00'], told: [] });
  });
});

it.each(['成功', '已入账', '正常', '交易成功'])('%s is booked', (status) => {
  expect(isUnbooked(status)).toBe(false);
});
