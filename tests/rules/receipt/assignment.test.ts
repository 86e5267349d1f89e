import { describe, expect, it } from 'vitest';
import type { SettledPart } from '../../../src/rules/fund/settled-part.ts';
import type { AssignTarget } from '../../../src/rules/receipt/assign-target.ts';
import { assigned } from '../../../src/rules/receipt/assignment.ts';
import { bare } from '../../../src/rules/receipt/open-book.ts';
import { fen } from '../../../src/rules/value/money.ts';
import { due, grounds, line, p16, p17 } from './grounds.ts';

const of = grounds(
  [
    due('甲厂', { open: '100.00', period: p16 }),
    due('甲厂', { open: '120.00' }),
    due('乙厂', { open: '50.00', creditCode: '12532500431680123X' }),
    due('丙厂', { advance: '40.00' }),
  ],
  {
    subsidies: [{ payer: 'relief-fund', period: p17, open: 3000n }],
    batches: [
      {
        batch: '某处/2026-001',
        number: '2026-001',
        day: '2026-01-01',
        open: [{ period: p17, amount: 900n }],
        bounced: 0n,
        payments: [],
      },
      {
        batch: '某处/2026-002',
        number: '2026-002',
        day: '2026-01-01',
        open: [],
        bounced: 500n,
        payments: [
          { number: '某处/8-1', payee: '赵', amount: 700n, period: p17, isBounced: true },
          { number: '某处/8-2', payee: '钱', amount: 800n, period: p17, isBounced: true },
          { number: '某处/8-3', payee: '孙', amount: 800n, period: p17, isBounced: true },
          { number: '某处/8-5', payee: '周', amount: 300n, period: p17, isBounced: true, isReturned: true },
          { number: '某处/8-6', payee: '吴', amount: 400n, period: p17, isBounced: true, returned: 300n },
          { number: '某处/8-7', payee: '郑', amount: 450n, period: p17, isBounced: true },
          { number: '某处/8-7', payee: '王', amount: 650n, period: p17, isBounced: true },
          { number: '某处/8-4', payee: '李', amount: 600n, period: p17, isBounced: false, isPaid: true },
        ],
      },
    ],
  },
);

const target = (word: string, detail: string | null = null, amount: string | null = null): AssignTarget => ({
  ...{ word, detail, amount: amount === null ? null : fen(amount) },
});

function told(amount: string, targets: readonly AssignTarget[], before: readonly SettledPart[] = []): string {
  const result = assigned(line(amount, '某人'), targets, {
    grounds: of,
    before,
    claimNumber: (text) => `某处/${text}`,
  });
  if ('problem' in result) return `! ${result.problem}`;
  return result.parts
    .map(({ kind, unit, payer, batch, number, period, amount: sum }) =>
      [kind, unit ?? payer ?? batch ?? number, period === p17 ? null : period, sum]
        .filter((each) => each !== null)
        .join(' '),
    )
    .join(' + ');
}

describe('a line that a person assigns', () => {
  it.each<[string, string, readonly AssignTarget[], string]>([
    ['the sum of a period', '120.00', [target('甲厂')], 'fee 甲厂 120.00'],
    [
      'the oldest period first where the sum fits none',
      '110.00',
      [target('甲厂')],
      `fee 甲厂 ${p16} 100.00 + fee 甲厂 10.00`,
    ],
    [
      'the period that is named, the rest in advance',
      '130.00',
      [target('甲厂', '第十七期')],
      'fee 甲厂 120.00 + advance 甲厂 10.00',
    ],
    ['by the name of the period in the ledger', '60.00', [target('甲厂', p16)], `fee 甲厂 ${p16} 60.00`],
    ['by the credit code', '50.00', [target('12532500431680123X')], 'fee 乙厂 50.00'],
    [
      'several units what each owes',
      '150.00',
      [target('乙厂'), target('甲厂')],
      `fee 乙厂 50.00 + fee 甲厂 ${p16} 100.00`,
    ],
    [
      'parts as stated',
      '50.00',
      [target('乙厂', null, '20.00'), target('捐赠', null, '30.00')],
      'fee 乙厂 20.00 + donation 某人 30.00',
    ],
    [
      'a subsidy up to what is owed, then a grant',
      '40.00',
      [target('补助')],
      'subsidy relief-fund 30.00 + grant relief-fund 10.00',
    ],
    ['a recovery of a claim', '40.00', [target('追回', '8-1')], 'recovery 某处/8-1 40.00'],
    ['interest of a period', '1.00', [target('利息', '16')], `interest ${p16} 1.00`],
    ['a batch', '-9.00', [target('2026-001')], 'batch 某处/2026-001 9.00'],
    ['over-payment that goes back', '-40.00', [target('丙厂')], 'returned-fee 丙厂 40.00'],
    ['the payment of a claim that came back', '8.00', [target('退汇', '8-2')], 'bounced 某处/2026-002 8.00'],
    ['the only payment of the sum that came back', '7.00', [target('came back')], 'bounced 某处/2026-002 7.00'],
    ['one of several payments of the sum', '8.00', [target('退汇')], '! bounced-which'],
    ['a payment that came back of no such sum', '9.00', [target('退汇')], '! bounced-which'],
    ['a payment that the bank answered as paid', '6.00', [target('退汇')], '! answered-paid'],
    ['a payment in a sum that is not its own', '2.00', [target('退汇', '8-2')], '! bounced-sum'],
    [
      'two payments in one line',
      '15.00',
      [target('退汇', '8-2', '8.00'), target('退汇', '8-1')],
      'bounced 某处/2026-002 8.00 + bounced 某处/2026-002 7.00',
    ],
    ['one payment twice', '16.00', [target('退汇', '8-2', '8.00'), target('退汇', '8-2')], '! bounced-already'],
    ['a payment that a line is already', '3.00', [target('退汇', '8-5')], '! bounced-already'],
    ['what is left of a payment', '1.00', [target('退汇', '8-6')], 'bounced 某处/2026-002 1.00'],
    ['more than is left of it', '4.00', [target('退汇', '8-6')], '! bounced-sum'],
    ['what came back to both heirs', '11.00', [target('退汇', '8-7')], 'bounced 某处/2026-002 11.00'],
    ['what came back to one of them', '6.50', [target('退汇', '8-7')], 'bounced 某处/2026-002 6.50'],
    ['a payment of no claim that was at the bank', '8.00', [target('退汇', '9-9')], '! claim-unknown'],
    ['back to a unit, in the word of the list', '-40.00', [target('退还多缴', '丙厂')], 'returned-fee 丙厂 40.00'],
    ['a fee with its unit and period', '100.00', [target('互助金', `甲厂:16`)], `fee 甲厂 ${p16} 100.00`],
    ['the only batch of the sum', '-9.00', [target('批次付款')], 'batch 某处/2026-001 9.00'],
    ['what is left open', '-40.00', [target('退还多缴')], '! whose-open'],
    ['a bank’s charge', '-5.00', [target('手续费')], 'passing 5.00'],
    ['nobody knows', '5.00', [target('待查')], 'unidentified 5.00'],
    ['an unknown unit', '5.00', [target('丁厂')], '! unit-unknown'],
    ['an unknown batch', '-5.00', [target('2026-009')], '! batch-unknown'],
    ['an unknown period', '5.00', [target('甲厂', '99')], '! period-unknown'],
    ['parts that are too little', '50.00', [target('乙厂', null, '20.00')], '! sum-differs'],
    ['parts that are too much', '50.00', [target('乙厂', null, '60.00')], '! sum-differs'],
    ['a part of nothing', '50.00', [target('乙厂'), target('甲厂')], '! nothing-left'],
    ['the wrong way', '-5.00', [target('利息')], '! wrong-way'],
    ['a batch that comes in', '9.00', [target('2026-001')], '! wrong-way'],
    ['more than was overpaid', '-41.00', [target('丙厂')], '! advance-too-small'],
  ])('%s', (_, amount, targets, expected) => {
    expect(told(amount, targets)).toBe(expected);
  });

  it('may be assigned anew to the payment that it was taken for', () => {
    const back = { ...bare('bounced', 300n), batch: '某处/2026-002', number: '某处/8-5', period: p17 };
    expect(told('3.00', [target('退汇', '8-5')], [back])).toBe('bounced 某处/2026-002 3.00');
    expect(told('2.00', [target('退汇', '8-5')], [back])).toBe('! bounced-sum');
  });

  it('has open again what it was taken for', () => {
    const before = [{ ...bare('fee', 1000n), unit: '乙厂', period: p17 }];
    expect(told('60.00', [target('乙厂')], before)).toBe('fee 乙厂 60.00');
    expect(told('60.00', [target('乙厂')])).toBe('fee 乙厂 50.00 + advance 乙厂 10.00');
  });
});
