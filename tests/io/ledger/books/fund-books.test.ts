import { expect, test } from 'vitest';
import { fundBooks } from '../../../../src/io/ledger/read/books/fund-books.ts';
import { trialBalance } from '../../../../src/io/ledger/read/books/trial-balance.ts';
import { openPeriod } from '../../../../src/io/ledger/write/open-period.ts';
import type { BookSum } from '../../../../src/rules/fund/statement/fund-books.ts';
import { stayOf, take } from '../claims/deciding.ts';
import { enrolled, onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { member, period, scheme } from '../sample.ts';
import { anotherRun, close, feeOf, lineOf, part, periodName, received, undo, unitNamed } from './booking.ts';

const next = { ...period, number: '18', span: { from: '2027-01-01', to: '2028-01-01' } };

/** Debits and credits by account, of sums or of a trial balance. */
function byAccount(sums: Iterable<Pick<BookSum, 'account' | 'debit' | 'credit'>>): Record<string, [bigint, bigint]> {
  const all: Record<string, [bigint, bigint]> = {};
  for (const { account, debit, credit } of sums) {
    const [debits, credits] = all[account] ?? [0n, 0n];
    all[account] = [debits + debit, credits + credit];
  }
  return all;
}

async function holdTrialBalance({ ledger }: Prepared, until?: string): Promise<BookSum[]> {
  const books = await fundBooks(ledger, period, until);
  const trial = await trialBalance(ledger, until === undefined ? {} : { until });
  expect(byAccount(books)).toEqual(byAccount([...trial].map(([account, sums]) => ({ account, ...sums }))));
  return books;
}

onBothDatabases('the books as a period sees them', (newPlace) => {
  test(
    'are the trial balance, on every day, and part it into own, before, carried and elsewhere',
    withLedger(newPlace, async (prepared) => {
      const { ledger, run } = prepared;
      await enrolled(prepared, { unit: '蒙自一中', members: [member(1)] });
      const unit = await unitNamed(prepared, '蒙自一中');
      await received(prepared, [
        lineOf('1', '100.00', [feeOf(unit, '100.00')]),
        lineOf('2', '7.00', [part('interest', '7.00', { period: periodName })], { on: '2026-01-20' }),
      ]);
      await take(prepared, unit, [stayOf(1, '2026-05-10', '2000')]);
      const before = await holdTrialBalance(prepared, '2026-01-15');
      expect(before.filter(({ account }) => account === 'interest-income')).toEqual([]);
      const open = await holdTrialBalance(prepared);
      expect(open).toContainEqual({
        ...{ account: 'interest-income', party: null, unit: null, part: 'own', debit: 0n, credit: 700n },
      });
      expect(open).toContainEqual(expect.objectContaining({ account: 'benefits-payable', unit, credit: 102000n }));
      expect(open.find(({ account }) => account === 'bank')).toMatchObject({ part: 'before', debit: 10700n });

      await openPeriod(ledger, run, { scheme, number: next.number, span: next.span });
      const later = { period: 'yunnan-17/18' };
      await received(await anotherRun(prepared), [lineOf('3', '5.00', [part('interest', '5.00', later)])]);
      const booked = { day: '2026-12-31', party: null, plan: null, unit: null, period: periodName };
      const postings = [
        { account: 'interest-income' as const, amount: '7.00', ...booked },
        { account: 'fund-balance' as const, amount: '-7.00', ...booked },
      ];
      await close(await anotherRun(prepared, '2027-02-01'), { postings });
      const closed = await holdTrialBalance(prepared);
      const interest = closed.filter(({ account }) => account === 'interest-income');
      expect(interest.map(({ part: of, debit, credit }) => [of, debit, credit]).sort()).toEqual([
        ['carried', 700n, 0n],
        ['elsewhere', 0n, 500n],
        ['own', 0n, 700n],
      ]);
    }),
  );

  test(
    'count what others owe of fees once, however often a list was undone and taken again, and no top-up of a closing among it',
    withLedger(newPlace, async (prepared) => {
      const ofUnion = async () => {
        const own = (await fundBooks(prepared.ledger, period, undefined)).filter(({ part: of }) => of === 'own');
        const { 'subsidies-receivable': sums } = byAccount(own);
        return sums;
      };
      await enrolled(prepared, { unit: '蒙自一中', members: [member(1), member(2)] });
      await undo(await anotherRun(prepared), prepared.run.number);
      const again = await anotherRun(prepared);
      await enrolled(again, { unit: '蒙自一中', members: [member(1), member(2)] });
      expect(await ofUnion()).toEqual([4000n, 0n]);
      const receiving = await anotherRun(prepared);
      const paid = part('subsidy', '40.00', { payer: 'provincial-union', period: periodName });
      await received(receiving, [lineOf('1', '40.00', [paid])]);
      expect(await ofUnion()).toEqual([4000n, 4000n]);
      await undo(await anotherRun(prepared), receiving.run.number);
      expect(await ofUnion()).toEqual([4000n, 0n]);

      const booked = { day: '2026-12-31', plan: null, unit: null, period: periodName, party: 'government' };
      const postings = [
        { account: 'subsidies-receivable' as const, amount: '9.00', ...booked },
        { account: 'subsidy-income' as const, amount: '-9.00', ...booked },
      ];
      await close(await anotherRun(prepared, '2027-02-01'), { postings });
      expect(await ofUnion()).toEqual([4000n, 0n]);
    }),
  );
});
