import { expect, test } from 'vitest';
import { noticeStandings } from '../../../../src/io/ledger/read/notices/notice-standing.ts';
import { noticeShown, noticesOf } from '../../../../src/io/ledger/read/notices/notices.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { approveClaims } from '../../../../src/io/ledger/write/claims/approve-claims.ts';
import { ruleClaim } from '../../../../src/io/ledger/write/claims/change-claim.ts';
import { undoRun } from '../../../../src/io/ledger/write/undo-run.ts';
import { decidedPostings } from '../../../../src/rules/fund/claim-postings.ts';
import { batchOf, claimOf, nextRun, placed, placeOf, ruledTo, stayOf, take } from '../claims/deciding.ts';
import { unitWith } from '../claims/unit-with.ts';
import { onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { office } from '../sample.ts';
import { objectTo, publish, published } from './fill-notices.ts';

/** Two claims of two members: 1,020 and 420 yuan. */
async function claims(prepared: Prepared): Promise<readonly [string, string]> {
  const unit = await unitWith(prepared, 1, 2);
  const { numbers } = await take(prepared, unit, [stayOf(1, '2026-05-10', '2000'), stayOf(2, '2026-05-11', '1000')]);
  return [numbers[0] ?? '', numbers[1] ?? ''];
}

async function standing({ ledger }: Pick<Prepared, 'ledger'>, number: string) {
  const of = (await noticeStandings(ledger, [number])).get(number);
  return { notice: of?.notice?.number ?? null, ends: of?.notice?.ends ?? null, objected: of?.objected };
}

/** A person decides a claim anew. */
async function rule(prepared: Prepared, number: string, amount: string, ruling: 'approve' | 'hold' = 'approve') {
  const run = await nextRun(prepared);
  const claim = await claimOf(run, number);
  const decision = ruledTo(claim.decision, amount);
  const awards = placed({ awards: [{ benefit: claim.awards[0]?.benefit ?? '', amount }] });
  const postings = decidedPostings([{ ...placeOf(claim), before: claim.awards, after: awards }]);
  const change = { decision, awards, eventDay: claim.eventDay, number, decidedBy: claim.decidedBy.entry };
  const outcome = await ruleClaim(run.ledger, run.run, { ...change, reason: '复核', ruling, waived: [], postings });
  expect(outcome.outcome).toBe('applied');
  return run;
}

onBothDatabases('public notices', (newPlace) => {
  test(
    'stand of the claims that they show, up to the amount shown, until they are undone',
    withLedger(newPlace, async (prepared) => {
      const [one, other] = await claims(prepared);
      expect(await standing(prepared, one)).toEqual({ notice: null, ends: null, objected: false });
      const run = await nextRun(prepared);
      const notice = await published(run, [await claimOf(run, one)]);
      expect(notice).toBe(`${office}/2026-001`);
      expect(await standing(run, one)).toEqual({ notice, ends: '2026-06-05', objected: false });
      expect(await standing(run, other)).toMatchObject({ notice: null });
      expect(await publish(run, [await claimOf(run, one)])).toEqual({ outcome: 'stale', numbers: [one] });
      await rule(run, one, '1020.50');
      expect(await standing(run, one)).toMatchObject({ notice: null });
      await rule(run, one, '900.00');
      expect(await standing(run, one)).toMatchObject({ notice });
      const undoing = await nextRun(prepared);
      await expect(undoRun(prepared.ledger, undoing.run, { run: run.run.number, reason: '误' })).rejects.toThrow();
      for (const back of [2, 1, 0])
        await undoRun(prepared.ledger, undoing.run, { run: run.run.number + back, reason: '误' });
      expect(await standing(run, one)).toMatchObject({ notice: null });
      expect(await noticesOf(prepared.ledger, office)).toMatchObject([{ notice, lines: 1, amount: '1020.00' }]);
      expect(await published(undoing, [await claimOf(undoing, one)])).toBe(`${office}/2026-002`);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'hold a claim that somebody objects to, until it is decided again but not held',
    withLedger(newPlace, async (prepared) => {
      const [one, other] = await claims(prepared);
      const run = await nextRun(prepared);
      const notice = await published(run, [await claimOf(run, one), await claimOf(run, other)]);
      const objecting = await nextRun(prepared);
      expect((await objectTo(objecting, notice, await claimOf(run, one))).outcome).toBe('applied');
      expect((await objectTo(objecting, notice, await claimOf(run, one))).outcome).toBe('known');
      expect([await standing(run, one), await standing(run, other)]).toMatchObject([
        { objected: true },
        { objected: false },
      ]);
      const paying = await nextRun(prepared);
      const both = [await claimOf(run, one), await claimOf(run, other)];
      const wish = { claims: both.map(({ number, decidedBy }) => ({ number, decidedBy: decidedBy.entry })) };
      const approved = await approveClaims(paying.ledger, paying.run, { ...wish, reason: null });
      expect(approved).toEqual({ outcome: 'stale', numbers: [one] });
      expect(await batchOf(paying, both)).toEqual({ outcome: 'stale', numbers: [one] });
      await rule(prepared, one, '1020.00', 'hold');
      expect(await standing(run, one)).toMatchObject({ objected: true });
      const ruling = await rule(prepared, one, '1020.00');
      expect(await standing(run, one)).toEqual({ notice, ends: '2026-06-05', objected: false });
      const undoing = await nextRun(prepared);
      await undoRun(prepared.ledger, undoing.run, { run: ruling.run.number, reason: '误' });
      expect(await standing(run, one)).toMatchObject({ objected: true });
      await undoRun(prepared.ledger, undoing.run, { run: ruling.run.number - 1, reason: '误' });
      await undoRun(prepared.ledger, undoing.run, { run: objecting.run.number, reason: '误' });
      expect(await standing(run, one)).toMatchObject({ objected: false });
      expect((await batchOf(paying, [await claimOf(run, one)])).outcome).toBe('applied');
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'keep whoever rests on one from paying once it was taken back, and say all that was shown',
    withLedger(newPlace, async (prepared) => {
      const [one] = await claims(prepared);
      const run = await nextRun(prepared);
      await published(run, [await claimOf(run, one)]);
      const [record] = await noticesOf(prepared.ledger, office);
      const shown = record && (await noticeShown(prepared.ledger, record));
      expect(shown).toMatchObject({ objectTo: '州总工会', lines: [{ name: '张*', amount: '1020.00' }] });
      const undoing = await nextRun(prepared);
      await undoRun(prepared.ledger, undoing.run, { run: run.run.number, reason: '误' });
      const claim = await claimOf(run, one);
      const wish = { claims: [{ number: one, decidedBy: claim.decidedBy.entry }], reason: null };
      const notices = [record?.madeBy.entry ?? ''];
      expect((await approveClaims(prepared.ledger, undoing.run, { ...wish, notices })).outcome).toBe('stale');
      expect((await approveClaims(prepared.ledger, undoing.run, wish)).outcome).toBe('applied');
    }),
  );
});
