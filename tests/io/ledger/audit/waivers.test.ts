import { expect, test } from 'vitest';
import { auditWaivers } from '../../../../src/io/ledger/read/audit/audit-waivers.ts';
import { storyOf } from '../../../../src/io/ledger/read/story/person-story.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { waiveCases } from '../../../../src/io/ledger/write/audit/waive-cases.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import { undoRun } from '../../../../src/io/ledger/write/undo-run.ts';
import { fillClaims } from '../claims/fill-claims.ts';
import { enrolled, onBothDatabases, withLedger } from '../ledgers.ts';
import { member, opening, period } from '../sample.ts';

const other = { ...period, number: '18' };
const said = { period, test: 'paid-within-waiting', reason: '原件已核对' } as const;

onBothDatabases('waivers of the audit', (newPlace) => {
  test(
    'are kept by case and by test with who gave them, of their own period alone, in their order',
    withLedger(newPlace, async ({ ledger, run }) => {
      const entries = await waiveCases(ledger, run, { ...said, keys: ['办事处/9-1', 'p1'], expires: '2027-12-31' });
      expect(entries).toHaveLength(2);
      const auditor = await openRun(ledger, { ...opening, actor: '经审会' });
      await waiveCases(ledger, auditor, { ...said, keys: null, reason: '全部核过', expires: null });
      const one = { test: said.test, reason: said.reason, actor: opening.actor, day: run.day, run: run.number };
      expect(await auditWaivers(ledger, period)).toEqual([
        { ...one, key: '办事处/9-1', expires: '2027-12-31' },
        { ...one, key: 'p1', expires: '2027-12-31' },
        { ...one, reason: '全部核过', actor: '经审会', run: auditor.number },
      ]);
      expect(await auditWaivers(ledger, other)).toEqual([]);
      expect((await verifyLedger(ledger)).differences).toEqual([]);
    }),
  );

  test(
    'of a claim stand in its story, also once they are undone',
    withLedger(newPlace, async (prepared) => {
      const { ledger, run } = prepared;
      await enrolled(prepared, { unit: '蒙自一中', members: [member(1)] });
      const number = await fillClaims(prepared);
      await waiveCases(ledger, run, { ...said, keys: ['p1', number], expires: null });
      const { person } = await ledger.database.selectFrom('claim').select('person').executeTakeFirstOrThrow();
      const stood = { kind: 'let-stand', number, test: said.test, reason: said.reason, expires: null };
      for (const of of [{ person }, { person, number }]) {
        const { entries } = await storyOf(ledger, of);
        expect(entries.flatMap(({ events }) => events).filter(({ kind }) => kind === 'let-stand')).toEqual([stood]);
      }
      expect((await storyOf(ledger, { person: 'nobody' })).entries).toEqual([]);
    }),
  );

  test(
    'count no longer once their run is undone, and hold nothing else up',
    withLedger(newPlace, async (prepared) => {
      const { ledger } = prepared;
      await enrolled(prepared, { unit: '蒙自一中', members: [member(1)] });
      const waiving = await openRun(ledger, opening);
      await waiveCases(ledger, waiving, { ...said, keys: ['p1', 'p2'], expires: null });
      const undoing = await openRun(ledger, opening);
      const undone = await undoRun(ledger, undoing, { run: waiving.number, reason: '看错了' });
      expect(undone.map(({ kind }) => kind)).toEqual(['audit-waived', 'audit-waived']);
      expect(await auditWaivers(ledger, period)).toEqual([]);
      expect((await verifyLedger(ledger)).differences).toEqual([]);
    }),
  );
});
