import { describe, expect, it } from 'vitest';
import { lineOfReference, lineReference } from '../../../src/rules/payout/line-reference.ts';
import { readPayoutResult, type SentBatch } from '../../../src/rules/payout/read-result.ts';
import { type Entry, fileOf, sheetOf } from '../../support/sheets.ts';

const batch: SentBatch = {
  number: '2026-001',
  lines: [1, 2, 3, 12].map((line) => ({
    line,
    amount: `${line}00.50`,
    account: `6222020000000000${String(line).padStart(3, '0')}`,
    answered: null,
  })),
};
const HEADER = ['参考号', '账号', '金额', '处理结果', '失败原因', '交易日期'];

function read(rows: readonly (readonly Entry[])[], of: SentBatch = batch, header: readonly Entry[] = HEADER) {
  const file = fileOf(sheetOf([['某银行代发结果'], header, ...rows], { name: '回盘' }), { path: '回盘.xlsx' });
  const { answers, findings } = readPayoutResult(file, of);
  return { answers, findings: findings.map(({ code, origin }) => `${code} ${origin.cell ?? ''}`.trim()) };
}

describe('a bank’s answer', () => {
  it('is taken line by line, in the batch’s order, in part', () => {
    const { answers, findings } = read([
      ['2026-001-12', '6222****012', '1,200.50', '失败', '户名账号 不符', '2026-07-03 10:20:30'],
      ['2026-001-2', '6222020000000000002', 200.5, '交易成功', '', '20260703'],
      ['合计', '', '1401.00', ''],
    ]);
    expect(findings).toEqual([]);
    expect(answers).toEqual([
      { line: 2, outcome: 'paid', on: '2026-07-03', reason: null, amount: '200.50' },
      { line: 12, outcome: 'bounced', on: '2026-07-03', reason: '户名账号 不符', amount: '1200.50' },
    ]);
  });

  it.each([
    '户名不符',
    '付款未成功',
    '收款账户已销户',
    '未能支付成功',
    '交易不成功,退汇成功',
    '账户状态异常',
    '余额不足',
    'could not be paid',
  ])('bounced for %s is bounced', (reason) => {
    expect(read([['3', '', '300.50', '失败', reason]])).toMatchObject({
      answers: [{ outcome: 'bounced', reason }],
      findings: [],
    });
  });

  it.each(['20251106102030', '2025年11月06日 10时20分', '2025-11-06 10：20'])('takes the day of %s', (moment) => {
    expect(read([['3', '', '300.50', '成功', '', moment]]).answers).toMatchObject([{ on: '2025-11-06' }]);
  });

  it('knows bare line numbers, with noughts before them', () => {
    const { answers } = read([['000003', '300.5', '成功']], batch, ['序号', '金额', '状态']);
    expect(answers).toEqual([{ line: 3, outcome: 'paid', on: null, reason: null, amount: '300.50' }]);
  });

  it.each<[string, readonly (readonly Entry[])[], readonly string[]]>([
    ['a line that the batch does not have', [['2026-001-9', '', '900.50', '成功']], ['result-line-unknown A4']],
    ['no line at all', [['', '', '900.50', '成功']], ['result-line-unknown A4']],
    ['a line of another batch', [['2026-002-2', '', '200.50', '成功']], ['result-batch-other A4']],
    ['a line twice', [['2', '', '200.50', '成功']], ['result-line-repeated A4']],
    ['another amount', [['3', '', '300.05', '成功']], ['result-amount-differs C4']],
    ['another account', [['3', '6222020000000000002', '300.50', '成功']], ['result-account-differs B4']],
    ['another account behind stars', [['3', '6222****002', '300.50', '成功']], ['result-account-differs B4']],
    ['an account of which stars hide all', [['3', '****', '300.50', '成功']], ['result-account-differs B4']],
    ['a failure that was paid again', [['3', '', '300.50', '失败（已补发）']], ['result-outcome-unknown D4']],
    ['a return of a second order', [['3', '', '300.50', '重复支付退回']], ['result-outcome-unknown D4']],
    [
      'a failure whose reason says paid',
      [['3', '', '300.50', '失败', '已于10月3日补发成功']],
      ['result-outcome-unknown E4'],
    ],
    [
      'a failure for an order paid before',
      [['3', '', '300.50', '失败', '重复指令，原指令已付款成功']],
      ['result-outcome-unknown E4'],
    ],
    ['a result that says neither', [['3', '', '300.50', '处理中']], ['result-outcome-unknown D4']],
    ['a negated success', [['3', '', '300.50', '未入账']], ['result-outcome-unknown D4']],
    ['no result', [['3', '', '300.50', '']], ['result-outcome-unknown D4']],
    ['a sum that is none', [['3', '', '三百', '成功']], ['value-not-understood C4']],
    ['a day that is none', [['3', '', '300.50', '成功', '', '7月3日']], ['value-not-understood F4']],
  ])('nothing is taken where there is %s', (_, rows, expected) => {
    expect(read([['2', '', '200.50', '成功'], ...rows])).toEqual({ answers: [], findings: expected });
  });

  it('tells all that is wrong at once', () => {
    expect(
      read([
        ['9', '', '1.00', '成功'],
        ['3', '', '1.00', '？？'],
      ]).findings,
    ).toEqual(['result-line-unknown A3', 'result-outcome-unknown D4', 'result-amount-differs C4']);
  });

  it.each(['paid', 'bounced'] as const)('a line that was %s in an earlier file is not taken again', (answered) => {
    const again = {
      ...batch,
      lines: batch.lines.map((line) => ({ ...line, answered: line.line === 2 ? answered : null })),
    };
    expect(read([['2', '', '200.50', '成功']], again)).toEqual({ answers: [], findings: ['result-line-repeated A3'] });
    expect(read([['3', '', '300.50', '成功']], again).answers).toHaveLength(1);
  });

  it('a column of batches must name this one', () => {
    const header = ['批次号', '行号', '金额', '结果'];
    expect(read([['2026-001', '2', '200.50', '成功']], batch, header).findings).toEqual([]);
    expect(read([['2026-009', '2', '200.50', '成功']], batch, header).findings).toEqual(['result-batch-other A3']);
  });

  it.each<[string, readonly Entry[]]>([
    ['no result column', ['参考号', '金额']],
    ['no line', ['账号', '金额', '处理结果']],
    ['nothing that shows whose lines they are', ['序号', '处理结果']],
  ])('with %s is not understood', (_, header) => {
    expect(read([['2', '200.50', '成功']], batch, header)).toEqual({
      answers: [],
      findings: ['result-not-understood'],
    });
  });

  it('without any line is not taken for an answer', () => {
    expect(read([])).toEqual({ answers: [], findings: ['result-not-understood'] });
  });
});

describe('a reference', () => {
  it('is read back as it was written', () => {
    for (const line of [1, 12, 99_999]) expect(lineOfReference(lineReference('2026-001', line), '2026-001')).toBe(line);
    expect(lineOfReference('2026-001-0', '2026-001')).toBeUndefined();
    expect(lineOfReference('2026-0011-5', '2026-001')).toBe('other-batch');
  });
});
