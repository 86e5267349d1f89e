import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberRecord } from '../../../src/rules/enrolment/known.ts';
import { dueFromUnit, postingsFor } from '../../../src/rules/fund/dues.ts';
import { fen, sumOf, yuan } from '../../../src/rules/value/money.ts';

function memberOf(number: string, coverages: readonly (readonly [string, Record<string, string>])[]): MemberRecord {
  return {
    identity: { kind: 'resident', number },
    name: '王芳',
    sex: null,
    birthDate: null,
    phone: null,
    bank: null,
    bankCard: null,
    staffKind: null,
    insuranceKind: null,
    hardship: false,
    remark: null,
    origin: { file: 'a.xlsx', sheet: '名册', cell: 'B3' },
    coverages: coverages.map(([plan, parts]) => ({
      plan,
      shares: 1,
      from: null,
      to: null,
      waiting: [],
      renewal: 'new',
      consecutivePeriods: 1,
      fee: yuan(sumOf(Object.values(parts).map(fen))),
      payers: Object.entries(parts).map(([who, amount]) => ({ who, amount })),
    })),
  };
}

const plans = ['general', 'women'];
const none = { added: [], removed: [], changed: [] };
const lines = (change: Parameters<typeof postingsFor>[0]) =>
  postingsFor(change, plans).map((each) => `${each.plan} ${each.account} ${each.party} ${each.amount}`);

describe('postings of a list', () => {
  const one = memberOf('1', [
    ['women', { unit: '10.00' }],
    ['general', { 'provincial-union': '20.00', unit: '80.00' }],
  ]);
  const two = memberOf('2', [['general', { 'relief-fund': '80.00', 'provincial-union': '20.00' }]]);

  it('debit who pays, credit fee income, by plan', () => {
    expect(lines({ ...none, added: [one, two] })).toEqual([
      'general fees-receivable unit 80.00',
      'general subsidies-receivable provincial-union 40.00',
      'general subsidies-receivable relief-fund 80.00',
      'general fee-income null -200.00',
      'women fees-receivable unit 10.00',
      'women fee-income null -10.00',
    ]);
    expect(yuan(dueFromUnit([one, two]))).toBe('90.00');
    expect(yuan(dueFromUnit([one, two], 'general'))).toBe('80.00');
  });

  it('a removal reverses, a new phone number posts nothing', () => {
    expect(lines({ ...none, removed: [two] })).toEqual([
      'general subsidies-receivable provincial-union -20.00',
      'general subsidies-receivable relief-fund -80.00',
      'general fee-income null 100.00',
    ]);
    expect(lines({ ...none, changed: [{ before: one, after: { ...one, phone: '13800000001' } }] })).toEqual([]);
  });

  it('always add up to zero, by plan, and move the unit’s due', () => {
    const amount = fc.integer({ min: 1, max: 100_000 }).map((each) => yuan(BigInt(each)));
    const coverage = fc.tuple(
      fc.constantFrom(...plans),
      fc.dictionary(fc.constantFrom('unit', 'government', 'relief-fund'), amount),
    );
    const members = fc.array(fc.tuple(fc.integer().map(String), fc.array(coverage, { maxLength: 2 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(members, members, (added, removed) => {
        const change = {
          ...none,
          added: added.map(([number, each]) => memberOf(number, each)),
          removed: removed.map(([number, each]) => memberOf(number, each)),
        };
        const postings = postingsFor(change, plans);
        for (const plan of plans) {
          expect(sumOf(postings.filter((each) => each.plan === plan).map((each) => fen(each.amount)))).toBe(0n);
        }
        const owed = sumOf(
          postings.filter(({ account }) => account === 'fees-receivable').map((each) => fen(each.amount)),
        );
        expect(owed).toBe(dueFromUnit(change.added) - dueFromUnit(change.removed));
        expect(postings.every((each) => fen(each.amount) !== 0n)).toBe(true);
      }),
    );
  });
});
