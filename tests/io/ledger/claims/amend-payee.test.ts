import { expect, test } from 'vitest';
import { amendedPayees } from '../../../../src/io/ledger/read/claims/amended-payees.ts';
import { linesOfBatch } from '../../../../src/io/ledger/read/claims/batches.ts';
import { claimsByNumber } from '../../../../src/io/ledger/read/claims/claims-by-number.ts';
import { originOfEntry } from '../../../../src/io/ledger/read/claims/entry-origin.ts';
import { firstFailures } from '../../../../src/io/ledger/read/claims/first-failures.ts';
import { bouncedLines } from '../../../../src/io/ledger/read/claims/payable-claims.ts';
import { officesOf } from '../../../../src/io/ledger/read/offices.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { amendPayee } from '../../../../src/io/ledger/write/claims/amend-payee.ts';
import { answerBatch } from '../../../../src/io/ledger/write/claims/answer-batch.ts';
import { undoRun } from '../../../../src/io/ledger/write/undo-run.ts';
import { bouncedPostings } from '../../../../src/rules/fund/claim-postings.ts';
import { onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { office } from '../sample.ts';
import { batched, claimOf, nextRun, stayOf, take } from './deciding.ts';
import { unitWith } from './unit-with.ts';

const account = (digits: string) => ({ name: '张某', bank: '中国工商银行', account: digits });
const [first, second] = [account('6222020000000000018'), account('6222020000000000026')];

async function claimed(prepared: Prepared): Promise<string> {
  const unit = await unitWith(prepared, 1);
  const { numbers } = await take(prepared, unit, [stayOf(1, '2026-05-10', '2000')]);
  return numbers[0] ?? '';
}

/** Everything of a batch comes back. */
async function comesBack(prepared: Prepared, batch: string, on: string | null): Promise<void> {
  const sent = await linesOfBatch(prepared.ledger, batch);
  const lines = sent.map(({ line, amount }) => ({ line, outcome: 'bounced' as const, on, reason: null, amount }));
  const answered = { batch, file: '回盘.csv', sha256: batch, lines, postings: bouncedPostings(sent) };
  expect((await answerBatch(prepared.ledger, prepared.run, answered)).outcome).toBe('applied');
}

onBothDatabases('the account of a claim', (newPlace) => {
  test(
    'is the one amended last, whoever of heirs it is, and an undo gives the one before back',
    withLedger(newPlace, async (prepared) => {
      const number = await claimed(prepared);
      const payee = async (heir: number | null = null) =>
        (await amendedPayees(prepared.ledger, [number]))(number, heir);
      const amend = (run: Prepared, to: typeof first, heir: number | null = null) =>
        amendPayee(run.ledger, run.run, { claims: [{ number, heir }], payee: to, reason: '换卡' });
      expect(await payee()).toBeUndefined();
      expect((await amend(await nextRun(prepared), first)).outcome).toBe('applied');
      const last = await nextRun(prepared);
      await amend(last, second);
      await amend(await nextRun(prepared), first, 1);
      expect([await payee(), await payee(0), await payee(1)]).toEqual([second, undefined, first]);
      const undoing = await nextRun(prepared);
      await expect(undoRun(prepared.ledger, undoing.run, { run: last.run.number, reason: '误' })).rejects.toThrow();
      await undoRun(prepared.ledger, undoing.run, { run: last.run.number + 1, reason: '误' });
      await undoRun(prepared.ledger, undoing.run, { run: last.run.number, reason: '误' });
      expect([await payee(), await payee(1)]).toEqual([first, undefined]);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'is not amended once it is at the bank, and stays while a batch rests on it',
    withLedger(newPlace, async (prepared) => {
      const number = await claimed(prepared);
      const amend = (run: Prepared) =>
        amendPayee(run.ledger, run.run, { claims: [{ number, heir: null }], payee: first, reason: '换卡' });
      const batch = await batched(await nextRun(prepared), [await claimOf(prepared, number)]);
      expect(await amend(await nextRun(prepared))).toEqual({ outcome: 'stale', numbers: [number] });
      await comesBack(await nextRun(prepared), batch, '2026-05-31');
      const amending = await nextRun(prepared);
      expect((await amend(amending)).outcome).toBe('applied');
      const retried = await nextRun(prepared);
      const again = await batched(retried, [await claimOf(prepared, number)]);
      const undo = async (run: Prepared) =>
        undoRun(prepared.ledger, (await nextRun(prepared)).run, { run: run.run.number, reason: '误' });
      await expect(undo(amending)).rejects.toThrow();
      await undo(retried);
      expect((await bouncedLines(prepared.ledger, { office })).map((line) => line.batch)).toEqual([batch]);
      await undo(amending);

      const third = await batched(await nextRun(prepared), [await claimOf(prepared, number)]);
      await comesBack(await nextRun(prepared), third, null);
      const back = await bouncedLines(prepared.ledger, { office });
      expect(back.map((line) => line.batch)).toEqual([third]);
      expect((await firstFailures(prepared.ledger, back))({ number, heir: null })).toBe('2026-05-31');
      expect(again).not.toBe(third);
      const states = (await claimsByNumber(prepared.ledger, [number, number, '不在/1-1'])).get(number)?.lines;
      expect(states?.map(({ state }) => state)).toEqual(['bounced', 'withdrawn', 'bounced']);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'is known by what made it: the entry’s hash is a head of the chain, and a run without an end is not complete',
    withLedger(newPlace, async (prepared) => {
      const number = await claimed(prepared);
      const { decidedBy } = await claimOf(prepared, number);
      const origin = await originOfEntry(prepared.ledger, decidedBy.entry);
      expect(origin).toMatchObject({ run: prepared.run.number, completed: false });
      const { differences } = await verifyLedger(prepared.ledger, { against: [{ hash: origin.hash }] });
      expect(differences).toEqual([]);
      expect(await officesOf(prepared.ledger)).toEqual([office]);
    }),
  );
});
