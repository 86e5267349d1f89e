import { describe, expect, it } from 'vitest';
import { matchReceipts } from '../../../src/rules/receipt/match-receipts.ts';
import type { ReceiptGrounds } from '../../../src/rules/receipt/receipt.ts';
import type { StatementLine } from '../../../src/rules/statement/statement.ts';
import { due, grounds, line, p16, p17 } from './grounds.ts';

const school = due('红河州第一中学', { open: '1800.00', creditCode: '12532500431680123X' });
const hospital = due('个旧市人民医院', { open: '360.00', aliases: ['个旧医院'] });
const first = due('蒙自市第一小学', { open: '960.00' });
const second = due('蒙自市第二小学', { open: '480.00' });
const bureau = due('蒙自市教育体育局', { open: '720.00' });
const all = grounds([school, hospital, first, second, bureau]);

/** Each line as `reason kind unit period amount + …`, with `?` before it where it is doubtful and what it might be behind. */
function told(
  lines: readonly StatementLine[],
  of: ReceiptGrounds = all,
  asTold?: Parameters<typeof matchReceipts>[2],
): string[] {
  return matchReceipts(lines, of, asTold).map(({ isSure, reason, parts, candidates }) => {
    const words = parts.map(({ kind, unit, payer, batch, period, amount }) =>
      [kind, unit ?? payer ?? batch, period === p17 ? null : period, amount].filter((each) => each !== null).join(' '),
    );
    const perhaps = candidates.map(({ kind, unit, payer, batch }) =>
      `${kind} ${unit?.name ?? payer ?? batch ?? ''}`.trim(),
    );
    return isSure ? `${reason}: ${words.join(' + ')}` : `? ${reason}: ${perhaps.join(' | ')}`.trim();
  });
}

const one = (amount: string, counterparty: string, remark = '', of = all) =>
  told([line(amount, counterparty, remark)], of)[0];

describe('money of a unit that is named in full', () => {
  it.each([
    ['as counterparty', '红河州第一中学', ''],
    ['with its union', '红河州第一中学工会委员会', '互助金'],
    ['with its province before', '云南省红河州第一中学', ''],
    ['in full width and blanks', '红河州　第一中学（工会）', ''],
    ['in the remark', '张三', '红河州第一中学第十七期医疗互助'],
  ])('%s is its fee', (_, counterparty, remark) => {
    expect(one('1800.00', counterparty, remark)).toBe('named: fee 红河州第一中学 1800.00');
  });

  it('by an alias or by its credit code', () => {
    expect(one('360.00', '个旧医院')).toBe('named: fee 个旧市人民医院 360.00');
    expect(one('1800.00', '李四', '12532500431680123x 互助金')).toBe('named-with-code: fee 红河州第一中学 1800.00');
  });

  it('is that of the unit itself where another is called the same with its union behind it', () => {
    const of = grounds([
      due('福州市红星机械厂', { open: '288.00' }),
      due('福州市红星机械厂工会委员会', { open: '72.00' }),
    ]);
    expect(one('288.00', '福州市红星机械厂', '', of)).toBe('named: fee 福州市红星机械厂 288.00');
    expect(one('72.00', '福州市红星机械厂工会委员会', '', of)).toBe('named: fee 福州市红星机械厂工会委员会 72.00');
    expect(one('288.00', '张三', '福州市红星机械厂互助金', of)).toBe('named: fee 福州市红星机械厂 288.00');
    // 工会 alone may be short for either.
    expect(one('10.00', '福州市红星机械厂工会', '', of)).toMatch(/^\?/);
    expect(one('10.00', '张三', '福州市红星机械厂工会缴互助金', of)).toMatch(/^\?/);
  });

  it('that is too much is kept in advance, too little leaves the rest open', () => {
    expect(one('2000.00', '红河州第一中学')).toBe(
      'too-much: fee 红河州第一中学 1800.00 + advance 红河州第一中学 200.00',
    );
    expect(one('1000.00', '红河州第一中学')).toBe('too-little: fee 红河州第一中学 1000.00');
  });

  it('in several payments settles what is left each time', () => {
    expect(
      told([line('1000.00', '红河州第一中学'), line('500.00', '红河州第一中学'), line('500.00', '红河州第一中学')]),
    ).toEqual([
      'too-little: fee 红河州第一中学 1000.00',
      'too-little: fee 红河州第一中学 500.00',
      'too-much: fee 红河州第一中学 300.00 + advance 红河州第一中学 200.00',
    ]);
  });

  it('and owes nothing is kept in advance', () => {
    const of = grounds([due('红河州第一中学', {})]);
    expect(one('1800.00', '红河州第一中学', '', of)).toBe('nothing-open: advance 红河州第一中学 1800.00');
  });

  it('of which a longer name goes on is not that unit', () => {
    expect(one('50.00', '王五', '红河州第一中学附属幼儿园医疗互助')).toMatch(/^\? /);
  });

  it('by a payer that is another unit is doubted unless the sum is what the remark names owe', () => {
    expect(one('960.00', '蒙自市教育体育局', '蒙自市第一小学医疗互助')).toBe('named: fee 蒙自市第一小学 960.00');
    expect(one('900.00', '蒙自市教育体育局', '蒙自市第一小学医疗互助')).toBe(
      '? payer-and-remark-differ: fee 蒙自市第一小学 | fee 蒙自市教育体育局',
    );
  });

  it('that gives back a benefit is not taken for a fee', () => {
    expect(one('1800.00', '红河州第一中学', '退还补助')).toBe('? perhaps-recovery: fee 红河州第一中学');
  });
});

describe('money of several units', () => {
  it('that the remark names is theirs where it is their sum', () => {
    expect(one('1440.00', '蒙自市教育体育局', '蒙自市第一小学、蒙自市第二小学')).toBe(
      'several-units: fee 蒙自市第一小学 960.00 + fee 蒙自市第二小学 480.00',
    );
    expect(one('1440.00', '蒙自市教育体育局', '蒙自一小、蒙自二小医疗互助')).toBe(
      'several-units: fee 蒙自市第一小学 960.00 + fee 蒙自市第二小学 480.00',
    );
    expect(one('1400.00', '某某', '蒙自市第一小学、蒙自市第二小学')).toBe(
      '? several-named: fee 蒙自市第一小学 | fee 蒙自市第二小学',
    );
  });
});

describe('money of a unit whose name is shortened', () => {
  it('is its fee where only one is meant and the sum fits', () => {
    expect(one('1800.00', '张三', '红河一中第十七期医疗互助')).toBe('short-name: fee 红河州第一中学 1800.00');
    expect(one('1700.00', '张三', '红河一中第十七期医疗互助')).toBe('? amount-not-sure: fee 红河州第一中学');
  });

  it('is known without its place', () => {
    const of = grounds([due('福州市红星纺织厂', { open: '180.00' })]);
    expect(one('180.00', '张三', '红星纺织厂第三期互助', grounds(of.dues))).toMatch(/^\? period-other/);
    expect(one('180.00', '张三', '红星纺织厂互助金', of)).toBe('short-name: fee 福州市红星纺织厂 180.00');
    expect(one('100.00', '张三', '红星纺织厂互助金', of)).toBe('? amount-not-sure: fee 福州市红星纺织厂');
  });

  it('is doubted where several may be meant', () => {
    const of = grounds([school, due('红河县第一中学', { open: '90.00' })]);
    expect(one('1800.00', '', '红河一中', of)).toBe('? name-not-sure: fee 红河州第一中学 | fee 红河县第一中学');
  });

  it('in several payments that come to its due is settled', () => {
    expect(told([line('1000.00', '', '红河一中互助金'), line('800.00', '', '红河一中互助金')])).toEqual([
      'several-payments: fee 红河州第一中学 1000.00',
      'several-payments: fee 红河州第一中学 800.00',
    ]);
  });

  it('or misspelt is a candidate', () => {
    expect(one('1800.00', '红河卅第一中学')).toBe('? name-not-sure: fee 红河州第一中学');
  });
});

describe('money for a period', () => {
  const two = grounds([due('甲厂', { open: '100.00', period: p16 }), due('甲厂', { open: '120.00' })]);
  it.each([
    ['100.00', '第十六期', `named: fee 甲厂 ${p16} 100.00`],
    ['100.00', '17期', 'too-little: fee 甲厂 100.00'],
    ['120.00', '', 'named: fee 甲厂 120.00'],
    ['220.00', '', `named: fee 甲厂 ${p16} 100.00 + fee 甲厂 120.00`],
    ['230.00', '', `too-much: fee 甲厂 ${p16} 100.00 + fee 甲厂 120.00 + advance 甲厂 10.00`],
    ['120.00', '2026年度', 'named: fee 甲厂 120.00'],
    ['110.00', '', '? period-which: fee 甲厂 | fee 甲厂'],
    ['120.00', '第十五期', '? period-other: fee 甲厂 | fee 甲厂'],
  ])('%s “%s”', (amount, remark, expected) => {
    expect(one(amount, '甲厂', remark, two)).toBe(expected);
  });
});

describe('money that is no fee', () => {
  it('is interest where the bank pays it', () => {
    expect(one('12.34', '', '结息')).toBe('interest: interest 12.34');
    expect(one('12.34', '张三', '利息')).toBe('? perhaps-interest: interest');
  });

  it('is a subsidy where its payer owes the sum', () => {
    const of = grounds([school], { subsidies: [{ payer: 'provincial-union', period: p17, open: 200_000n }] });
    expect(one('2000.00', '云南省总工会', '新业态补助', of)).toBe('subsidy: subsidy provincial-union 2000.00');
    expect(one('1500.00', '云南省总工会', '', of)).toBe('? perhaps-subsidy: subsidy provincial-union');
    const asTold = { kind: 'subsidy', lines: undefined, number: null } as const;
    expect(told([line('2500.00', '云南省总工会')], of, asTold)).toEqual([
      'as-told: subsidy provincial-union 2000.00 + grant provincial-union 500.00',
    ]);
  });

  it('is what a person says, where nothing else is sure', () => {
    const lines = [line('1800.00', '红河州第一中学', '', { line: 1 }), line('500.00', '某公司', '', { line: 2 })];
    const asTold = { kind: 'donation', lines: undefined, number: null } as const;
    expect(told(lines, all, asTold)).toEqual(['named: fee 红河州第一中学 1800.00', 'as-told: donation 某公司 500.00']);
    expect(told(lines, all, { ...asTold, lines: new Set([1]) })[1]).toBe('? unknown-payer:');
    expect(told([line('-5.00', '某公司')], all, asTold)).toEqual(['? went-out:']);
  });

  it('of an unknown payer might be of a unit that owes the sum', () => {
    expect(one('720.00', '王五', '往来款')).toBe('? amount-only: fee 蒙自市教育体育局');
    expect(one('721.00', '王五', '往来款')).toBe('? unknown-payer:');
    expect(one('5000.00', '州红十字会', '爱心捐款')).toBe('? perhaps-donation: donation');
  });
});

describe('money of batches', () => {
  const payment = (payee: string, amount: bigint, isBounced = false) => {
    return { number: `某办事处/8-${amount}`, payee, amount, period: p17, isBounced };
  };
  const batch = {
    ...{ batch: '某办事处/2026-001', number: '2026-001', day: '2026-01-05', bounced: 52_050n },
    open: [
      { period: p16, amount: 50_000n },
      { period: p17, amount: 52_050n },
    ],
    payments: [payment('张三', 52_050n, true), payment('李四', 50_000n)],
  };
  const of = grounds([school], { batches: [batch] });

  it('went out where its reference or its sum says so', () => {
    expect(one('-1020.50', '代发业务', '2026-001', of)).toBe(
      `batch: batch 某办事处/2026-001 ${p16} 500.00 + batch 某办事处/2026-001 520.50`,
    );
    expect(one('-1020.50', '', '', of)).toMatch(/^batch: /);
    expect(one('-500.00', '', '代发', of)).toMatch(/^batch-less-bounced: /);
    expect(one('-520.50', '张三', '补助', of)).toBe('payment: batch 某办事处/2026-001 520.50');
    expect(one('-1020.50', '某公司', '货款', of)).toBe('? went-out: batch 某办事处/2026-001');
    expect(told([line('-1020.50', '', '', { on: '2026-01-04' })], of)).toEqual(['? went-out: batch 某办事处/2026-001']);
  });

  it('came back by name and sum, once', () => {
    expect(told([line('520.50', '张三', '退汇'), line('520.50', '张三', '退汇')], of)).toEqual([
      'bounced: bounced 某办事处/2026-001 520.50',
      '? perhaps-bounced:',
    ]);
    expect(one('520.50', '某某', '退汇', of)).toBe('? perhaps-bounced: bounced 某办事处/2026-001');
  });

  it('is no other’s where it names one whom the bank answered as paid', () => {
    const [bounced, paid] = [payment('张三', 52_050n, true), { ...payment('李四', 52_050n), isPaid: true }];
    const swapped = grounds([school], { batches: [{ ...batch, payments: [bounced, paid] }] });
    for (const [payer, remark] of [
      ['李四', '退汇'],
      ['待划转款项', '退汇 李四'],
    ] as const)
      expect(one('520.50', payer, remark, swapped)).toBe('? perhaps-bounced-though-paid:');
    expect(one('520.50', '张三', '退汇', swapped)).toBe('bounced: bounced 某办事处/2026-001 520.50');
    expect(one('520.50', '某某', '退汇', swapped)).toBe('? perhaps-bounced: bounced 某办事处/2026-001');
    const twice = grounds([school], {
      batches: [{ ...batch, payments: [{ ...paid, isPaid: false, isBounced: true }, paid] }],
    });
    expect(one('520.50', '李四', '退汇', twice)).toBe('bounced: bounced 某办事处/2026-001 520.50');
    const again = grounds([school], {
      batches: [{ ...batch, payments: [{ ...paid, isPaid: false, isBounced: true, isReturned: true }, paid] }],
    });
    expect(one('520.50', '李四', '退汇', again)).toBe('? perhaps-bounced-though-paid:');
  });
});

describe('money that goes back to a unit', () => {
  const of = grounds([due('甲厂', { advance: '200.00' })]);
  it('is its over-payment', () => {
    expect(one('-200.00', '甲厂', '退多缴互助金', of)).toBe('returned-fee: returned-fee 甲厂 200.00');
    expect(one('-300.00', '甲厂', '退多缴互助金', of)).toBe('? went-out: returned-fee 甲厂');
    expect(told([line('-200.00', '甲厂', '退多缴'), line('-200.00', '甲厂', '退多缴')], of)).toEqual([
      'returned-fee: returned-fee 甲厂 200.00',
      '? went-out:',
    ]);
  });

  it('or what it paid for dues that have become less', () => {
    const of = grounds([{ ...due('甲厂', { advance: '50.00' }), overpaid: 3000n }]);
    expect(one('-80.00', '甲厂', '退费', of)).toBe('returned-fee: returned-fee 甲厂 50.00 + fee 甲厂 30.00');
  });
});
