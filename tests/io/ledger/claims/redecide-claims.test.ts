import { expect, test } from 'vitest';
import { schemeHash } from '../../../../src/io/ledger/entry/hash.ts';
import { decidedUnder } from '../../../../src/io/ledger/read/claims/decided-under.ts';
import { claimsLeftByAdoption } from '../../../../src/io/ledger/read/claims/left-by-adoption.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { adoptScheme } from '../../../../src/io/ledger/write/adopt-scheme.ts';
import { type DecidedAnew, redecideClaims } from '../../../../src/io/ledger/write/claims/redecide-claims.ts';
import { takeClaims } from '../../../../src/io/ledger/write/claims/take-claims.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import { undoRun } from '../../../../src/io/ledger/write/undo-run.ts';
import { type AnewPlan, planAnew } from '../../../../src/rules/claim-plan/plan-anew.ts';
import { stays } from '../../../rules/claim/made-up.ts';
import { onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { opening, period, scheme as stored } from '../sample.ts';
import { batched, claimOf, nextRun, planned, stayOf, sums, take, zhangzhou } from './deciding.ts';
import { unitWith } from './unit-with.ts';

/** What the ledger stores is another version by its title alone; what is decided by it is said beside it. */
const corrected = { ...stored, title: '云南省职工医疗互助活动（更正）' };
const half = stays(
  'accumulate: period, compute: [{deductible: {amount: 300, per: period}}, {rate: 50%}], caps: [{per: period, amount: 50000}]',
);
const hash = schemeHash(corrected);

async function adopt(prepared: Prepared): Promise<void> {
  const adoption = { period, scheme: corrected, before: schemeHash(stored), reason: '更正' };
  expect(await adoptScheme(prepared.ledger, prepared.run, adoption)).toMatchObject({ outcome: 'applied' });
}

const written = ({ redecided, kept, postings }: AnewPlan): DecidedAnew => ({
  redecided: redecided.map(({ number, decision, awards, eventDay }) => ({ number, decision, awards, eventDay })),
  kept: kept.map(({ number }) => number),
  postings,
});

/** Decides what an adoption left, until nothing is left. */
async function redecide({ ledger, run }: Prepared, scheme: typeof zhangzhou): Promise<string[]> {
  const grounds = {
    scheme,
    period: { id: 'yunnan-17/17', span: period.span },
    calendar: { years: [], holidays: [], workdays: [] },
  };
  const entries: string[] = [];
  for (let after = ''; ; ) {
    const decide = (claimants: Parameters<typeof planAnew>[0]) => written(planAnew(claimants, grounds));
    const done = await redecideClaims(ledger, run, { period, schemeHash: hash, after, decide });
    if (done.outcome !== 'applied') {
      expect(done.outcome).toBe('done');
      return entries;
    }
    entries.push(done.entry);
    after = done.last;
  }
}

async function undo(prepared: Prepared) {
  const undoing = await openRun(prepared.ledger, { ...opening, verb: 'undo' });
  return undoRun(prepared.ledger, undoing, { run: prepared.run.number, reason: '录错' });
}

const whole = async ({ ledger }: Prepared) => expect((await verifyLedger(ledger)).differences).toEqual([]);

onBothDatabases('claims decided anew under an adopted scheme', (newPlace) => {
  test(
    'what is not frozen comes to what the version gives, with postings, and is put back by an undo; nothing is done twice',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1, 2);
      const [frozen = ''] = (await take(prepared, unit, [stayOf(1, '2026-02-10', '1000')])).numbers;
      await batched(await nextRun(prepared), [await claimOf(prepared, frozen)]);
      const rest = [stayOf(1, '2026-05-10', '2000'), stayOf(2, '2026-05-11', '1300')];
      const [first, second] = (await take(await nextRun(prepared), unit, rest)).numbers;
      const before = await sums(prepared);
      const late = await planned(prepared, unit, [stayOf(2, '2026-06-01', '500')], 'late');
      const run = await nextRun(prepared);
      await adopt(run);
      expect(await claimsLeftByAdoption(prepared.ledger, period)).toBe(2);
      // Planned under the former version, while this one came into force.
      expect(await takeClaims(prepared.ledger, run.run, late)).toEqual({ outcome: 'stale' });
      expect(await redecide(run, half)).toHaveLength(1);
      expect(await claimsLeftByAdoption(prepared.ledger, period)).toBe(0);
      expect(await redecide(run, half)).toEqual([]);
      const now = [await claimOf(prepared, frozen), await claimOf(prepared, first), await claimOf(prepared, second)];
      expect(now.map(({ amount }) => amount)).toEqual(['420.00', '930.00', '500.00']);
      const { expense, payable } = await sums(prepared);
      expect([expense, payable]).toEqual([185000n, -143000n]);
      await whole(prepared);
      expect(await undo(run)).toHaveLength(2);
      expect(await sums(prepared)).toEqual(before);
      expect((await claimOf(prepared, first)).amount).toBe('1200.00');
      await whole(prepared);
    }),
  );

  test(
    'a claim that comes to the same keeps its decision and goes by the new version from then on; its sheet can be undone',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1, 2, 3);
      const [frozen = ''] = (await take(prepared, unit, [stayOf(1, '2026-02-10', '1000')])).numbers;
      await batched(await nextRun(prepared), [await claimOf(prepared, frozen)]);
      const [number = ''] = (await take(await nextRun(prepared), unit, [stayOf(2, '2026-05-10', '2000')])).numbers;
      const sheet = await nextRun(prepared);
      await take(sheet, unit, [stayOf(3, '2026-05-10', '2000')]);
      const { decidedBy } = await claimOf(prepared, number);
      await adopt(await nextRun(prepared));
      expect(await redecide(await nextRun(prepared), zhangzhou)).toHaveLength(1);
      expect((await claimOf(prepared, number)).decidedBy).toEqual(decidedBy);
      await batched(await nextRun(prepared), [await claimOf(prepared, number)]);
      const versionOf = async (claim: string) => (await decidedUnder(prepared.ledger, period, claim)).hash;
      expect([await versionOf(frozen), await versionOf(number)]).toEqual([schemeHash(stored), hash]);
      expect(await undo(sheet)).toHaveLength(1);
      await whole(prepared);
    }),
  );

  test(
    'nothing is written where another version is in force',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1);
      await take(prepared, unit, [stayOf(1, '2026-02-10', '1000')]);
      const wish = { period, schemeHash: hash, after: '', decide: (): DecidedAnew => expect.unreachable() };
      expect(await redecideClaims(prepared.ledger, prepared.run, wish)).toEqual({ outcome: 'stale' });
    }),
  );
});
