import { expect, it } from 'vitest';
import { readTotals } from '../../../../src/rules/fund/opening/read-totals.ts';
import { directlyBefore, withTotalsBrought } from '../../../../src/rules/summary/totals-of-periods.ts';

/** A sheet of texts from A1 on. */
function sheet(...lines: readonly (readonly string[])[]) {
  const rows = lines.map((texts, index) => ({
    number: index + 1,
    hidden: false,
    cells: texts.map((text, place) => ({ column: place + 1, kind: 'text', text }) as const),
  }));
  return { name: '往期合计', rows } as unknown as Parameters<typeof readTotals>[0];
}

const read = (...lines: readonly (readonly string[])[]) => readTotals(sheet(...lines), 'a.xlsx', new Set(['17']));
const told = ({ findings }: ReturnType<typeof read>) =>
  findings.map(({ code, origin }) => `${code} ${origin && 'cell' in origin ? origin.cell : '-'}`);

it('reads every column by its aliases, and leaves out sums and blank rows', () => {
  const { totals, findings } = read(
    ['历期情况'],
    '期数 开始日期 截止日期 单位数 人数 新参加 续参人数 互助金 人次 受助人数 补助支出 其它收入 期末余额'.split(' '),
    '第16期 2025-01-01 2025年12月31日 2,988 315437人 15862 299575 38328300元 48288人次 40000 33066615.00 12.5 -5'.split(
      ' ',
    ),
    ['', '', ''],
    ['合计', '', '', '', '', '', '', '', '48288'],
  );
  expect(findings).toEqual([]);
  expect(totals).toEqual([
    {
      ...{ number: '16', from: '2025-01-01', to: '2026-01-01', units: 2988, members: 315437, new: 15862 },
      ...{ renewing: 299575, fees: '38328300.00', visits: 48288, persons: 40000, granted: '33066615.00' },
      ...{ other: '12.50', closing: '-5.00', origin: { sheet: '往期合计', cell: 'A3' } },
    },
  ]);
});

it('needs period, visits and benefits alone, and adds new and renewing where no members are stated', () => {
  const header = ['期次', '补助人次', '补助金额', '新增', '续参'];
  const [total] = read(header, ['1', '3', '2.5', '4', '5']).totals;
  expect(total).toMatchObject({ number: '1', from: null, members: 9, fees: null, visits: 3, granted: '2.50' });
  expect(read(header, ['1', '3', '2.5', '4']).totals[0]?.members).toBeNull();
});

it.each([
  ['a header without visits', [['期次', '补助金额']], ['opening-totals-columns-missing A1']],
  ['no header', [['说明']], ['opening-totals-columns-missing -']],
])('tells %s', (_, lines, expected) => {
  expect(told(read(...lines))).toEqual(expected);
});

it('tells each cell that cannot be, and takes nothing of its row', () => {
  const reading = read(
    ['期次', '补助人次', '补助金额', '起', '止', '期末结余'],
    ['14', '', '约两万', '2023-13-01', '', '-1'],
    ['15', '2.5', '-3', '2024-02-01', '2024-01-01', '多'],
    ['16', '1', '1', '', '', ''],
    ['第 16 期', '1', '1', '', '', ''],
    ['17', '1', '1', '', '', ''],
    ['', '1', '1', '', '', ''],
  );
  expect(told(reading)).toEqual([
    ...['opening-totals-malformed D2', 'opening-totals-malformed B2', 'opening-totals-malformed C2'],
    ...['opening-totals-malformed B3', 'opening-totals-malformed C3', 'opening-totals-malformed F3'],
    ...['opening-totals-malformed E3', 'opening-totals-repeated A5', 'opening-totals-known A6'],
    'opening-totals-malformed A7',
  ]);
  expect(reading.totals.map(({ number }) => number)).toEqual(['16']);
});

it('takes the period before by number or day, and never several at once', () => {
  const brought = read(
    ['期次', '补助人次', '补助金额', '止'],
    ['1-16', '9', '9', '2026-01-01'],
    ['15', '1', '1', ''],
    ['16', '2', '2', ''],
    ['19', '3', '3', ''],
  ).totals;
  const period = { number: '17', family: 'yunnan', span: { from: '2026-01-02', to: '2027-01-01' } };
  const totals = withTotalsBrought(period, [], brought);
  expect(totals.map((each) => each.period.number)).toEqual(['1-16', '15', '16']);
  expect(directlyBefore(period, totals, brought)?.number).toBe('16');
  expect(directlyBefore({ ...period, number: '2026' }, totals, brought)).toBeNull();
});
