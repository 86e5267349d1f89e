import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/io/ledger/entry/canonical-json.ts';
import { schemeHash } from '../../../src/io/ledger/entry/hash.ts';
import { adoptionsOf } from '../../../src/io/ledger/read/adoptions.ts';
import { dueCases } from '../../../src/io/ledger/read/due-cases.ts';
import { periodInForce } from '../../../src/io/ledger/read/period-in-force.ts';
import { verifyLedger } from '../../../src/io/ledger/verify/verify-ledger.ts';
import { adoptScheme, requireAdoptable } from '../../../src/io/ledger/write/adopt-scheme.ts';
import { applyEnrolment } from '../../../src/io/ledger/write/apply-enrolment.ts';
import { openRun } from '../../../src/io/ledger/write/open-run.ts';
import { undoRun } from '../../../src/io/ledger/write/undo-run.ts';
import { adoptErrors } from '../../../src/io/report/text/scheme-adopt-texts.ts';
import { UserError } from '../../../src/io/user-error.ts';
import { enrol, enrolled, onBothDatabases, type Prepared, preparedList, withLedger } from './ledgers.ts';
import { coverage, member, opening, period, scheme } from './sample.ts';

const corrected = { ...scheme, plans: { general: { fee: '160' } } };
const again = { ...scheme, plans: { general: { fee: '170' } } };
const versions = (of: object) => ({ schemeHash: schemeHash(of), optionsHash: 'none' });

async function adopt(prepared: Prepared, next: { id: string }, before: { id: string }) {
  const run = await openRun(prepared.ledger, { ...opening, verb: 'scheme adopt' });
  const adoption = { period, scheme: next, before: schemeHash(before), reason: '第五条金额录错' };
  return { run: run.number, outcome: await adoptScheme(prepared.ledger, run, adoption) };
}

async function undo(prepared: Prepared, run: number) {
  const undoing = await openRun(prepared.ledger, { ...opening, verb: 'undo' });
  return undoRun(prepared.ledger, undoing, { run, reason: '采用错了文件' });
}

const inForce = async ({ ledger }: Prepared) => (await periodInForce(ledger, period.scheme, period.number)).scheme;
const whole = async ({ ledger }: Prepared) => (await verifyLedger(ledger)).differences.length === 0;

onBothDatabases('adopting a scheme', (newPlace) => {
  test(
    'puts the version in force, keeps the former in full, and proves itself',
    withLedger(newPlace, async (prepared) => {
      const { run, outcome } = await adopt(prepared, corrected, scheme);
      expect(outcome).toEqual({ outcome: 'applied', entry: expect.stringMatching(/\/\d+$/) });
      expect(await inForce(prepared)).toEqual(corrected);
      const kept = await prepared.ledger.database.selectFrom('scheme_version').select('text').execute();
      expect(kept.map(({ text }) => text).sort()).toEqual([canonicalJson(scheme), canonicalJson(corrected)].sort());
      expect(await adoptionsOf(prepared.ledger, period)).toEqual([
        {
          run,
          entry: outcome.outcome === 'applied' ? outcome.entry : '',
          day: opening.day,
          reason: '第五条金额录错',
          scheme: scheme.id,
          hash: schemeHash(corrected),
          before: schemeHash(scheme),
        },
      ]);
      expect(await whole(prepared)).toBe(true);
    }),
  );

  test(
    'leaves what was decided under its version, and takes no list that was judged under the former one',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, { unit: '蒙自一中', members: [member(1)] });
      await adopt(prepared, corrected, scheme);
      expect(await enrol(prepared, { unit: '个旧二中', sha256: 'bb', members: [member(2)] })).toEqual({
        outcome: 'stale',
      });
      const later = { unit: '个旧二中', sha256: 'bb', members: [member(2)] };
      const list = await preparedList(prepared, later, period, versions(corrected));
      expect(list).not.toBe('stale');
      const hashes = await prepared.ledger.database.selectFrom('list').select('scheme_hash').execute();
      expect(hashes).toEqual([{ scheme_hash: schemeHash(scheme) }]);
      expect(await whole(prepared)).toBe(true);
    }),
  );

  test(
    'writes nothing where another version has come into force meanwhile',
    withLedger(newPlace, async (prepared) => {
      await adopt(prepared, corrected, scheme);
      expect((await adopt(prepared, again, scheme)).outcome).toEqual({ outcome: 'stale' });
      expect(await inForce(prepared)).toEqual(corrected);
    }),
  );

  test(
    'of two at one time one is written',
    withLedger(newPlace, async (prepared) => {
      const outcomes = await Promise.all([adopt(prepared, corrected, scheme), adopt(prepared, again, scheme)]);
      expect(outcomes.map(({ outcome }) => outcome.outcome).sort()).toEqual(['applied', 'stale']);
      expect(await whole(prepared)).toBe(true);
    }),
  );

  test(
    'is undone newest first, and not while something rests on it',
    withLedger(newPlace, async (prepared) => {
      const first = await adopt(prepared, corrected, scheme);
      const second = await adopt(prepared, again, corrected);
      await expect(undo(prepared, first.run)).rejects.toThrow(UserError);
      await undo(prepared, second.run);
      expect(await inForce(prepared)).toEqual(corrected);
      await undo(prepared, first.run);
      expect(await inForce(prepared)).toEqual(scheme);
      expect(await adoptionsOf(prepared.ledger, period)).toEqual([]);
      expect(await whole(prepared)).toBe(true);
      const third = await adopt(prepared, corrected, scheme);
      const run = await openRun(prepared.ledger, opening);
      await enrolledUnder({ ...prepared, run }, corrected);
      await expect(undo(prepared, third.run)).rejects.toThrow(/1 later entry in force rests on it: 个旧二中/);
      await undo(prepared, run.number);
      await undo(prepared, third.run);
      expect(await inForce(prepared)).toEqual(scheme);
      expect(await whole(prepared)).toBe(true);
    }),
  );

  test(
    'is refused for another family, a closed period and one that is not there',
    withLedger(newPlace, async ({ ledger }) => {
      const refused = async (wish: Parameters<typeof requireAdoptable>[1]) =>
        requireAdoptable(ledger, wish).then(
          () => 'taken',
          (error: unknown) => (error instanceof UserError ? error.texts : error),
        );
      expect(await refused({ period, scheme: { id: 'yunnan-18' } })).toBe('taken');
      expect(await refused({ period, scheme: { id: 'fuzhou-3' } })).toBe(adoptErrors.otherFamily);
      expect(await refused({ period: { ...period, number: '99' }, scheme })).toBe(adoptErrors.noPeriod);
      await ledger.database.updateTable('period').set({ state: 'closed' }).execute();
      expect(await refused({ period, scheme })).toBe(adoptErrors.closed);
    }),
  );

  test(
    'coverages are counted by all that a fee may depend on; what goes on without a fee of its own is told apart',
    withLedger(newPlace, async (prepared) => {
      const free = coverage({ fee: '0.00', payers: [] });
      const members = [member(1), member(2), member(3, { hardship: true }), member(4, { coverages: [free] })];
      await enrolled(prepared, { unit: '蒙自一中', members });
      const cases = await dueCases(prepared.ledger, period);
      expect(cases.map(({ coverages, due, free, hardship }) => ({ coverages, due, free, hardship }))).toEqual([
        { coverages: 2, due: 26_000n, free: false, hardship: false },
        { coverages: 1, due: 0n, free: true, hardship: false },
        { coverages: 1, due: 13_000n, free: false, hardship: true },
      ]);
      expect(cases[0]).toMatchObject({ unitName: '蒙自一中', unitKind: 'enterprise', plan: 'general', shares: 1 });
    }),
  );
});

async function enrolledUnder(prepared: Prepared, version: object): Promise<void> {
  const submitted = { unit: '个旧二中', sha256: 'bb', members: [member(2)] };
  const list = await preparedList(prepared, submitted, period, versions(version));
  if (list === 'stale' || 'overlaps' in list) throw new Error('not to be prepared');
  const outcome = await applyEnrolment(prepared.ledger, prepared.run, list);
  expect(outcome.outcome).toBe('applied');
}
