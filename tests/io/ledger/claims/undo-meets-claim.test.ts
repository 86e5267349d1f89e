import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { closeLedger, type openLedger as open, openLedger } from '../../../../src/io/ledger/open-ledger.ts';
import { inTransaction } from '../../../../src/io/ledger/store/transaction.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { takeClaims } from '../../../../src/io/ledger/write/claims/take-claims.ts';
import { lockPersons } from '../../../../src/io/ledger/write/lock-persons.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import { undoRun } from '../../../../src/io/ledger/write/undo-run.ts';
import { createDatabase, hasPostgres } from '../../../support/postgres.ts';
import { onBothDatabases, type Prepared, prepare, withLedger } from '../ledgers.ts';
import { member, opening } from '../sample.ts';
import { nextRun, planned, stayOf } from './deciding.ts';
import { unitWith } from './unit-with.ts';

const sheet = [stayOf(1, '2026-05-10', '2000')];
const undoOf = (prepared: Prepared) => ({ run: prepared.run.number, reason: '录错' });

type Ledger = Awaited<ReturnType<typeof open>>;

/** Waits until some connection waits for a lock, or something has ended. */
async function somebodyWaits({ database }: Ledger, ended: () => boolean): Promise<void> {
  for (;;) {
    const { rows } = await sql`select 1 from pg_locks where not granted`.execute(database);
    if (rows.length > 0 || ended()) return;
  }
}

describe.skipIf(!hasPostgres)('a list that is undone while another office decides a claim of its member', () => {
  it('waits for the claim; where it went first, the claim is decided without the coverage', async () => {
    const { url, drop } = await createDatabase();
    const prepared = await prepare(url);
    const other = await openLedger(url);
    const watching = await openLedger(url);
    try {
      const unit = await unitWith(prepared, 1);
      const elsewhere = { ledger: other, run: await openRun(other, { ...opening, office: '个旧市办事处' }) };
      const wish = await planned(elsewhere, unit, sheet, 'aa');
      const undoing = await nextRun(prepared);
      let ended = false;
      const undone = await inTransaction(other, async (store) => {
        await lockPersons(store, [member(1).identity], opening.day);
        const undone = undoRun(prepared.ledger, undoing.run, undoOf(prepared)).then(
          () => 'undone',
          () => 'refused',
        );
        void undone.then(() => {
          ended = true;
        });
        await somebodyWaits(watching, () => ended);
        expect(ended).toBe(false);
        return { undone };
      });
      expect(await undone.undone).toBe('undone');
      // The claim was planned while its member was covered, and is decided anew without the coverage.
      const taken = await takeClaims(other, elsewhere.run, wish);
      expect(taken).toMatchObject({
        outcome: 'applied',
        anew: true,
        sheet: { taken: [{ decision: { amount: '0.00' } }] },
      });
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    } finally {
      for (const each of [watching, other, prepared.ledger]) await closeLedger(each);
      await drop();
    }
  });
});

onBothDatabases('a list whose member has claimed', (newPlace) => {
  it(
    'is not undone, by whatever office the claim was taken in, until the claim is',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1);
      const { ledger } = prepared;
      const elsewhere = { ledger, run: await openRun(ledger, { ...opening, office: '个旧市办事处' }) };
      const taken = await takeClaims(ledger, elsewhere.run, await planned(elsewhere, unit, sheet, 'aa'));
      expect(taken).toMatchObject({ outcome: 'applied' });
      const undoing = await nextRun(prepared);
      await expect(undoRun(ledger, undoing.run, undoOf(prepared))).rejects.toThrow(/个旧市办事处/);
      await expect(undoRun(ledger, undoing.run, { ...undoOf(prepared), unit })).rejects.toThrow(/个旧市办事处/);
    }),
  );
});
