import { expect, test } from 'vitest';
import { batchByNumber, linesOfBatch } from '../../../../src/io/ledger/read/claims/batches.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { answerBatch } from '../../../../src/io/ledger/write/claims/answer-batch.ts';
import { approveClaims } from '../../../../src/io/ledger/write/claims/approve-claims.ts';
import { correctClaim, ruleClaim } from '../../../../src/io/ledger/write/claims/change-claim.ts';
import { voidPayout } from '../../../../src/io/ledger/write/claims/void-payout.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import { undoRun } from '../../../../src/io/ledger/write/undo-run.ts';
import {
  bouncedPostings,
  correctionOf,
  decidedPostings,
  voidedPostings,
} from '../../../../src/rules/fund/claim-postings.ts';
import { dump } from '../dump.ts';
import { onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { office, opening } from '../sample.ts';
import { batched, claimOf, nextRun, placeOf, ruledTo, stayOf, sums, take } from './deciding.ts';
import { unitWith } from './unit-with.ts';

/** What an undo must leave as it was. */
const standing = ['claim', 'award', 'live_payout'] as const;

async function undo(prepared: Prepared) {
  const undoing = await openRun(prepared.ledger, { ...opening, verb: 'undo' });
  return undoRun(prepared.ledger, undoing, { run: prepared.run.number, reason: '录错' });
}

/** Does something in a run of its own, takes that back, and holds that claims and books are as before. */
async function doneAndUndone(prepared: Prepared, work: (run: Prepared) => Promise<unknown>): Promise<void> {
  const before = { rows: await dump(prepared.ledger, standing), sums: await sums(prepared) };
  const run = await nextRun(prepared);
  await work(run);
  expect(await dump(prepared.ledger, standing)).not.toEqual(before.rows);
  expect(await undo(run)).toHaveLength(1);
  expect({ rows: await dump(prepared.ledger, standing), sums: await sums(prepared) }).toEqual(before);
  expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
}

const amended = (amount: string) => [{ benefit: 'hospital', plan: 'general', amount }];

onBothDatabases('undoing claims', (newPlace) => {
  test(
    'leaves each as it was: taken in, decided again, ruled, approved, batched',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1);
      await doneAndUndone(prepared, (run) => take(run, unit, [stayOf(1, '2026-05-10', '2000')]));
      const { numbers } = await take(await nextRun(prepared), unit, [stayOf(1, '2026-05-10', '2000')]);
      const [number = ''] = numbers;
      const approve = async (run: Prepared) => {
        const { decidedBy } = await claimOf(run, number);
        return approveClaims(run.ledger, run.run, { claims: [{ number, decidedBy: decidedBy.entry }], reason: null });
      };
      await doneAndUndone(prepared, approve);
      await approve(await nextRun(prepared));
      await doneAndUndone(prepared, (run) => take(run, unit, [stayOf(1, '2026-02-10', '1000')]));
      await doneAndUndone(prepared, async (run) => {
        const claim = await claimOf(run, number);
        const { decidedBy, eventDay } = claim;
        const awards = amended('900.00');
        const postings = decidedPostings([{ ...placeOf(claim), before: claim.awards, after: awards }]);
        const ruling = {
          ruling: 'approve',
          reason: '病历为准',
          waived: [],
          decision: ruledTo(claim.decision, '900.00'),
        } as const;
        return ruleClaim(run.ledger, run.run, {
          number,
          decidedBy: decidedBy.entry,
          eventDay,
          awards,
          postings,
          ...ruling,
        });
      });
      await doneAndUndone(prepared, async (run) => batched(run, [await claimOf(run, number)]));
      expect(await batchByNumber(prepared.ledger, `${office}/2026-001`)).toMatchObject({ answered: false, waiting: 0 });
      expect(await batched(await nextRun(prepared), [await claimOf(prepared, number)])).toBe(`${office}/2026-002`);
    }),
  );

  test(
    'leaves what was paid, came back, fell to the fund or was corrected as it was, and never an answered batch',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1);
      const { numbers } = await take(prepared, unit, [stayOf(1, '2026-05-10', '2000')]);
      const [number = ''] = numbers;
      const making = await nextRun(prepared);
      const batch = await batched(making, [await claimOf(prepared, number)]);
      const answer = async (run: Prepared, outcome: 'paid' | 'bounced') => {
        const [line] = await linesOfBatch(run.ledger, batch);
        if (line === undefined) throw new Error('no line');
        const lines = [{ line: 1, outcome, on: null, reason: null, amount: line.amount }];
        const postings = outcome === 'bounced' ? bouncedPostings([line]) : [];
        return answerBatch(run.ledger, run.run, { batch, file: 'a.csv', sha256: outcome, lines, postings });
      };
      await doneAndUndone(prepared, (run) => answer(run, 'bounced'));
      await expect(undo(making)).rejects.toThrow(/2026-001 cannot be undone/);
      await doneAndUndone(prepared, (run) => answer(run, 'paid'));
      const answering = await nextRun(prepared);
      await answer(answering, 'bounced');
      const claim = await claimOf(prepared, number);
      const corrected = async (run: Prepared) => {
        const { awards: before, live, voided, decidedBy, eventDay, submitted, decision } = await claimOf(run, number);
        const awards = amended('1000.00');
        const result = correctionOf({ ...placeOf(claim), before, after: awards, live, voided });
        const wish = { number, decidedBy: decidedBy.entry, eventDay, awards, reason: '更正', live, voided, ...result };
        return correctClaim(run.ledger, run.run, { ...wish, submitted, decision: ruledTo(decision, '1000.00') });
      };
      await doneAndUndone(prepared, corrected);
      await doneAndUndone(prepared, (run) => {
        const postings = voidedPostings({ ...placeOf(claim), amount: '1020.00', awards: claim.awards });
        return voidPayout(run.ledger, run.run, { batch, line: 1, clause: 'unclaimed', postings });
      });
      await batched(await nextRun(prepared), [await claimOf(prepared, number)]);
      await expect(undo(answering)).rejects.toThrow(/cannot be undone/);
    }),
  );

  test(
    'is refused, naming it, while something later rests on it',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1, 2);
      const first = await nextRun(prepared);
      await take(first, unit, [stayOf(1, '2026-05-10', '2000')]);
      const other = await nextRun(prepared);
      const later = await take(other, unit, [stayOf(1, '2026-06-10', '500')]);
      await expect(undo(first)).rejects.toThrow(`蒙自一中 (${later.entry})`);
      await expect(undo(prepared)).rejects.toThrow(/cannot be undone/);
      await undo(other);
      const apart = await nextRun(prepared);
      await take(apart, unit, [stayOf(2, '2026-06-10', '500')]);
      expect(await undo(first)).toHaveLength(1);
    }),
  );
});
