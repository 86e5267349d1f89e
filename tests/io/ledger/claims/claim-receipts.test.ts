import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { closeLedger, openLedger } from '../../../../src/io/ledger/open-ledger.ts';
import { receiptsClaimed } from '../../../../src/io/ledger/read/claims/claimed-before.ts';
import { sixth } from '../../../../src/io/ledger/store/migrations/sixth.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { correctClaim } from '../../../../src/io/ledger/write/claims/change-claim.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import { undoRun } from '../../../../src/io/ledger/write/undo-run.ts';
import { correctionOf } from '../../../../src/rules/fund/claim-postings.ts';
import { onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { opening } from '../sample.ts';
import { claimOf, nextRun, placeOf, stayOf, take } from './deciding.ts';
import { unitWith } from './unit-with.ts';

/** Claims of three persons: a grouped number, two in one cell, and no number at all. */
async function threeClaims(prepared: Prepared): Promise<string[]> {
  const unit = await unitWith(prepared, 1, 2, 3);
  const { numbers } = await take(prepared, unit, [
    stayOf(1, '2026-02-10', '1000', { receiptNumber: 'FP-1234-5678' }),
    stayOf(2, '2026-03-10', '1000', { receiptNumber: 'A00012345、A00012346' }),
    stayOf(3, '2026-04-10', '1000', { receiptNumber: '详见附件' }),
  ]);
  return [...numbers];
}

async function rowsOf({ ledger }: Pick<Prepared, 'ledger'>): Promise<string[]> {
  const rows = await ledger.database.selectFrom('claim_receipt').selectAll().orderBy('receipt').execute();
  return rows.map(({ receipt, number }) => `${receipt} ${number}`);
}

const found = async ({ ledger }: Pick<Prepared, 'ledger'>, ...stated: string[]) =>
  (await receiptsClaimed(ledger, stated)).map(({ number }) => number);

async function undone(done: Prepared): Promise<void> {
  const undoing = await openRun(done.ledger, { ...opening, verb: 'undo' });
  expect(await undoRun(done.ledger, undoing, { run: done.run.number, reason: '录错' })).toHaveLength(1);
}

/** Takes the ledger back to the version before the table. */
async function madeOlder({ ledger }: Prepared): Promise<void> {
  const { database } = ledger;
  await sql`drop table claim_receipt`.execute(database);
  await sql`create index claim_by_receipt on claim (receipt)`.execute(database);
  await sixth(database);
  await sql`update ledger_version set version = 6`.execute(database);
}

onBothDatabases('the receipts of claims', (newPlace) => {
  test(
    'lead to the claims that name them, alone or beside others, however they are written',
    withLedger(newPlace, async (prepared) => {
      const [grouped = '', two = ''] = await threeClaims(prepared);
      expect(await rowsOf(prepared)).toEqual([`12345 ${two}`, `12346 ${two}`, `12345678 ${grouped}`].sort());
      for (const stated of ['FP12345678', 'fp 1234-5678', '12345678', '0012345678', 'No.FP-12345678（2张）'])
        expect(await found(prepared, stated), stated).toEqual([grouped]);
      for (const stated of ['A00012346', 'A00012345', 'A00012340至A00012350', 'A00012346和FP99999999'])
        expect(await found(prepared, stated), stated).toEqual([two]);
      expect(await found(prepared, 'A00012345', 'FP12345678')).toEqual([grouped, two]);
      expect(await found(prepared, '详见附件', 'FP12345679', 'A00012347', '3张')).toEqual([]);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'go with an undo, and change with a correction and back',
    withLedger(newPlace, async (prepared) => {
      const [number = ''] = await threeClaims(prepared);
      const before = await rowsOf(prepared);
      const run = await nextRun(prepared);
      const claim = await claimOf(run, number);
      const { live, voided, decision, eventDay, decidedBy, awards, submitted } = claim;
      const money = correctionOf({ ...placeOf(claim), before: awards, after: awards, live, voided });
      const corrected = await correctClaim(run.ledger, run.run, {
        ...{ number, decidedBy: decidedBy.entry, reason: '票号抄错', eventDay, decision, awards, live, voided },
        ...{ effect: money.effect, waived: [], postings: money.postings },
        submitted: { ...submitted, receiptNumber: 'FP87654321' },
      });
      expect(corrected.outcome).toBe('applied');
      expect(await found(run, 'FP12345678')).toEqual([]);
      expect(await found(run, '87654321')).toEqual([number]);
      expect((await verifyLedger(run.ledger)).differences).toEqual([]);
      await undone(run);
      expect(await rowsOf(run)).toEqual(before);
      const other = await nextRun(prepared);
      const unit = claim.unit?.id ?? null;
      await take(other, unit, [stayOf(2, '2026-06-10', '500', { receiptNumber: 'A00012345' })]);
      expect(await found(other, 'A00012345')).toHaveLength(2);
      await undone(other);
      expect(await rowsOf(other)).toEqual(before);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test('are filled in where the ledger was made before there was a table for them', async () => {
    const url = await newPlace();
    await withLedger(
      async () => url,
      async (prepared) => {
        await threeClaims(prepared);
        const rows = await rowsOf(prepared);
        await madeOlder(prepared);
        const opened = await openLedger(url);
        try {
          expect(await rowsOf({ ledger: opened })).toEqual(rows);
          expect(await found({ ledger: opened }, 'A00012346', '12345678')).toHaveLength(2);
          expect((await verifyLedger(opened)).differences).toEqual([]);
        } finally {
          await closeLedger(opened);
        }
      },
    )();
  });

  test('are filled in again where they were kept as one number that nobody has', async () => {
    const url = await newPlace();
    await withLedger(
      async () => url,
      async (prepared) => {
        const unit = await unitWith(prepared, 1, 2);
        await take(prepared, unit, [
          stayOf(1, '2026-02-10', '1000', { receiptNumber: 'FP12345678-12345680' }),
          stayOf(2, '2026-03-10', '1000', { receiptNumber: 'A00012345、46' }),
        ]);
        const rows = await rowsOf(prepared);
        expect(rows).toHaveLength(5);
        const { database } = prepared.ledger;
        await database.deleteFrom('claim_receipt').where('receipt', 'in', ['12345679', '12345680', '12346']).execute();
        await database
          .updateTable('claim_receipt')
          .set({ receipt: '1234567812345680' })
          .where('receipt', '=', '12345678')
          .execute();
        await sql`update ledger_version set version = 7`.execute(database);
        const opened = await openLedger(url);
        try {
          expect(await rowsOf({ ledger: opened })).toEqual(rows);
          expect((await verifyLedger(opened)).differences).toEqual([]);
        } finally {
          await closeLedger(opened);
        }
      },
    )();
  });

  test(
    'are held to the entries by verify',
    withLedger(newPlace, async (prepared) => {
      await threeClaims(prepared);
      await prepared.ledger.database.deleteFrom('claim_receipt').where('receipt', '=', '12346').execute();
      await prepared.ledger.database
        .updateTable('claim_receipt')
        .set({ receipt: '1' })
        .where('receipt', '=', '12345')
        .execute();
      const { differences } = await verifyLedger(prepared.ledger);
      expect(differences.map(({ kind, table, key }) => [kind, table, key.split(' | ')[0]])).toEqual([
        ['row-added', 'claim_receipt', '1'],
        ['row-missing', 'claim_receipt', '12345'],
        ['row-missing', 'claim_receipt', '12346'],
      ]);
    }),
  );
});
