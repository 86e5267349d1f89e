import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  batchPostings,
  bouncedPostings,
  type ClaimPosting,
  correctionOf,
  decidedPostings,
  voidedPostings,
} from '../../../src/rules/fund/claim-postings.ts';
import { fen, sumOf, yuan } from '../../../src/rules/value/money.ts';

const at = { unit: 'u', period: 'yunnan-17/17' };
const general = (amount: string) => [{ plan: 'general', amount }];
const both = [
  { plan: 'general', amount: '100.01' },
  { plan: 'women', amount: '50.00' },
];
const lines = (postings: readonly ClaimPosting[]) =>
  postings.map(({ unit, period, account, plan, amount }) => `${unit} ${period} ${account} ${plan} ${amount}`);
const on = (account: string, amount: string, plan: string | null = null) =>
  `u yunnan-17/17 ${account} ${plan} ${amount}`;
const total = (postings: readonly ClaimPosting[]) => sumOf(postings.map(({ amount }) => fen(amount)));

describe('postings of claims', () => {
  it('are an expense by plan, owed to the members, and nothing for a claim that is refused', () => {
    const refused = { ...at, before: [], after: general('0.00') };
    expect(lines(decidedPostings([{ ...at, before: [], after: both }, refused]))).toEqual([
      on('benefits-payable', '-150.01'),
      on('benefits-expense', '100.01', 'general'),
      on('benefits-expense', '50.00', 'women'),
    ]);
  });

  it('are the difference where a decision changes, by unit and period', () => {
    const other = { unit: null, period: 'yunnan-17/18', before: [], after: general('5.00') };
    expect(lines(decidedPostings([other, { ...at, before: both, after: general('100.00') }]))).toEqual([
      on('benefits-payable', '50.01'),
      on('benefits-expense', '-0.01', 'general'),
      on('benefits-expense', '-50.00', 'women'),
      'null yunnan-17/18 benefits-payable null -5.00',
      'null yunnan-17/18 benefits-expense general 5.00',
    ]);
  });

  it('go over the money in transit, and back where a payment bounces', () => {
    const paid = [
      { ...at, amount: '10.00' },
      { ...at, amount: '5.50' },
    ];
    expect(lines(batchPostings(paid))).toEqual([on('transit', '-15.50'), on('benefits-payable', '15.50')]);
    expect(lines(bouncedPostings(paid))).toEqual([on('transit', '15.50'), on('benefits-payable', '-15.50')]);
    expect(bouncedPostings([])).toEqual([]);
  });

  it('give a void payment back to the plans in the shares of its awards, to the fen', () => {
    expect(lines(voidedPostings({ ...at, amount: '75.00', awards: both }))).toEqual([
      on('benefits-payable', '75.00'),
      on('benefits-expense', '-50.00', 'general'),
      on('benefits-expense', '-25.00', 'women'),
    ]);
  });
});

describe('a correction', () => {
  const correct = (before: string, after: string, live: string, voided = '0.00') =>
    correctionOf({ ...at, before: general(before), after: general(after), live, voided });

  it('owes a supplement beyond what was paid', () => {
    const { effect, postings } = correct('100.00', '130.00', '100.00');
    expect(effect).toEqual({ kind: 'supplement', amount: '30.00' });
    expect(lines(postings)).toEqual([on('benefits-payable', '-30.00'), on('benefits-expense', '30.00', 'general')]);
  });

  it('recovers what was paid too much', () => {
    const { effect, postings } = correct('100.00', '80.00', '100.00');
    expect(effect).toEqual({ kind: 'receivable', amount: '20.00' });
    expect(lines(postings)).toEqual([on('recoveries', '20.00'), on('benefits-expense', '-20.00', 'general')]);
  });

  it('first takes back what was to be recovered', () => {
    const { effect, postings } = correct('80.00', '130.00', '100.00');
    expect(effect).toEqual({ kind: 'supplement', amount: '30.00' });
    expect(lines(postings)).toEqual([
      on('recoveries', '-20.00'),
      on('benefits-payable', '-30.00'),
      on('benefits-expense', '50.00', 'general'),
    ]);
  });

  it('of what is not paid yet only changes what is owed', () => {
    const { effect, postings } = correct('100.00', '80.00', '0.00');
    expect(effect).toEqual({ kind: 'none', amount: '0.00' });
    expect(lines(postings)).toEqual([on('benefits-payable', '20.00'), on('benefits-expense', '-20.00', 'general')]);
  });

  it('owes nothing again of what fell to the fund', () => {
    expect(correct('100.00', '90.00', '0.00', '100.00')).toEqual({
      effect: { kind: 'none', amount: '0.00' },
      postings: [],
    });
  });

  it('always balances, and leaves owed and recoverable what the amounts say', () => {
    const sum = fc.bigInt({ min: 0n, max: 10_000_00n });
    fc.assert(
      fc.property(sum, sum, sum, sum, (before, after, live, voided) => {
        const { postings } = correct(yuan(before), yuan(after), yuan(live), yuan(voided));
        expect(total(postings)).toBe(0n);
        const posted = (account: string) => total(postings.filter((each) => each.account === account));
        const owed = (amount: bigint) => (amount > live + voided ? amount - live - voided : 0n);
        expect(posted('benefits-payable')).toBe(owed(before) - owed(after));
        const recoverable = (amount: bigint) => (live > amount ? live - amount : 0n);
        expect(posted('recoveries')).toBe(recoverable(after) - recoverable(before));
      }),
    );
  });
});
