import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../src/rules/statement/read-statement.ts';
import { type Entry, fileOf, sheetOf } from '../../support/sheets.ts';

function read(...rows: readonly (readonly Entry[])[]) {
  const file = fileOf(sheetOf(rows, { name: '明细' }), { path: '对账单.xlsx' });
  const { lines, findings } = readStatement(file, { account: null, isExcerpt: false });
  const told = findings.map(({ code, origin }) => `${code} ${origin.cell ?? ''}`.trim());
  return { lines: lines.map(({ on, amount, counterparty }) => [on, amount, counterparty].join(' ')), told };
}

const HEADER = ['交易日期', '收入', '支出', '对方户名', '摘要'];
const lines = [
  ['2026-07-01', '100.00', '', '甲厂', '互助金'],
  ['2026-07-02', '', '30.00', '张三', '补助'],
];
const booked = ['2026-07-01 100.00 甲厂', '2026-07-02 -30.00 张三'];

describe('a row with a day and a total’s label is no booking', () => {
  it.each([
    ['a balance brought forward', ['2026-07-01', '', '', '', '上月结转']],
    ['one that states nothing came', ['2026-07-01', '0.00', '0.00', '', '期初余额']],
    ['the sums of the lines above', ['2026-07-31', '100.00', '30.00', '', '本月合计']],
    ['those of the day', ['2026-07-02', '', '30.00', '', '本日合计']],
    ['those of the year', ['2026-12-31', '100.00', '30.00', '', '本年累计']],
    ['those of the year with lines of earlier months', ['2026-12-31', '900.00', '80.00', '', '本年累计']],
    ['a balance at the month’s beginning that is nought', ['2026-07-01', '0', '0', '', '月初余额']],
    ['with the label where the payer stands', ['2026-07-31', '100.00', '30.00', '合计', '']],
  ])('%s', (_name, total) => {
    expect(read(HEADER, ...lines, total)).toEqual({ lines: booked, told: [] });
  });

  it('but a month’s sums that are not those of its lines are told: a line may be missing', () => {
    const total = ['2026-07-31', '900.00', '30.00', '', '本月合计'];
    expect(read(HEADER, ...lines, total).told).toEqual(['statement-sides-both B4']);
  });

  it('above the lines, the latest first', () => {
    const total = ['2026-07-31', '100.00', '30.00', '', '本月合计'];
    expect(read(HEADER, total, ...lines.toReversed()).lines).toEqual(booked);
  });

  it('in columns of sum and mark', () => {
    const { lines: read_, told } = read(
      ['日期', '收支', '金额', '余额', '摘要'],
      ['2026-07-01', '', '', '50.00', '期初余额'],
      ['2026-07-01', '收入', '100.00', '150.00', '互助金'],
      ['2026-07-01', '', '100.00', '150.00', '本日合计'],
    );
    expect([read_, told]).toEqual([['2026-07-01 100.00 '], []]);
  });
});

describe('a booking that looks like a total is booked', () => {
  it.each([
    ['another sum', ['2026-07-03', '77.00', '', '', '合计'], '2026-07-03 77.00 '],
    ['another sum of the year on one side', ['2026-07-03', '77.00', '', '', '本年累计'], '2026-07-03 77.00 '],
    ['of somebody', ['2026-07-03', '100.00', '', '乙厂', '合计'], '2026-07-03 100.00 乙厂'],
    ['with more words', ['2026-07-03', '100.00', '', '', '本月互助金合计'], '2026-07-03 100.00 '],
  ])('%s', (_name, row, expected) => {
    expect(read(HEADER, ...lines, row)).toEqual({ lines: [...booked, expected], told: [] });
  });
});

describe('the balance', () => {
  const header = ['交易日期', '收入', '支出', '余额', '对方户名', '摘要'];
  const first = ['2026-07-01', '360.00', '', '1360.00', '甲厂', '互助金'];
  const moved = ['2026-07-01', '360.00', '', '1720.00', '', '结余转入'];
  const last = ['2026-07-02', '', '36.00', '1684.00', '乙厂', '退费'];
  const three = ['2026-07-01 360.00 甲厂', '2026-07-01 360.00 ', '2026-07-02 -36.00 乙厂'];

  it.each([
    ['between two lines', [first, moved, last], three],
    ['the latest first', [last, moved, first], three],
    ['at the end', [first, moved], three.slice(0, 2)],
    ['whatever its label', [first, [...moved.slice(0, 5), '本日合计'], last], three],
    [
      'with its day’s total behind',
      [first, moved, ['2026-07-01', '720.00', '', '1720.00', '', '本日合计'], last],
      three,
    ],
  ])('that goes on by the sum makes a booking of it: %s', (_name, rows, expected) => {
    expect(read(header, ...rows)).toEqual({ lines: expected, told: [] });
  });

  it.each([
    ['of the day', '2026-07-01', '360.00', '', '1360.00'],
    ['of no lines that are there', '2026-07-01', '9360.00', '880.00', '1360.00'],
    ['with a blank instead', '2026-07-01', '360.00', '', ''],
  ])('that stands still makes a total of it: %s', (_name, on, income, outgo, balance) => {
    const total = [on, income, outgo, balance, '', '本日合计'];
    const rest = ['2026-07-02', '', '36.00', '1324.00', '乙厂', '退费'];
    const expected = { lines: [three[0], three[2]], told: [] };
    expect(read(header, first, total, rest)).toEqual(expected);
    expect(read(header, rest, total, first)).toEqual(expected);
  });

  it('of the day’s total makes no total of the first row', () => {
    const total = [...moved.slice(0, 5), '本日合计'];
    expect(read(header, moved, total, last)).toEqual({ lines: three.slice(1), told: [] });
  });

  it('is missing: what is moved in is a booking, though another of the day has its sum', () => {
    const lines = [
      ['2026-07-01', '360.00', '', '甲厂', '互助金'],
      ['2026-07-01', '360.00', '', '', '账户余额转入'],
      ['2026-07-02', '', '36.00', '乙厂', '退费'],
      ['2026-07-31', '720.00', '36.00', '', '本月合计'],
    ];
    expect(read(HEADER, ...lines)).toEqual({ lines: three, told: [] });
  });
});

describe('totals of a part of the lines', () => {
  const line = (day: number, sum: string) => [`2026-07-0${day}`, sum, '', '甲厂', '互助金'];
  const total = (day: number, sum: string, label: string) => [`2026-07-0${day}`, sum, '', '', label];
  const booked = ['2026-07-01 36.00 甲厂', '2026-07-01 72.00 甲厂', '2026-07-02 108.00 甲厂', '2026-07-02 144.00 甲厂'];

  it.each([
    ['pages', ['本页小计', '本页小计', '本页小计']],
    ['pages that are counted', ['第1页小计', '第2页小计', '第3页小计']],
  ])('%s', (_name, [one = '', two = '', three = '']) => {
    const rows = [line(1, '36.00'), total(1, '36.00', one), line(1, '72.00'), total(1, '108.00', '本日合计')];
    const more = [line(2, '108.00'), total(2, '180.00', two), line(2, '144.00'), total(2, '144.00', three)];
    expect(read(HEADER, ...rows, ...more)).toEqual({ lines: booked, told: [] });
  });

  it('of a month so far, day by day', () => {
    const rows = [line(1, '36.00'), line(1, '72.00'), total(1, '108.00', '本月累计'), line(2, '108.00')];
    const more = [line(2, '144.00'), total(2, '360.00', '本月累计')];
    expect(read(HEADER, ...rows, ...more)).toEqual({ lines: booked, told: [] });
  });

  it('after each page of thousands of lines', () => {
    const day = (index: number) => 1 + Math.floor(index / 600);
    const isTotal = (index: number) => index % 20 === 19;
    const rows = Array.from({ length: 3000 }, (_, index) =>
      isTotal(index) ? total(day(index), '1.90', '本页合计') : line(day(index), '0.10'),
    );
    expect(read(HEADER, ...rows).lines).toHaveLength(2850);
  });
});

describe('the first line is no lower header', () => {
  it.each(['存入', '转入', '收入', '贷方', '存款', '支出'])('though its summary says %s', (word) => {
    const first = ['2026-07-01', '100.00', '', '甲厂', word];
    expect(read(HEADER, first, lines[1] ?? []).lines).toEqual(booked);
  });

  it('though its mark says 收入', () => {
    const header = ['日期', '收支标志', '金额', '对方户名', '摘要'];
    const rows = [
      ['2026-07-01', '收入', '100.00', '甲厂', '互助金'],
      ['2026-07-02', '支出', '30.00', '张三', '补助'],
    ];
    expect(read(header, ...rows)).toEqual({ lines: booked, told: [] });
  });

  it('and a header of two rows is one still', () => {
    const upper = ['交易日期', '发生额', '', '对方户名', '摘要'];
    const lower = ['', '借方', '贷方', '', ''];
    const { lines: found } = read(
      upper,
      lower,
      ['2026-07-01', '', '100.00', '甲厂', ''],
      ['2026-07-02', '30.00', '', '张三', ''],
    );
    expect(found).toEqual(booked);
  });
});

describe('the bank’s total', () => {
  const reversed = ['2026-07-03', '-40.00', '', '甲厂', '冲正'];

  it.each([
    ['takes a reversal off its own side', '60.00', '30.00'],
    ['or counts it to the other', '100.00', '70.00'],
  ])('%s', (_name, income, outgo) => {
    expect(read(HEADER, ...lines, reversed, ['合计', income, outgo]).told).toEqual([]);
  });

  it('is told where it is neither', () => {
    expect(read(HEADER, ...lines, reversed, ['合计', '61.00', '30.00']).told).toEqual(['statement-total-differs B5']);
  });
});
