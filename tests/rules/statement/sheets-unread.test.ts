import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../src/rules/statement/read-statement.ts';
import { type Entry, fileOf, sheetOf } from '../../support/sheets.ts';

const HEADER = ['交易日期', '收入', '支出', '对方户名', '摘要'];
const LINES = [
  ['2026-07-01', '100.00', '', '甲厂', '互助金'],
  ['2026-07-01', '50.00', '', '乙厂', '互助金'],
  ['2026-07-02', '', '30.00', '张三', '补助'],
];

/** A statement of three lines with another sheet beside them. */
function beside(...rows: readonly (readonly Entry[])[]) {
  const sheets = [sheetOf([HEADER, ...LINES], { name: '明细' }), sheetOf(rows, { name: '另表' })] as const;
  const { lines, findings } = readStatement(fileOf(sheets), { account: null, isExcerpt: false });
  return { lines: lines.length, told: findings.map(({ code, origin }) => `${code} ${origin.sheet} ${origin.cell}`) };
}

const quiet = { lines: 3, told: [] };

describe('a sheet that states nothing but what was read', () => {
  it.each([
    [
      'sums by day',
      [
        ['日期', '收入金额', '笔数'],
        ['2026-07-01', '150.00', '2'],
        ['合计', '150.00', '2'],
      ],
    ],
    [
      'units and what they paid',
      [
        ['到账日期', '金额', '备注'],
        ['2026-07-01', '50.00', '乙厂'],
        ['2026-07-01', '100.00', '甲厂'],
      ],
    ],
    [
      'lines with a note of the office, under names of its own',
      [
        ['到账日期', '金额', '单位', '备注'],
        ['2026-07-01', '50.00', '乙厂有限公司', '已开票'],
        ['2026-07-01', '100.00', '甲厂', ''],
      ],
    ],
    ['the lines once more, without a header', LINES],
    ['one of them without its payer', [['2026-07-01', '50.00', '', '', '互助金']]],
    [
      'sums by day with the number of lines and the day of the week',
      [
        ['日期', '收入金额', '笔数', '星期'],
        ['2026-07-01', '150.00', '2笔', '星期三'],
      ],
    ],
    [
      'people with their telephones',
      [
        ['日期', '手机', '姓名'],
        ['2026-07-01', '13800001111', '张三'],
      ],
    ],
  ])('%s', (_name, rows) => {
    expect(beside(...rows)).toEqual(quiet);
  });
});

describe('a sheet with money of its own is told', () => {
  const unread = { lines: 0, told: ['statement-sheet-not-read 另表 A2'] };

  it.each([
    [
      'a sum of a day that differs',
      [
        ['日期', '收入金额', '笔数'],
        ['2026-07-01', '160.00', '2'],
      ],
    ],
    [
      'another day',
      [
        ['日期', '收入金额', '笔数'],
        ['2026-07-03', '150.00', '2'],
      ],
    ],
    [
      'a line more often than it was read',
      [
        ['到账日期', '金额'],
        ['2026-07-01', '100.00'],
        ['2026-07-01', '100.00'],
      ],
    ],
  ])('%s', (_name, rows) => {
    expect(beside(...rows)).toEqual(unread);
  });

  it.each([
    ['another payer', [['2026-07-01', '100.00', '', '丙厂', '互助金']], 'A1'],
    ['another purpose', [['2026-07-01', '100.00', '', '甲厂', '退费']], 'A1'],
    ['a payer under names of its own', [HEADER.map(() => '栏'), ['2026-07-01', '100.00', '丙厂', '互助金']], 'A2'],
    ['a payer who paid what all of a day did', [['2026-07-01', '150.00', '', '丙厂', '']], 'A1'],
    ['a payer who is twice there', [LINES[0] ?? [], LINES[0] ?? []], 'A1'],
  ])('%s', (_name, rows, cell) => {
    expect(beside(...rows)).toEqual({ lines: 0, told: [`statement-sheet-not-read 另表 ${cell}`] });
  });

  it.each([
    ['a balance that goes on', ['2026-07-01', '100.00', '', '200.00', '甲厂', '2']],
    ['another number of the bank', ['2026-07-01', '100.00', '', '', '甲厂', '2']],
  ])('%s', (_name, row) => {
    const header = ['交易日期', '收入', '支出', '余额', '对方户名', '流水号'];
    const first = ['2026-07-01', '100.00', '', '100.00', '甲厂', '1'];
    const read = (...sheets: Parameters<typeof sheetOf>[]) =>
      readStatement(fileOf(sheets.map(([rows, options]) => sheetOf(rows, options))), {
        account: null,
        isExcerpt: false,
      }).findings.map(({ code, origin }) => `${code} ${origin.cell}`);
    const main = [[header, first], { name: '明细' }] as const;
    expect(read([...main], [[row], { name: '另表' }])).toEqual(['statement-sheet-not-read A1']);
    const hidden = { name: '另表', visibility: 'hidden' } as const;
    expect(read([...main], [[header, row], hidden])).toEqual(['statement-sheet-hidden A2']);
    expect(read([...main], [[header, first], hidden])).toEqual([]);
  });

  it('a second list of bookings is read, not passed over', () => {
    expect(beside(HEADER, ['2026-07-03', '20.00', '', '丙厂', ''])).toEqual({ lines: 4, told: [] });
  });
});

it('signed sums need no mark where the column of that name says something else', () => {
  const file = fileOf(
    sheetOf([
      ['交易日期', '交易类型', '金额', '对方户名'],
      ['2026-07-01', '转存', '+100.00', '甲厂'],
      ['2026-07-02', '转取', '-30.00', '张三'],
    ]),
  );
  const { lines } = readStatement(file, { account: null, isExcerpt: false });
  expect(lines.map(({ amount }) => amount)).toEqual(['100.00', '-30.00']);
});
