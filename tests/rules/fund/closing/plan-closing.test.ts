import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AccountId, accounts } from '../../../../src/rules/fund/accounts.ts';
import type { Closing, PeriodBalance } from '../../../../src/rules/fund/closing/closing.ts';
import { planClosing } from '../../../../src/rules/fund/closing/plan-closing.ts';
import type { Fund } from '../../../../src/rules/scheme/fund.ts';
import { fen, sumOf, yuan } from '../../../../src/rules/value/money.ts';

const fujian: Fund = {
  splits: [{ to: 'adjustment-fund', title: '市中心调节资金', rate: '7%', of: 'fees' }],
  carryOver: { scope: 'county' },
  clause: 'fund',
};

const nowhere = { unit: null, region: null };
const line = (account: AccountId, amount: string, at: Pick<PeriodBalance, 'unit' | 'region'> = nowhere) => ({
  ...at,
  account,
  fen: fen(amount),
});
const lines = ({ postings }: Pick<Closing, 'postings'>) =>
  postings.map(({ account, party, amount }) => [account, party, amount]);
const carried = (closing: Closing) =>
  closing.carried.map(({ party, before, result, after }) => [party, ...[before, result, after].map(yuan)]);

describe('closing a period', () => {
  it('carries what is left to the balance held in trust, and leaves other accounts alone', () => {
    const closing = planClosing(undefined, {
      balances: [
        line('bank', '900.00'),
        line('fees-receivable', '100.00'),
        line('benefits-payable', '-50.00'),
        line('fee-income', '-1000.00'),
        line('interest-income', '-3.20'),
        line('benefits-expense', '700.00'),
      ],
      former: [{ party: null, unit: null, fen: fen('12.00') }],
    });
    expect(lines(closing)).toEqual([
      ['fee-income', null, '1000.00'],
      ['interest-income', null, '3.20'],
      ['benefits-expense', null, '-700.00'],
      ['fund-balance', null, '-303.20'],
    ]);
    expect(carried(closing)).toEqual([[null, '12.00', '303.20', '315.20']]);
    expect(closing).toMatchObject({ shortage: null, splits: [], topUps: [] });
  });

  it('takes the 7 % of the fees out first, each county by what it brought in, parts adding up', () => {
    const [east, west] = ['福建省/某市/东县', '福建省/某市/西县'];
    const closing = planClosing(fujian, {
      balances: [
        line('fee-income', '-100.10', { unit: 'a', region: east }),
        line('fee-income', '-100.10', { unit: 'b', region: east }),
        line('fee-income', '-300.30', { unit: 'c', region: west }),
        line('benefits-expense', '100.00', { unit: 'c', region: west }),
        line('donation-income', '-5.00'),
      ],
      former: [
        { party: east, unit: null, fen: fen('1.00') },
        { party: null, unit: null, fen: fen('2.00') },
      ],
    });
    expect(closing.splits).toEqual([
      { to: 'adjustment-fund', title: '市中心调节资金', rate: '7%', of: fen('500.50'), amount: fen('35.03') },
    ]);
    expect(lines(closing)).toEqual([
      ['adjustment-expense', 'adjustment-fund', '35.03'],
      ['adjustment-fund', null, '-35.03'],
      ['fee-income', null, '500.50'],
      ['donation-income', null, '5.00'],
      ['benefits-expense', null, '-100.00'],
      ['adjustment-expense', null, '-35.03'],
      ['fund-balance', null, '-5.00'],
      ['fund-balance', east, '-186.19'],
      ['fund-balance', west, '-179.28'],
    ]);
    expect(carried(closing)).toEqual([
      [null, '2.00', '5.00', '7.00'],
      [east, '1.00', '186.19', '187.19'],
      [west, '0.00', '179.28', '179.28'],
    ]);
  });

  it('keeps a fund of one county in one piece, also what concerns no unit', () => {
    const region = '某市/东县';
    const balances = [line('fee-income', '-100.00', { unit: 'a', region }), line('interest-income', '-1.00')];
    const closing = planClosing(fujian, { balances, former: [{ party: null, unit: null, fen: fen('10.00') }] });
    expect(carried(closing)).toEqual([[region, '10.00', '94.00', '104.00']]);
  });

  it('keeps the balance of each unit apart where the scheme does', () => {
    const balances = [
      line('fee-income', '-100.00', { unit: 'a', region: '某市' }),
      line('fee-income', '-40.00', { unit: 'b', region: '某市' }),
      line('benefits-expense', '30.00', { unit: 'b', region: '某市' }),
    ];
    const closing = planClosing({ carryOver: { scope: 'unit' }, clause: 'fund' }, { balances, former: [] });
    expect(closing.carried.map(({ party, unit, after }) => [party, unit, yuan(after)])).toEqual([
      [null, null, '0.00'],
      ['unit', 'a', '100.00'],
      ['unit', 'b', '10.00'],
    ]);
    expect(closing.postings).toContainEqual({
      ...{ account: 'fund-balance', party: 'unit', unit: 'b', plan: null, amount: '-10.00' },
    });
  });

  it('has nothing to post in a period without income or expense', () => {
    expect(planClosing(fujian, { balances: [line('bank', '5.00')], former: [] }).postings).toEqual([]);
  });
});

describe('closing a period that is short of money', () => {
  // Zhangjiajie's first period: 2,244,950 came in and 2,358,000 was paid.
  const balances = [line('fee-income', '-2244950.00'), line('benefits-expense', '2358000.00')];
  const short = (rule: Fund['short'], agreed = {}) =>
    planClosing({ clause: 'fund', short: rule }, { balances, former: [], agreed });

  it('says what is wanting where the scheme has no answer', () => {
    const closing = short(undefined);
    expect(closing.shortage).toEqual({
      ...{ amount: fen('113050.00'), ofWhole: fen('113050.00'), scope: null },
      ...{ answer: null, by: [] },
    });
    expect(carried(closing)).toEqual([[null, '0.00', '-113050.00', '-113050.00']]);
  });

  it('says that benefits had to be cut where the scheme cuts them', () => {
    expect(short({ answer: 'pro-rata' }).shortage).toMatchObject({ amount: fen('113050.00'), answer: 'pro-rata' });
  });

  it('counts by county where the balance stays there, and says what is wanting of the whole', () => {
    const of = (unit: string, region: string, account: 'fee-income' | 'benefits-expense', amount: string) => {
      return { account, unit, region, fen: fen(amount) };
    };
    const { shortage } = planClosing({ clause: 'fund', carryOver: { scope: 'county', clause: 'fund' } } as Fund, {
      balances: [
        of('a', '红河州/蒙自市', 'fee-income', '-100.00'),
        of('a', '红河州/蒙自市', 'benefits-expense', '40.00'),
        of('b', '红河州/屏边县', 'benefits-expense', '150.00'),
      ],
      former: [],
    });
    expect(shortage).toMatchObject({ amount: fen('150.00'), ofWhole: fen('90.00'), scope: 'county' });
  });

  it('has the one payer owe all that is wanting', () => {
    const closing = short({ answer: 'top-up', by: ['government'] });
    expect(closing.shortage).toBeNull();
    expect(closing.topUps).toEqual([{ payer: 'government', amount: fen('113050.00') }]);
    expect(lines(closing)).toEqual([
      ['subsidies-receivable', 'government', '113050.00'],
      ['subsidy-income', 'government', '-113050.00'],
      ['fee-income', null, '2244950.00'],
      ['subsidy-income', null, '113050.00'],
      ['benefits-expense', null, '-2358000.00'],
    ]);
    expect(carried(closing)).toEqual([[null, '0.00', '0.00', '0.00']]);
  });

  it('asks nobody of his own accord where counties are short and the fund as a whole is not', () => {
    const fund = {
      clause: 'fund',
      carryOver: { scope: 'county' },
      short: { answer: 'top-up', by: ['government'] },
    } as Fund;
    const balances = [
      { account: 'subsidy-income' as const, unit: null, region: null, fen: fen('-500.00') },
      { account: 'fee-income' as const, unit: 'a', region: '红河州/蒙自市', fen: fen('-100.00') },
      { account: 'benefits-expense' as const, unit: 'b', region: '红河州/屏边县', fen: fen('150.00') },
    ];
    const unasked = planClosing(fund, { balances, former: [] });
    expect(unasked.topUps).toEqual([]);
    expect(unasked.shortage).toMatchObject({
      amount: fen('150.00'),
      ofWhole: 0n,
      answer: 'top-up',
      by: ['government'],
    });
    const asked = planClosing(fund, { balances, former: [], agreed: { government: fen('150.00') } });
    expect(asked.topUps).toEqual([{ payer: 'government', amount: fen('150.00') }]);
    expect(asked.shortage).toBeNull();
  });

  it('says what is open where several are to pay and have not agreed to all of it', () => {
    const closing = short({ answer: 'top-up', by: ['government', 'relief-fund'] }, { government: fen('100000.00') });
    expect(closing.topUps).toEqual([{ payer: 'government', amount: fen('100000.00') }]);
    expect(closing.shortage).toMatchObject({ amount: fen('13050.00'), by: ['government', 'relief-fund'] });
    expect(carried(closing)).toEqual([[null, '0.00', '-13050.00', '-13050.00']]);
  });

  it('is not short while former periods have left enough', () => {
    const former = [{ party: null, unit: null, fen: fen('113050.00') }];
    expect(planClosing({ clause: 'fund', short: { answer: 'pro-rata' } }, { balances, former }).shortage).toBeNull();
  });
});

describe('any closing', () => {
  const ids = Object.keys(accounts) as AccountId[];
  const regions = [null, '甲市', '甲市/东县', '甲市/西县', '某省/乙市/南县'];
  const balance = fc.record({
    account: fc.constantFrom(...ids),
    unit: fc.constantFrom(null, 'a', 'b', 'c'),
    region: fc.constantFrom(...regions),
    fen: fc.bigInt(-(10n ** 10n), 10n ** 10n),
  });
  const former = fc.record({
    ...{ party: fc.constantFrom(...regions), unit: fc.constant(null) },
    fen: fc.bigInt(-(10n ** 9n), 10n ** 9n),
  });
  const fund: fc.Arbitrary<Fund> = fc.record({
    clause: fc.constant('fund'),
    splits: fc.constantFrom(undefined, fujian.splits),
    carryOver: fc.constantFrom<Fund['carryOver']>(
      undefined,
      ...(['none', 'unit', 'county', 'city', 'province'] as const).map((scope) => ({ scope })),
    ),
    short: fc.constantFrom<Fund['short']>(undefined, { answer: 'pro-rata' }, { answer: 'top-up', by: ['union'] }),
  });

  it('balances, empties income and expense, moves nothing else but what it names, and its parts add up', () => {
    fc.assert(
      fc.property(fc.array(balance, { maxLength: 25 }), fc.array(former, { maxLength: 4 }), fund, (all, left, rule) => {
        // Splits of fees that other lines take back again are not what this is about.
        fc.pre(sumOf(all.filter(({ account }) => accounts[account].kind === 'income').map((each) => each.fen)) <= 0n);
        fc.pre(all.every((each) => accounts[each.account].kind !== 'income' || each.fen <= 0n));
        const closing = planClosing(rule, { balances: all, former: left });
        const moved = (account: AccountId) =>
          sumOf(closing.postings.filter((each) => each.account === account).map(({ amount }) => fen(amount)));
        expect(sumOf(closing.postings.map(({ amount }) => fen(amount)))).toBe(0n);
        for (const account of ids) {
          const before = sumOf(all.filter((each) => each.account === account).map((each) => each.fen));
          const { kind } = accounts[account];
          if (kind === 'income' || kind === 'expense') expect(before + moved(account)).toBe(0n);
        }
        const taken = sumOf(closing.splits.map(({ amount }) => amount));
        const added = sumOf(closing.topUps.map(({ amount }) => amount));
        const results = sumOf(closing.carried.map(({ result }) => result));
        const expected = new Map<AccountId, bigint>([
          ['adjustment-fund', -taken],
          ['subsidies-receivable', added],
          ['fund-balance', -results],
        ]);
        for (const account of ids) {
          const { kind } = accounts[account];
          if (kind !== 'income' && kind !== 'expense') expect(moved(account)).toBe(expected.get(account) ?? 0n);
        }
        for (const { before, result, after } of closing.carried) expect(before + result).toBe(after);
        expect(sumOf(closing.carried.map(({ before }) => before))).toBe(sumOf(left.map((each) => each.fen)));
        const wanting = sumOf(closing.carried.map(({ after }) => (after < 0n ? -after : 0n)));
        expect(closing.shortage?.amount ?? 0n).toBe(wanting);
      }),
    );
  });
});
