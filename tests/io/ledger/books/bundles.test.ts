import { expect, test } from 'vitest';
import type { BundlePeriod } from '../../../../src/io/ledger/entry/books/bundle-entries.ts';
import { reportedPeriods, reportedUnits } from '../../../../src/io/ledger/read/books/bundles.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { type BundleOutcome, importBundle } from '../../../../src/io/ledger/write/books/import-bundle.ts';
import { onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { office } from '../sample.ts';
import { anotherRun, undo } from './booking.ts';

/** What an office reports, by its entries' hashes and how many members its only unit has. */
async function report(
  { ledger, run }: Prepared,
  chain: readonly string[],
  members: number,
  change: { readonly from?: string; readonly chain?: readonly string[] | null } = {},
): Promise<BundleOutcome> {
  const unit = { unit: '元阳一中', code: null, region: '红河州/元阳县', members };
  const reported: BundlePeriod = {
    ...{ period: 'yunnan-17/17', family: 'yunnan', number: '17', schemeHash: 'b6a3', title: '云南省职工医疗互助活动' },
    span: { from: '2026-01-01', to: '2027-01-01' },
    figures: [unit, { unit: null, code: null, region: null }],
    books: [{ account: 'bank', party: null, amount: '130.00' }],
  };
  const head = { sequence: chain.length, hash: chain.at(-1) ?? '' };
  const file = { file: '元阳.bundle', sha256: chain.join(), periods: [reported] };
  return importBundle(ledger, run, { from: '元阳县办事处', head, chain, ...file, ...change });
}

onBothDatabases('reports of other ledgers', (newPlace) => {
  test(
    'take the place of those before, in the order of their chain, and not twice',
    withLedger(newPlace, async (prepared) => {
      expect((await report(prepared, ['a', 'b'], 10)).outcome).toBe('applied');
      expect((await report(prepared, ['a', 'b'], 10)).outcome).toBe('unchanged');
      expect(await report(prepared, ['a'], 5)).toEqual({ outcome: 'older', head: { sequence: 2, hash: 'b' } });
      expect(await report(prepared, ['a', 'x', 'c'], 5)).toMatchObject({ outcome: 'broken' });
      expect(await report(prepared, ['a', 'x'], 5)).toMatchObject({ outcome: 'broken' });
      expect(await report(prepared, ['a', 'b', 'c'], 5, { chain: ['a', 'b'] })).toMatchObject({ outcome: 'broken' });
      await expect(report(prepared, ['a'], 5, { from: office })).rejects.toThrow(office);
      const later = await anotherRun(prepared);
      expect((await report(later, ['a', 'b', 'c', 'd'], 12)).outcome).toBe('applied');
      const within = { from: '金平县办事处', chain: null };
      expect((await report(prepared, ['m'], 1, within)).outcome).toBe('applied');
      expect((await report(prepared, ['n'], 1, within)).outcome).toBe('broken');
      expect((await report(prepared, ['n', 'o'], 2, within)).outcome).toBe('applied');

      const periods = await reportedPeriods(prepared.ledger, { family: 'yunnan', office: '元阳县办事处' });
      expect(periods).toMatchObject([
        { office: '元阳县办事处', period: 'yunnan-17/17', span: { to: '2027-01-01' }, books: [{ amount: '130.00' }] },
      ]);
      expect(await reportedPeriods(prepared.ledger, { family: 'fuzhou' })).toEqual([]);
      const units = async () =>
        (await reportedUnits(prepared.ledger, { office: '元阳县办事处', period: 'yunnan-17/17' })).map((unit) => ({
          ...unit,
        }));
      expect(await units()).toMatchObject([{ unit: '元阳一中', members: 12 }, { unit: null }]);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);

      await undo(prepared, later.run.number);
      expect(await units()).toMatchObject([{ members: 10 }, {}]);
      await undo(prepared, prepared.run.number);
      expect(await reportedPeriods(prepared.ledger)).toEqual([]);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );
});
