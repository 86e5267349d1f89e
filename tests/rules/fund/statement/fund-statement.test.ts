import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../../../src/rules/fund/accounts.ts';
import type { BookSum } from '../../../../src/rules/fund/statement/fund-books.ts';
import { fundStatement } from '../../../../src/rules/fund/statement/fund-statement.ts';
import type { Fund } from '../../../../src/rules/scheme/fund.ts';
import { fen, sumOf } from '../../../../src/rules/value/money.ts';

/** Two lines that add up to zero, in fen. */
function entry(debit: AccountId, credit: AccountId, amount: bigint, more: Partial<BookSum> = {}): BookSum[] {
  const line = { party: null, unit: null, part: 'own' as const, ...more };
  return [
    { ...line, account: debit, debit: amount, credit: 0n },
    { ...line, account: credit, debit: 0n, credit: amount },
  ];
}

const unitOf = () => undefined;
const hospital = (visits: number, amount: string) => [{ benefit: 'hospital', visits, amount }];

/** Zhangjiajie's first period: 41,163 members at 50 yuan, of them 18,680 women at 10; 2,358,000 paid for 2,163 visits. */
const zhangjiajie = {
  books: [
    ...entry('fees-receivable', 'fee-income', 41_163n * 5_000n + 18_680n * 1_000n),
    ...entry('benefits-expense', 'benefits-payable', 235_800_000n),
  ],
  benefits: hospital(2_163, '2358000.00'),
  unitOf,
};

describe('a fund that is short', () => {
  it('is told by how much, and what each policy would do', () => {
    const statement = fundStatement({ ...zhangjiajie, fund: undefined });
    expect(statement).toMatchObject({ opening: '0.00', incomeTotal: '2244950.00', closing: '-113050.00' });
    expect(statement.shortage).toEqual({
      available: '2244950.00',
      owed: '2358000.00',
      short: '113050.00',
      inForce: null,
      answers: [
        expect.objectContaining({ answer: 'pro-rata', paid: '2244950.00', addedTotal: '0.00', open: '0.00' }),
        expect.objectContaining({ answer: 'top-up', paid: '2358000.00', fromFund: '2244950.00', open: '113050.00' }),
      ],
    });
  });

  it('is made up for by the one payer that the scheme names', () => {
    const fund: Fund = { short: { answer: 'top-up', by: ['government'] }, clause: 'fund' };
    const { shortage } = fundStatement({ ...zhangjiajie, fund });
    expect(shortage?.inForce).toBe('top-up');
    expect(shortage?.answers[1]).toMatchObject({
      inForce: true,
      added: [{ payer: 'government', amount: '113050.00' }],
      open: '0.00',
    });
  });

  it('is not told where former periods left enough', () => {
    const before = entry('bank', 'fund-balance', 11_305_000n, { part: 'before' });
    const { books, ...others } = zhangjiajie;
    const statement = fundStatement({ ...others, books: [...books, ...before], fund: undefined });
    expect(statement).toMatchObject({ opening: '113050.00', closing: '0.00', shortage: null });
  });
});

describe('splits', () => {
  const fund: Fund = {
    splits: [{ to: 'adjustment-fund', title: '市中心调节资金', rate: '7%', of: 'fees' }],
    carryOver: { scope: 'county' },
    clause: 'fund',
  };
  const fees = [
    ...entry('fees-receivable', 'fee-income', 1_000_100n, { unit: 'one' }),
    ...entry('fees-receivable', 'fee-income', 500_000n, { unit: 'other' }),
    ...entry('benefits-expense', 'benefits-payable', 200_000n, { unit: 'other' }),
  ];
  const units = new Map([
    ['one', { name: '甲厂', region: '福州市/闽侯县' }],
    ['other', { name: '乙厂', region: '福州市/永泰县' }],
  ]);
  const basis = { fund, benefits: hospital(2, '2000.00'), unitOf: (unit: string) => units.get(unit) };

  it('are taken out before closing, and what counties have adds up to the closing balance', () => {
    const statement = fundStatement({ ...basis, books: fees });
    expect(statement.splits).toMatchObject([{ base: '15001.00', amount: '1050.07' }]);
    expect(statement.closing).toBe('11950.93');
    expect(statement.position).toMatchObject({ splitsToPost: '1050.07', elsewhere: '0.00' });
    expect(statement.carryOver.parts.map(({ name, closing }) => [name, closing])).toEqual([
      ['福州市/永泰县', '2650.00'],
      ['福州市/闽侯县', '9300.93'],
    ]);
  });

  it('read the same once closing has posted them', () => {
    const closed = [
      ...fees,
      { account: 'adjustment-expense', party: 'adjustment-fund', unit: null, part: 'own', debit: 105_007n, credit: 0n },
      { account: 'adjustment-fund', party: null, unit: null, part: 'own', debit: 0n, credit: 105_007n },
      { account: 'fee-income', party: null, unit: null, part: 'carried', debit: 1_500_100n, credit: 0n },
      { account: 'benefits-expense', party: null, unit: null, part: 'carried', debit: 0n, credit: 200_000n },
      { account: 'adjustment-expense', party: null, unit: null, part: 'carried', debit: 0n, credit: 105_007n },
      { account: 'fund-balance', party: null, unit: null, part: 'carried', debit: 0n, credit: 1_195_093n },
    ] satisfies BookSum[];
    const [before, after] = [fundStatement({ ...basis, books: fees }), fundStatement({ ...basis, books: closed })];
    expect({ ...after, position: null }).toEqual({ ...before, position: null });
    expect(after.position).toMatchObject({ splitsToPost: '0.00' });
  });
});

it('tells donations as one sum, whoever gave', () => {
  const books = [
    ...entry('bank', 'donation-income', 30_000n, { party: '某公司' }),
    ...entry('bank', 'donation-income', 12_000n),
    ...entry('bank', 'subsidy-income', 5_000n, { party: 'union' }),
  ];
  expect(fundStatement({ books, fund: undefined, unitOf, benefits: [] }).income).toEqual([
    { account: 'subsidy-income', from: 'union', amount: '50.00' },
    { account: 'donation-income', from: null, amount: '420.00' },
  ]);
});

const accountIds = [
  'bank',
  'fees-receivable',
  'benefits-payable',
  'fund-balance',
  'fee-income',
  'interest-income',
  'benefits-expense',
] as const;
const anyBooks = fc
  .array(
    fc.record({
      debit: fc.constantFrom(...accountIds),
      credit: fc.constantFrom(...accountIds),
      amount: fc.bigInt({ min: 1n, max: 10n ** 10n }),
      part: fc.constantFrom('before' as const, 'own' as const, 'elsewhere' as const),
      unit: fc.constantFrom(null, 'one', 'other'),
    }),
    { maxLength: 20 },
  )
  .map((all) => all.flatMap(({ debit, credit, amount, ...more }) => entry(debit, credit, amount, more)));

describe('a statement of any books', () => {
  it('adds up, and its balance is what the books hold', () => {
    fc.assert(
      fc.property(anyBooks, (books) => {
        const statement = fundStatement({ books, fund: undefined, benefits: [], unitOf });
        const { opening, incomeTotal, splitsTotal, benefitsTotal, closing, position } = statement;
        expect(fen(closing)).toBe(fen(opening) + fen(incomeTotal) - fen(splitsTotal) - fen(benefitsTotal));
        expect(sumOf(statement.income.map(({ amount }) => fen(amount)))).toBe(fen(incomeTotal));
        expect(sumOf(statement.benefits.map(({ amount }) => fen(amount)))).toBe(fen(benefitsTotal));
        const held = sumOf(position.accounts.map(({ amount }) => fen(amount)));
        expect(held - fen(position.splitsToPost) - fen(position.elsewhere)).toBe(fen(closing));
        expect(sumOf(statement.carryOver.parts.map((part) => fen(part.closing)))).toBe(fen(closing));
      }),
      { numRuns: 60 },
    );
  });

  it('is refused where they do not balance', () => {
    const [line] = entry('bank', 'fee-income', 100n) as [BookSum, BookSum];
    expect(() => fundStatement({ books: [line], fund: undefined, benefits: [], unitOf })).toThrow(RangeError);
  });
});
