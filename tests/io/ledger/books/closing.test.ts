import { expect, test } from 'vitest';
import { periodStage, requireOpenPeriod } from '../../../../src/io/ledger/read/books/period-stage.ts';
import { sentBatches } from '../../../../src/io/ledger/read/books/sent-batches.ts';
import { linesOfBatch } from '../../../../src/io/ledger/read/claims/batches.ts';
import { ledgerMark } from '../../../../src/io/ledger/read/ledger-mark.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { adoptScheme } from '../../../../src/io/ledger/write/adopt-scheme.ts';
import { amendMembers } from '../../../../src/io/ledger/write/amend-members.ts';
import { closePeriod, reopenPeriod, requireReopenable } from '../../../../src/io/ledger/write/books/close-period.ts';
import { resultAccounts } from '../../../../src/io/ledger/write/books/require-open.ts';
import { answerBatch } from '../../../../src/io/ledger/write/claims/answer-batch.ts';
import { voidPayout } from '../../../../src/io/ledger/write/claims/void-payout.ts';
import { openPeriod } from '../../../../src/io/ledger/write/open-period.ts';
import { postOpening } from '../../../../src/io/ledger/write/post-opening.ts';
import { accounts } from '../../../../src/rules/fund/accounts.ts';
import { bouncedPostings, voidedPostings } from '../../../../src/rules/fund/claim-postings.ts';
import type { BookPosting } from '../../../../src/rules/fund/posting.ts';
import { batched, claimOf, stayOf, take } from '../claims/deciding.ts';
import { enrol, enrolled, onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { member, period, scheme } from '../sample.ts';
import {
  anotherRun,
  balances,
  close,
  dueOf,
  feeOf,
  lineOf,
  part,
  periodName,
  receive,
  received,
  undo,
  unitNamed,
} from './booking.ts';

const next = { ...period, number: '18', span: { from: '2027-01-01', to: '2028-01-01' } };
const differences = async ({ ledger }: Prepared) => (await verifyLedger(ledger)).differences;

/** A unit of one member, who owes 130.00 through it. */
async function oneUnit(prepared: Prepared): Promise<string> {
  await enrolled(prepared, { unit: '蒙自一中', members: [member(1)] });
  return unitNamed(prepared, '蒙自一中');
}

const bookings = (day: string, amount: string): BookPosting[] => [
  { account: 'fee-income', amount, day, party: null, plan: null, unit: null, period: periodName },
  { account: 'fund-balance', amount: `-${amount}`, day, party: null, plan: null, unit: null, period: periodName },
];

onBothDatabases('a closed period', (newPlace) => {
  test(
    'carries over, takes no list, amendment, claim, scheme, income or opening any more, and still takes what is owed for it',
    withLedger(newPlace, async (prepared) => {
      const unit = await oneUnit(prepared);
      const closing = await anotherRun(prepared, '2027-02-01');
      expect((await close(closing, { postings: bookings('2026-12-31', '150.00') })).outcome).toBe('applied');
      const stage = await periodStage(prepared.ledger, periodName);
      expect(stage).toMatchObject({ state: 'closed', next: null, closedBy: { actor: 'clerk', day: '2027-02-01' } });
      const closed = 'Period 17 of yunnan-17 is closed since 2027-02-01';
      await expect(requireOpenPeriod(prepared.ledger, period)).rejects.toThrow(closed);
      await expect(enrol(prepared, { unit: '个旧二中', members: [member(2)] })).rejects.toThrow(closed);
      const change = { unit, added: [], removed: [], changed: [] };
      const amendment = { period, reason: '更正', changes: [change], postings: [] };
      await expect(amendMembers(prepared.ledger, prepared.run, { ...amendment, kind: 'death' })).rejects.toThrow(
        closed,
      );
      expect((await amendMembers(prepared.ledger, prepared.run, { ...amendment, kind: 'account' })).outcome).toBe(
        'applied',
      );
      await expect(take(prepared, unit, [stayOf(1, '2026-05-10', '2000')])).rejects.toThrow(closed);
      const adoption = { period, scheme: { ...scheme, title: '改' }, before: '', reason: '更正' };
      await expect(adoptScheme(prepared.ledger, prepared.run, adoption)).rejects.toThrow();
      const balance = { period, file: 'o.xlsx', sha256: 'oo', postings: [] };
      await expect(postOpening(prepared.ledger, prepared.run, balance)).rejects.toThrow(closed);
      const interest = [lineOf('1', '1.00', [part('interest', '1.00', { period: periodName })])];
      await expect(receive(prepared, interest)).rejects.toThrow(closed);
      expect((await receive(prepared, [lineOf('2', '130.00', [feeOf(unit, '130.00')])])).outcome).toBe('applied');
      expect(await dueOf(prepared, unit)).toMatchObject({ open: 0n });
      await expect(close(closing)).rejects.toThrow('closed already');
      expect(await differences(prepared)).toEqual([]);
    }),
  );

  test(
    'is closed only as it was seen, and opened again with its books as before, as long as no later one is closed',
    withLedger(newPlace, async (prepared) => {
      const unit = await oneUnit(prepared);
      await openPeriod(prepared.ledger, prepared.run, { scheme, number: next.number, span: next.span });
      const before = await balances(prepared);
      const closing = await anotherRun(prepared, '2027-02-01');
      const basis = await ledgerMark(prepared.ledger);
      const other = await anotherRun(prepared);
      await received(other, [lineOf('1', '130.00', [feeOf(unit, '130.00')])]);
      const wish = { period, postings: [], waived: [], carry: { scope: null, amount: '0.00' }, figures: {} };
      expect(await closePeriod(prepared.ledger, closing.run, { ...wish, basis })).toEqual({ outcome: 'stale' });
      const seen = await balances(prepared);
      expect(seen).not.toEqual(before);
      await close(closing, { postings: bookings('2026-12-31', '150.00') });
      expect(await balances(prepared, { until: '2026-12-31' })).toMatchObject({ 'fund-balance': -15000n });
      expect((await periodStage(prepared.ledger, periodName)).next).toBe('yunnan-17/18');

      await expect(undo(prepared, closing.run.number)).rejects.toThrow('end of a period');
      await expect(undo(prepared, other.run.number), 'it was closed on that payment').rejects.toThrow('2027-02-01');
      await expect(undo(prepared, prepared.run.number)).rejects.toThrow('2027-02-01');

      const closingNext = await anotherRun(prepared, '2028-02-01');
      await close(closingNext, { period: next });
      await expect(requireReopenable(prepared.ledger, period)).rejects.toThrow('yunnan-17/18');
      await reopenPeriod(prepared.ledger, closingNext.run, { period: next, reason: '漏记利息' });
      await expect(requireReopenable(prepared.ledger, next)).rejects.toThrow('not closed');
      await requireReopenable(prepared.ledger, period);
      await reopenPeriod(prepared.ledger, closingNext.run, { period, reason: '漏记利息' });
      expect(await periodStage(prepared.ledger, periodName)).toMatchObject({ state: 'open', closedBy: null });
      expect(await balances(prepared, { until: '2026-12-31' })).toEqual(seen);
      await undo(prepared, other.run.number);
      expect(await balances(prepared)).toEqual(before);
      expect(await differences(prepared)).toEqual([]);
    }),
  );

  test(
    'still pays what it owes; a payment that nobody takes falls to the next period that is open, or to none',
    withLedger(newPlace, async (prepared) => {
      const unit = await oneUnit(prepared);
      const { numbers } = await take(prepared, unit, [stayOf(1, '2026-05-10', '2000')]);
      await close(await anotherRun(prepared, '2027-02-01'));
      const paying = await anotherRun(prepared, '2027-03-01');
      const batch = await batched(paying, [await claimOf(prepared, numbers[0])]);
      const of = { batch, amount: 102000n, lines: 1 };
      const [sent] = await sentBatches(prepared.ledger);
      expect(sent).toMatchObject({ ...of, cleared: 0n, bounced: 0n, waits: 102000n });
      const out = lineOf('1', '-1020.00', [part('batch', '1020.00', { batch })], { on: '2027-03-02' });
      await received(await anotherRun(prepared), [out]);
      await expect(undo(prepared, paying.run.number), 'it left the account').rejects.toThrow();
      const rows = await linesOfBatch(prepared.ledger, batch);
      const lines = [{ line: 1, outcome: 'bounced', on: '2027-03-03', reason: '账号不符', amount: '1020.00' }] as const;
      const answer = { batch, file: '回盘.csv', sha256: 'aa', lines, postings: bouncedPostings(rows) };
      const answering = await anotherRun(prepared);
      await answerBatch(prepared.ledger, answering.run, answer);
      expect((await sentBatches(prepared.ledger))[0]).toMatchObject({ ...of, cleared: 102000n, waits: -102000n });
      const back = part('bounced', '1020.00', { batch, number: numbers[0] ?? null });
      await received(await anotherRun(prepared), [lineOf('2', '1020.00', [back], { on: '2027-03-04' })]);
      await expect(undo(prepared, answering.run.number), 'it came back').rejects.toThrow();
      const [done] = await sentBatches(prepared.ledger, { office: prepared.run.office });
      expect(done).toMatchObject({ bounced: 102000n, bouncedCleared: 102000n, waits: 0n });
      expect(done?.periods).toEqual([{ period: periodName, amount: 102000n, bounced: 102000n }]);
      expect(await sentBatches(prepared.ledger, { office: '别处' })).toEqual([]);
      expect(await balances(prepared)).toMatchObject({ 'benefits-payable': -102000n });

      const awards = [{ plan: 'general', amount: '1020.00' }];
      const postings = voidedPostings({ unit, period: periodName, amount: '1020.00', awards });
      const voiding = { batch, line: 1, clause: 'unclaimed', postings };
      await expect(voidPayout(prepared.ledger, paying.run, voiding)).rejects.toThrow('no later period');
      await openPeriod(prepared.ledger, prepared.run, { scheme, number: next.number, span: next.span });
      expect((await voidPayout(prepared.ledger, paying.run, voiding)).outcome).toBe('applied');
      expect(await balances(prepared, { period: 'yunnan-17/18' })).toEqual({ 'benefits-expense': -102000n });
      const own = await balances(prepared, { period: periodName });
      expect([own['benefits-expense'], own['benefits-payable']]).toEqual([102000n, undefined]);
      expect(await differences(prepared)).toEqual([]);
    }),
  );
});

test('the accounts that a closed period takes nothing on are those of income and expense', () => {
  const results = Object.entries(accounts).filter(([, { kind }]) => kind === 'income' || kind === 'expense');
  expect([...resultAccounts].sort()).toEqual(results.map(([id]) => id).sort());
});
