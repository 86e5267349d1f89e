import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../src/rules/payout/outcome-words.ts';

const paid = [
  ...[
    '成功',
    '交易成功',
    '处理成功',
    '支付成功！',
    '成功（0000）',
    '00-成功',
    '交易成功，已入账',
    '已入账',
    '入账成功',
    '已发放',
  ],
  ...[
    '已付款',
    '交易完成',
    '已到账',
    '付款状态：成功',
    '√成功',
    ' 成 功 ',
    'SUCCESS',
    'Paid',
    'Payment successful',
    'was paid',
  ],
  ...['Completed', 'OK', 'ACSC', 'ACCC'],
];
const bounced = [
  ...[
    '失败',
    '未成功',
    '不成功',
    '没有成功',
    '已退票',
    '处理失败',
    '交易失败：户名不符',
    '失败（未入账）',
    '退汇成功',
    '已完成退汇',
    '撤销成功',
  ],
  ...[
    '无法入账',
    '账户异常，不予入账',
    '不能入账',
    '余额不足失败',
    '户名不符退回',
    '账号不存在，已退回',
    'E1001 交易失败',
    '失败-未成功受理',
  ],
  ...['unsuccessful', 'not successful', 'Rejected: account closed', 'was returned', 'payment failed', 'FAIL', 'RJCT'],
];
/** Neither of both is sure: the one pays twice, the other never. */
const neither = [
  ...[
    '处理中',
    '待处理',
    '部分成功',
    '',
    '0000',
    '未入账',
    '尚未入账',
    '交易未完成',
    '没有到账',
    'unpaid',
    'not paid',
    'not yet settled',
  ],
  ...[
    'un-paid',
    '(un)paid',
    'paid back',
    '成功？',
    '!成功',
    '×成功',
    '成功/失败',
    '失败后重发成功',
    '失败（已补发）',
    '失败，已另行支付',
    '重复支付退回',
    '成功（已退回）',
    '成功 退汇',
    '撤销失败',
  ],
  ...[
    '退汇失败',
    '冲正未成功',
    '未退回',
    '没有失败',
    '不会退回',
    '是否退回',
    '申请退回',
    '退汇中',
    '可能失败',
    'not returned',
    'never failed',
  ],
  ...['受理成功', '提交成功', '处理完成', 'ACCP', '成功率', '非成功', '付款', '交易'],
].map((word) => [word]);

describe('the words of a result', () => {
  it.each(paid)('%s: paid', (word) => {
    expect(outcomeOf(word)).toBe('paid');
  });

  it.each(bounced)('%s: bounced', (word) => {
    expect(outcomeOf(word)).toBe('bounced');
  });

  it.each(neither)('“%s” says neither', (word) => {
    expect(outcomeOf(word)).toBeUndefined();
  });

  const negations = [
    '无法',
    '未',
    '未能',
    '不',
    '不予',
    '没',
    '没有',
    '非',
    '尚未',
    '否',
    '勿',
    '无',
    'un',
    'non-',
    'not ',
    'No ',
    'never ',
    'fail',
  ];
  const between = fc.constantFrom('', ' ', '-', '（', '：', '已', '能', '曾', '交易', '付款', '被');
  const around = fc.constantFrom('', '交易', '付款', '账户异常，', '0000 ', '已', 'payment ', '该笔', '（结果）');

  it('a negation never says paid, wherever it stands before the word', () => {
    const negated = fc.tuple(around, fc.constantFrom(...negations), between, fc.constantFrom(...paid));
    fc.assert(
      fc.property(negated, around, (parts, after) => {
        expect(outcomeOf(parts.join('') + after)).not.toBe('paid');
      }),
      { numRuns: 2000 },
    );
  });

  it('a negation behind the word never says paid', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...paid),
        around,
        fc.constantFrom('失败', '未果', '退回', '否', '不', ' not', '×'),
        (word, middle, after) => {
          expect(outcomeOf(word + middle + after)).not.toBe('paid');
        },
      ),
    );
  });

  it('a negation right before a failure never says bounced', () => {
    const turned = fc.tuple(
      fc.constantFrom('未', '没有', '不会', '尚未', '未被', '无', 'not ', 'never '),
      fc.constantFrom('退回', '失败', '退汇', '退票', 'returned', 'rejected'),
    );
    fc.assert(
      fc.property(around, turned, (before, words) => {
        expect(outcomeOf(before + words.join(''))).toBeUndefined();
      }),
    );
  });
});
