import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../../src/rules/statement/read-statement.ts';
import { type Entry, fileOf, sheetOf } from '../../support/sheets.ts';

const HEADER = ['交易日期', '收入', '支出', '余额', '对方户名', '摘要', '流水号'];

function read(rows: readonly (readonly Entry[])[], wish: { account?: string; isExcerpt?: boolean } = {}) {
  const file = fileOf(sheetOf(rows, { name: '明细' }), { path: '对账单.xlsx' });
  const { lines, findings, ...of } = readStatement(file, { account: null, isExcerpt: false, ...wish });
  const found = findings.map(({ code, origin }) => `${code} ${origin.cell ?? ''}`.trim());
  return { ...of, lines: lines.map(({ on, amount, counterparty }) => [on, amount, counterparty].join(' ')), found };
}

const row = (on: string, amount: number, balance: number, serial: string): Entry[] => [
  on,
  amount > 0 ? amount.toFixed(2) : '',
  amount < 0 ? (-amount).toFixed(2) : '',
  balance.toFixed(2),
  '甲厂',
  '',
  serial,
];

describe('a bank’s statement', () => {
  it('passes over headers that are repeated, pages, notes and totals', () => {
    const { lines, found } = read([
      HEADER,
      row('2026-07-01', 100, 100, '1'),
      ['本页合计', '100.00'],
      HEADER,
      row('2026-07-02', -30, 70, '2'),
      ['本页合计', '', '30.00'],
      ['备注：7月2日 30.00 元为代发'],
      ['第2页'],
    ]);
    expect([lines, found]).toEqual([['2026-07-01 100.00 甲厂', '2026-07-02 -30.00 甲厂'], []]);
  });

  it('takes a negative income for a booking taken back', () => {
    const { lines } = read([HEADER, ['2026-07-01', '-100.00', '', '', '甲厂', '冲正', '1']]);
    expect(lines).toEqual(['2026-07-01 -100.00 甲厂']);
  });

  it('says so where a line has sums and no day', () => {
    expect(read([HEADER, row('', 100, 100, '1')]).found).toEqual(['statement-date-unreadable A2']);
  });

  it('puts a day in the order of its balances, whichever way the file is', () => {
    const day = [row('2026-07-01', 10, 110, '1'), row('2026-07-01', -5, 105, '2'), row('2026-07-01', 20, 125, '3')];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [2, 0, 1],
    ])
      expect(read([HEADER, ...order.map((each) => day[each] ?? [])]).lines).toEqual([
        '2026-07-01 10.00 甲厂',
        '2026-07-01 -5.00 甲厂',
        '2026-07-01 20.00 甲厂',
      ]);
  });

  it('takes an excerpt where it is told that it is one', () => {
    const rows = [HEADER, row('2026-07-01', 100, 100, '1'), row('2026-07-03', 50, 250, '2')];
    expect(read(rows)).toMatchObject({ lines: [], found: ['statement-balance-differs D3'] });
    expect(read(rows, { isExcerpt: true })).toMatchObject({ lines: { length: 2 }, found: ['statement-gap D3'] });
  });

  it('knows the account behind stars, and refuses another', () => {
    const rows = (account: string) => [[`账号：${account}`], HEADER, row('2026-07-01', 1, 1, '1')];
    const account = '6222020200112233445';
    expect(read(rows('6222****3445'), { account })).toMatchObject({ account, found: [] });
    expect(read(rows('6222****3446'), { account }).found).toEqual(['statement-account-other']);
  });

  it('reads all its sheets, the earlier month first', () => {
    const july = sheetOf([HEADER, row('2026-07-01', 10, 110, '2')], { name: '七月' });
    const june = sheetOf([HEADER, row('2026-06-01', 100, 100, '1')], { name: '六月' });
    const { lines } = readStatement(fileOf([july, june]), { account: null, isExcerpt: false });
    expect(lines.map(({ on, line }) => [on, line])).toEqual([
      ['2026-06-01', 1],
      ['2026-07-01', 2],
    ]);
  });

  it('tells several bookings of one number apart', () => {
    const rows = [HEADER, row('2026-07-01', -50, 950, '7'), row('2026-07-01', -50, 900, '7')];
    const { lines } = readStatement(fileOf(sheetOf(rows)), { account: null, isExcerpt: false });
    expect(new Set(lines.map(({ key }) => key)).size).toBe(2);
  });

  it('finds where a first day began whose lines add up to nothing', () => {
    // 10,254, 10,379, 10,195, 10,000 and round again: only the next day tells that it began with 10,000.
    const day = [
      row('2026-07-01', 125, 10_379, '2'),
      row('2026-07-01', -184, 10_195, '3'),
      row('2026-07-01', -195, 10_000, '4'),
      row('2026-07-01', 254, 10_254, '1'),
    ];
    const rows = [HEADER, ...day, row('2026-07-02', -1, 9_999, '5')];
    const { lines, findings } = readStatement(fileOf(sheetOf(rows)), { account: null, isExcerpt: false });
    expect(findings).toEqual([]);
    expect(lines.map(({ serial }) => serial)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('gives the same lines in whatever order the rows of each day stand', () => {
    const amounts = fc.array(
      fc.integer({ min: -500, max: 500 }).filter((each) => each !== 0),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(amounts, fc.infiniteStream(fc.nat(1000)), (each, order) => {
        let balance = 10_000;
        const rows = each.map((amount, index) => {
          balance += amount;
          return row(`2026-07-0${1 + Math.floor(index / 4)}`, amount, balance, String(index + 1));
        });
        const days = [0, 4, 8].map((from) => rows.slice(from, from + 4));
        const shuffled = days.flatMap((day) =>
          day
            .map((line) => [order.next().value ?? 0, line] as const)
            .sort(([one], [other]) => one - other)
            .map(([, line]) => line),
        );
        const { lines, findings } = readStatement(fileOf(sheetOf([HEADER, ...shuffled])), {
          account: null,
          isExcerpt: false,
        });
        expect(findings).toEqual([]);
        expect(lines).toHaveLength(each.length);
        let before = lines[0] ? Number(lines[0].balance) - Number(lines[0].amount) : 0;
        for (const line of lines) {
          before += Number(line.amount);
          expect(Number(line.balance)).toBe(before);
        }
      }),
    );
  });
});

describe('a file that marks its lines as debit or credit', () => {
  const header = ['交易日期', '借贷标志', '金额', '对方户名', '摘要', '余额'];
  const marked = (side: string, amount: string, remark = '互助金', balance = '') => [
    ...['2026-07-01', side, amount],
    ...['甲厂', remark, balance],
  ];
  const amounts = (...rows: readonly (readonly Entry[])[]) => {
    const { lines, found } = read([header, ...rows]);
    return [lines.map((line) => line.split(' ')[1]), found];
  };

  it('takes a negative credit for one that is taken back', () => {
    const rows = [marked('贷', '480.00'), marked('贷', '-480.00', '冲正')];
    expect(amounts(...rows)).toEqual([['480.00', '-480.00'], []]);
    expect(amounts(marked('贷', '-480.00', '冲正'))).toEqual([['-480.00'], []]);
  });

  it('takes what is signed and marked as debit for what goes out', () => {
    expect(amounts(marked('贷', '480.00'), marked('借', '-100.00', '代付'))).toEqual([['480.00', '-100.00'], []]);
    expect(amounts(marked('借', '-100.00', '代付'))).toEqual([['-100.00'], []]);
  });

  it('takes a negative debit among others for one that is taken back where it says so', () => {
    const rows = [marked('借', '100.00', '代付'), marked('借', '-100.00', '冲正')];
    expect(amounts(...rows)).toEqual([['-100.00', '100.00'], []]);
  });

  it('says so where a negative sum leaves a choice', () => {
    const unknown = (cell: string) => [[], [`statement-side-unknown ${cell}`]];
    expect(amounts(marked('贷', '-480.00'))).toEqual(unknown('B2'));
    expect(amounts(marked('借', '100.00'), marked('借', '-100.00'))).toEqual(unknown('B3'));
    expect(amounts(marked('贷', '480.00'), marked('借', '-100.00', '冲正'))).toEqual(unknown('B3'));
  });

  it('believes the balances before anything else', () => {
    expect(
      amounts(
        marked('贷', '480.00', '互助金', '480.00'),
        marked('贷', '-480.00', '互助金', '0.00'),
        marked('借', '-100.00', '退费', '100.00'),
      ),
    ).toEqual([['480.00', '-480.00', '100.00'], []]);
    expect(
      amounts(
        marked('贷', '480.00', '互助金', '480.00'),
        marked('借', '-100.00', '冲正', '380.00'),
        marked('借', '50.00', '代付', '330.00'),
      ),
    ).toEqual([['480.00', '-100.00', '-50.00'], []]);
  });
});

describe('a row whose day cannot be read', () => {
  const header = ['交易日期', '摘要', '对方户名', '收入', '支出', '余额'];
  const first = ['2026-07-01', '互助金', '甲厂', '480.00', '', '480.00'];
  const found = (...rows: readonly (readonly Entry[])[]) => read([header, first, ...rows]).found;

  it.each(['本年互助金', '本月互助金', '收入互助金', '余额互助金', '备注互助金', '第2页互助金', '合计两人'])(
    'is a line although its text begins with %s',
    (text) => {
      expect(found(['', text, '乙厂', '540.00', '', '1020.00'])).toEqual(['statement-date-unreadable A3']);
    },
  );

  it('is a line where its sum is damaged as well', () => {
    const both = ['statement-date-unreadable A3', 'statement-amount-unreadable D3'];
    expect(found(['2026-07-0l', '互助金', '乙厂', '48O.00', ''])).toEqual(both);
    expect(found(['', '互助金', '乙厂', '48O.00', ''])).toEqual(both);
    const cells = fileOf(
      sheetOf([header, first, [{ kind: 'error', text: '#REF!' }, '', '', { kind: 'error', text: '#REF!' }]]),
    );
    expect(readStatement(cells, { account: null, isExcerpt: false }).findings.map(({ code }) => code)).toEqual(
      both.map((each) => each.split(' ')[0]),
    );
  });

  it('is told of each line of a file in another form', () => {
    const rows = [1, 2].map((day) => [`2${day}/06/2025`, '互助金', '甲厂', '480,00', '']);
    expect(read([header, ...rows]).found).toEqual([
      'statement-date-unreadable A2',
      'statement-amount-unreadable D2',
      'statement-date-unreadable A3',
      'statement-amount-unreadable D3',
    ]);
  });

  it.each([
    [['合计', '1笔', '', '480.00', '0.00']],
    [['本页合计', '', '', '480.00', '']],
    [['', '本年累计', '', '480.00', '']],
    [['收入合计金额：', '', '', '480.00', '']],
    [['承前页', '', '', '', '', '480.00']],
    [['期末余额', '', '', '480.00', '', '']],
    [['2026年7月份小计', '', '', '480.00', '', '']],
    [['', '', '以上合计（大写）：肆佰捌拾元整', '480.00', '', '']],
    [['Closing balance', '', '', '480.00', '', '']],
    [['收入', '1笔', '', '480.00', '', '']],
    [['总笔数：1', '', '收入总额：', '480.00', '', '']],
    [['打印日期：2026-08-01', '', '', '经办：某某', '']],
    [['账号：6222020200112233', '', '', '户名：某某', '']],
    [['第2页', '', '', '共3页', '']],
    [['注：利息另计', '', '', '', '']],
  ])('is no line where it is %j', (row) => {
    expect(found(row)).toEqual([]);
  });
});

describe('the status of a line', () => {
  const header = ['交易日期', '收入', '支出', '余额', '对方户名', '交易状态'];
  const line = (sum: number, status: string, balance: string | number = '') =>
    ['2026-07-01', ...(sum > 0 ? [sum, ''] : ['', -sum]), balance, '甲厂', status] as Entry[];
  const amounts = (...rows: readonly (readonly Entry[])[]) => {
    const { lines, found } = read([header, ...rows]);
    return [lines.map((each) => each.split(' ')[1]), found];
  };
  const one = 'statement-line-not-booked B3';

  it.each(['失败', '交易取消', '处理中'])('leaves out what is %s, by its balances or without', (status) => {
    expect(amounts(line(480, '成功'), line(540, status))).toEqual([['480.00'], [one]]);
    const rows = [line(480, '成功', 480), line(540, status, 480), line(60, '正常', 540)];
    expect(amounts(...rows)).toEqual([['480.00', '60.00'], [one]]);
  });

  it('takes no offence at another word', () => {
    expect(amounts(line(480, '已打印'), line(540, ''))).toEqual([['480.00', '540.00'], []]);
  });

  it('books what was taken back where the money moved, or the line that takes it back is there', () => {
    expect(amounts(line(480, '成功'), line(540, '已冲正'))).toEqual([['480.00'], [one]]);
    expect(amounts(line(480, '成功'), line(540, '已冲正'), line(-540, '成功'))[0]).toHaveLength(3);
    expect(amounts(line(480, '成功', 480), line(540, '已冲正', 1020))).toEqual([['480.00', '540.00'], []]);
    expect(amounts(line(480, '成功', 480), line(540, '已冲正', 480))).toEqual([['480.00'], [one]]);
  });
});

describe('the unit of the sums', () => {
  const header = ['交易日期', '收入', '支出', '对方户名'];
  const line = ['2026-07-01', '0.05', '', '甲厂'];
  it.each([
    [['单位：万元'], 'A1'],
    [['明细', '（金额单位：人民币万元）'], 'B1'],
    [['金额单位：', '千元'], 'A1'],
    [['交易明细（单位：万元）'], 'A1'],
    [['本表以万元为单位'], 'A1'],
    [['单位：美元'], 'A1'],
    [['账号：6222020200112233 单位：万元'], 'A1'],
  ])('has to be yuan: %j', (title, cell) => {
    expect(read([title, header, line]).found).toEqual([`statement-unit-not-yuan ${cell}`]);
  });
  it.each([
    [['交易日期', '收入（万元）', '支出（万元）', '对方户名'], 'B1'],
    [['交易日期', '收入金额(单位:千元)', '支出金额', '对方户名'], 'B1'],
    [['交易日期', '收入', '支出', '对方户名', '余额（万元）'], 'E1'],
    [['交易日期', '金额（万元）', '借贷标志', '对方户名'], 'B1'],
  ])('of a header has to be yuan: %j', (own, cell) => {
    const lines = [own.includes('借贷标志') ? ['2026-07-01', '0.05', '贷', '甲厂'] : line];
    expect(read([own, ...lines])).toMatchObject({ lines: [], found: [`statement-unit-not-yuan ${cell}`] });
    const inYuan = own.map((each) => each.replace(/[万千]元/u, '元'));
    expect(read([inYuan, ...lines]).found).toEqual([]);
  });
  it('of the upper row of a header has to be yuan', () => {
    const upper = ['交易日期', '发生额（万元）', '', '对方户名'];
    expect(read([upper, ['', '贷方', '借方'], line]).found).toEqual(['statement-unit-not-yuan B1']);
    expect(read([upper.map((each) => each.replace('万', '')), ['', '贷方', '借方'], line]).found).toEqual([]);
  });
  it.each([
    [['', '（分）', '（分）'], 'B1'],
    [['户名：某总工会', '', '', '单位：（分）'], 'D1'],
    [['户名：某总工会', '', '', '', '单位：（千）'], 'E1'],
  ])('above a header has to be yuan: %j', (title, cell) => {
    expect(read([title, header, line]).found).toEqual([`statement-unit-not-yuan ${cell}`]);
  });
  it.each([
    [['中国工商银行福州市（分）行对账单']],
    [['', '中国工商银行福州市（分）行对账单']],
    [['序号', '', '', '得分（分）']],
  ])('is no branch of the bank, nor what stands over other columns: %j', (title) => {
    expect(read([title, header, line]).found).toEqual([]);
  });
  it.each([[['单位：元']], [['单位：某某总工会']], [['单位名称：万元户公司']], [['单位：人民币元']]])(
    'is well as %j',
    (title) => {
      expect(read([title, header, line]).found).toEqual([]);
    },
  );
});

describe('a total under a column of both sides', () => {
  const header = ['交易日期', '金额', '对方户名'];
  const lines = [
    ['2026-07-01', '480.00', '甲厂'],
    ['2026-07-02', '-100.00', '乙厂'],
  ];
  it.each(['380.00', '580.00', '480.00', '100.00', '-100.00'])('may be %s', (total) => {
    expect(read([header, ...lines, ['合计', total]]).found).toEqual([]);
  });
  it('is told where it is none of these', () => {
    expect(read([header, ...lines, ['合计', '1020.00']]).found).toEqual(['statement-total-differs B4']);
  });
});

describe('sheets beside that of the lines', () => {
  const lines = sheetOf([HEADER, row('2026-07-01', 100, 100, '1')], { name: '明细' });
  const codes = (...sheets: ReturnType<typeof sheetOf>[]) =>
    readStatement(fileOf([lines, ...sheets]), { account: null, isExcerpt: false }).findings.map(
      ({ code, origin }) => `${code} ${origin.cell}`,
    );
  const more = [row('2026-07-02', 50, 150, '2')];

  it('are told where they hold lines', () => {
    expect(codes(sheetOf(more))).toEqual(['statement-sheet-not-read A1']);
    expect(codes(sheetOf(more, { visibility: 'hidden' }))).toEqual(['statement-sheet-hidden A1']);
    expect(codes(sheetOf([HEADER, ...more], { visibility: 'very-hidden' }))).toEqual(['statement-sheet-hidden A2']);
  });

  it('are let be where they hold none', () => {
    const notes = [
      ['说明：本表由网上银行导出', '', '2026-08-01'],
      ['单位', '欠缴'],
      ['甲厂', '100.00'],
    ];
    expect(codes(sheetOf(notes), sheetOf([['贷'], ['借']], { visibility: 'hidden' }))).toEqual([]);
    expect(codes(sheetOf([HEADER], { visibility: 'hidden' }))).toEqual([]);
  });
});
