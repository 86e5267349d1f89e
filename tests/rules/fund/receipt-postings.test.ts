import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AccountId, accounts } from '../../../src/rules/fund/accounts.ts';
import type { BookPosting } from '../../../src/rules/fund/posting.ts';
import {
  assignedPostings,
  receiptPostings,
  type SettledLine,
  setOffPostings,
} from '../../../src/rules/fund/receipt-postings.ts';
import type { SettledPart, SettlementKind } from '../../../src/rules/fund/settled-part.ts';
import { fen, sumOf, yuan } from '../../../src/rules/value/money.ts';
import { rowsOf, sidesOf, titled } from './books-page.ts';

const named = { unit: 'u', period: 'p', payer: 'provincial-union', batch: null, number: null };
const nameless = { ...named, unit: null, period: null, payer: null };
const part = (kind: SettlementKind, amount: string, of: Partial<SettledPart> = {}): SettledPart => {
  return { ...nameless, kind, amount, ...of };
};
const unit = { unit: 'u', period: 'yunnan-17/17' };
const booked = (amount: string, one: SettledPart) => {
  const [, posting] = receiptPostings([{ on: '2026-01-10', amount, parts: [one] }]);
  return posting === undefined ? '' : titled(posting.account);
};
/** Nothing where it goes the wrong way. */
const bookedIfItMay = (amount: string, one: SettledPart) => {
  try {
    return booked(amount, one);
  } catch (error) {
    if (error instanceof RangeError) return '';
    throw error;
  }
};

describe('what a statement posts', () => {
  const kinds = rowsOf('receipts:');

  it('is the table of docs/books.md: accounts, directions and what a part has to name', () => {
    expect(kinds).toHaveLength(13);
    for (const [, quoted = '', incoming, outgoing, names = ''] of kinds) {
      const kind = quoted.replaceAll('`', '') as SettlementKind;
      expect([
        bookedIfItMay('5.00', part(kind, '5.00', named)),
        bookedIfItMay('-5.00', part(kind, '5.00', named)),
      ]).toEqual([incoming, outgoing]);
      const amount = incoming === '' ? '-5.00' : '5.00';
      for (const name of ['unit', 'period', 'payer'] as const) {
        const without = part(kind, '5.00', { ...named, [name]: null });
        expect(bookedIfItMay(amount, without) === '', `${kind} without ${name}`).toBe(names.split(', ').includes(name));
      }
    }
  });

  it('is the example of docs/books.md', () => {
    const lines: SettledLine[] = [
      { on: '2026-01-10', amount: '200.00', parts: [part('fee', '170.00', unit), part('advance', '30.00', unit)] },
      {
        on: '2026-01-12',
        amount: '60.00',
        parts: [part('subsidy', '60.00', { ...unit, unit: null, payer: 'provincial-union' })],
      },
      { on: '2026-01-15', amount: '-30.00', parts: [part('returned-fee', '30.00', unit)] },
      { on: '2026-06-02', amount: '-1020.00', parts: [part('batch', '1020.00', { batch: 'x/2026-001' })] },
      { on: '2026-06-03', amount: '5.00', parts: [part('unidentified', '5.00')] },
    ];
    const posted = lines.flatMap((line, index) => {
      return receiptPostings([line]).map(({ day, account, party, amount }) => {
        return [String(index + 1), day, titled(account), party ?? '', ...sidesOf(amount)];
      });
    });
    expect(posted).toEqual(rowsOf('receipts example'));
    expect(receiptPostings(lines)).toHaveLength(11);
  });

  it('is refused where parts are of nothing, or do not add up to their line', () => {
    const fee = (amount: string) => part('fee', amount, unit);
    const of =
      (amount: string, ...parts: SettledPart[]) =>
      () =>
        receiptPostings([{ on: '2026-01-10', amount, parts }]);
    expect(of('5.00', fee('4.99'))).toThrow(RangeError);
    expect(of('5.00')).toThrow(RangeError);
    expect(of('0.00')).toThrow(RangeError);
    expect(of('5.00', fee('6.00'), fee('-1.00'))).toThrow(RangeError);
    expect(of('5.00', fee('5.00'), fee('0.00'))).toThrow(RangeError);
    expect(of('5.00', fee('2.00'), fee('3.00'))).not.toThrow();
  });
});

const cents = fc.bigInt({ min: 1n, max: 10_000_000n });
const incoming = fc.array(
  fc.record({ kind: fc.constantFrom('fee', 'subsidy', 'advance', 'unidentified'), amount: cents }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const total = (postings: readonly BookPosting[], account?: AccountId) =>
  sumOf(postings.filter((each) => account === undefined || each.account === account).map((each) => fen(each.amount)));
const partsOf = (drawn: readonly { kind: string; amount: bigint }[]) =>
  drawn.map(({ kind, amount }) => part(kind as SettlementKind, yuan(amount), named));

describe('whatever a line is', () => {
  it('it balances by itself, and moves the bank by its amount', () => {
    fc.assert(
      fc.property(incoming, (drawn) => {
        const amount = sumOf(drawn.map((each) => each.amount));
        const postings = receiptPostings([{ on: '2026-01-10', amount: yuan(amount), parts: partsOf(drawn) }]);
        expect([total(postings), total(postings, 'bank')]).toEqual([0n, amount]);
      }),
    );
  });

  it('saying what it is instead comes to the same as having known it, and leaves the bank alone', () => {
    fc.assert(
      fc.property(incoming, (drawn) => {
        const amount = yuan(sumOf(drawn.map((each) => each.amount)));
        const before = { on: '2026-01-10', amount, parts: [part('unidentified', amount)] };
        const after = partsOf(drawn);
        const assigned = [...receiptPostings([before]), ...assignedPostings(before, after)];
        const known = receiptPostings([{ ...before, parts: after }]);
        for (const id of Object.keys(accounts) as AccountId[]) expect(total(assigned, id), id).toBe(total(known, id));
        expect(assignedPostings(before, after).some(({ account }) => account === 'bank')).toBe(false);
        expect(() => assignedPostings(before, [part('fee', '0.01', named), ...after])).toThrow(RangeError);
      }),
    );
  });
});

it('what is set off moves from the advance, or from fees beyond what is owed, to what is owed anew', () => {
  const item = { unit: 'u', period: 'yunnan-17/18', from: 'yunnan-17/17', amount: '8.00' };
  const lines = (held: 'advance' | 'fee') =>
    setOffPostings('2026-02-05', [{ ...item, held }]).map(({ account, amount, period }) => [account, amount, period]);
  const paid = ['fees-receivable', '-8.00', 'yunnan-17/18'];
  expect(lines('advance')).toEqual([['fees-in-advance', '8.00', 'yunnan-17/17'], paid]);
  expect(lines('fee')).toEqual([['fees-receivable', '8.00', 'yunnan-17/17'], paid]);
  expect(() => setOffPostings('2026-02-05', [{ ...item, held: 'fee', amount: '0.00' }])).toThrow(RangeError);
});
