import { expect, test } from 'vitest';
import { closeLedger, openLedger } from '../../../../src/io/ledger/open-ledger.ts';
import { receiptsClaimed } from '../../../../src/io/ledger/read/claims/claimed-before.ts';
import { claimsByBand } from '../../../../src/io/ledger/read/claims/claims-by-band.ts';
import {
  claimSheetInForce,
  claimsOfPeriod,
  claimsOfPerson,
} from '../../../../src/io/ledger/read/claims/find-claims.ts';
import { payableClaims } from '../../../../src/io/ledger/read/claims/payable-claims.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { takeClaims } from '../../../../src/io/ledger/write/claims/take-claims.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import type { SubmittedClaim } from '../../../../src/rules/claim-intake/submitted-claim.ts';
import { onBothDatabases, withLedger } from '../ledgers.ts';
import { office, opening, period } from '../sample.ts';
import { batched, claimOf, nextRun, planned, stayOf, sums, take } from './deciding.ts';
import { unitWith } from './unit-with.ts';

onBothDatabases('claims taken in', (newPlace) => {
  test(
    'stand with their numbers, awards and postings, and the ledger proves them',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1, 2);
      const { entry, numbers, anew } = await take(prepared, unit, [
        stayOf(1, '2026-02-10', '1000'),
        stayOf(2, '2026-03-10', '300'),
        stayOf(1, '2026-05-10', '2000'),
      ]);
      expect(anew).toBe(false);
      expect(numbers).toEqual([1, 2, 3].map((place) => `${entry}-${place}`));
      const claims = await Promise.all(numbers.map((number) => claimOf(prepared, number)));
      expect(claims.map(({ amount }) => amount)).toEqual(['420.00', '1200.00', '0.00']);
      expect(claims[0]).toMatchObject({
        status: 'approved',
        state: 'decided',
        payable: '420.00',
        frozen: false,
        how: 'decided',
        unit: { id: unit, name: '蒙自一中' },
        period: 'yunnan-17/17',
        eventDay: '2026-02-10',
        decidedBy: { entry, actor: 'clerk' },
        awards: [{ benefit: 'hospital', plan: 'general', amount: '420.00' }],
      });
      expect(claims[0]?.decision.claim).toBe(numbers[0]);
      expect(await sums(prepared)).toEqual({ expense: 162_000n, payable: -162_000n });
      const streamed: string[] = [];
      for await (const { number } of claimsOfPeriod(prepared.ledger, period, { unit })) streamed.push(number);
      expect(streamed).toEqual(numbers);
      const bands = (of?: string) => claimsByBand(prepared.ledger, period, [100_000n], of);
      expect(await bands()).toEqual([
        { from: null, to: '1000.00', claims: 1, amount: '420.00' },
        { from: '1000.00', to: null, claims: 1, amount: '1200.00' },
      ]);
      expect(await bands(office)).toEqual(await bands());
      expect((await bands('个旧市办事处')).map(({ claims }) => claims)).toEqual([0, 0]);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'follow the law of frozen decisions: May frozen at 1,020.00, then February 600.00',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1);
      const may = await take(prepared, unit, [stayOf(1, '2026-05-10', '2000')]);
      const frozen = await claimOf(prepared, may.numbers[0]);
      expect(frozen.amount).toBe('1020.00');
      await batched(prepared, [frozen]);
      const february = await take(prepared, unit, [stayOf(1, '2026-02-10', '1000')]);
      expect(february.sheet.redecided).toEqual([]);
      expect((await claimOf(prepared, february.numbers[0])).amount).toBe('600.00');
      expect(await claimOf(prepared, may.numbers[0])).toMatchObject({
        amount: '1020.00',
        frozen: true,
        state: 'batched',
      });
      const person = (await claimOf(prepared, may.numbers[0])).person;
      expect((await claimsOfPerson(prepared.ledger, person)).map(({ number }) => number)).toEqual([
        ...february.numbers,
        ...may.numbers,
      ]);
    }),
  );

  test(
    'decide a later event again that is not frozen, with the difference in the books',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1);
      const may = await take(prepared, unit, [stayOf(1, '2026-05-10', '2000')]);
      const february = await take(await nextRun(prepared), unit, [stayOf(1, '2026-02-10', '1000')]);
      expect((await claimOf(prepared, february.numbers[0])).amount).toBe('420.00');
      expect(await claimOf(prepared, may.numbers[0])).toMatchObject({
        amount: '1200.00',
        entry: may.entry,
        decidedBy: { entry: february.entry },
      });
      expect(await sums(prepared)).toEqual({ expense: 162_000n, payable: -162_000n });
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'are the same sheet when they come again, and another where the file differs',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1);
      const sheet = [stayOf(1, '2026-05-10', '2000')];
      const { entry } = await take(prepared, unit, sheet, 'aa');
      const again = await planned(prepared, unit, sheet, 'aa');
      expect(await takeClaims(prepared.ledger, prepared.run, again)).toEqual({ outcome: 'unchanged', entry });
      expect(await claimSheetInForce(prepared.ledger, again)).toEqual({ entry });
      expect(await claimSheetInForce(prepared.ledger, { ...again, sha256: 'bb' })).toBeUndefined();
      const stale = { ...again, sha256: 'bb', schemeHash: 'another' };
      expect(await takeClaims(prepared.ledger, prepared.run, stale)).toEqual({ outcome: 'stale' });
    }),
  );

  test(
    'are found by receipt, whoever has them',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1, 2);
      const { numbers } = await take(prepared, unit, [
        stayOf(1, '2026-05-10', '2000'),
        stayOf(2, '2026-05-11', '900', { receiptNumber: 'R-7' }),
      ]);
      const second = await claimOf(prepared, numbers[1]);
      expect(await receiptsClaimed(prepared.ledger, ['R-7', 'R-8'])).toEqual([
        {
          ...{ number: second?.number, person: second?.person, name: '张2', receipt: 'R-7', event: 'hospitalisation' },
          ...{ eventDay: '2026-05-11', admitted: '2026-05-11', discharged: '2026-05-11', hospital: '蒙自市人民医院' },
          ...{ status: 'approved', period: 'yunnan-17/17', unitName: '蒙自一中' },
          origin: { cell: 'B4', file: '补助.xlsx', sheet: '申请表' },
        },
      ]);
    }),
  );

  test(
    'of somebody whom the ledger does not know are kept with their reasons',
    withLedger(newPlace, async (prepared) => {
      const { numbers } = await take(prepared, null, [stayOf(99, '2026-05-10', '2000')]);
      expect(await claimOf(prepared, numbers[0])).toMatchObject({ status: 'rejected', amount: '0.00', unit: null });
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'that were decided elsewhere count for later ones: paid they stand and post nothing, open they are paid here',
    withLedger(newPlace, async (prepared) => {
      const unit = await unitWith(prepared, 1);
      const former = async (submitted: SubmittedClaim, elsewhere: 'paid' | 'open') => {
        const wish = await planned(prepared, unit, [submitted], elsewhere);
        const taken = wish.planned.taken.map((claim) => ({ ...claim, elsewhere }));
        const decided = { ...wish.planned, taken, ...(elsewhere === 'paid' && { postings: [] }) };
        const outcome = await takeClaims(prepared.ledger, prepared.run, { ...wish, planned: decided });
        return claimOf(prepared, outcome.outcome === 'applied' ? outcome.numbers[0] : undefined);
      };
      const paid = await former(stayOf(1, '2026-05-10', '2000'), 'paid');
      expect(paid).toMatchObject({ amount: '1020.00', state: 'paid', payable: '0.00', frozen: true, how: 'elsewhere' });
      expect(await sums(prepared)).toEqual({});
      const open = await former(stayOf(1, '2026-02-10', '1000'), 'open');
      expect(open).toMatchObject({ amount: '600.00', state: 'decided', payable: '600.00', frozen: false });
      expect(await sums(prepared)).toEqual({ expense: 60_000n, payable: -60_000n });
      const claims = await payableClaims(prepared.ledger, { office, approvedOnly: false });
      expect(claims.map(({ number }) => number)).toEqual([open.number]);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test('of one person by two offices at once stay within the cap', async () => {
    const url = await newPlace();
    await withLedger(
      async () => url,
      async (prepared) => {
        const unit = await unitWith(prepared, 1);
        const other = await openLedger(url);
        const elsewhere = { ledger: other, run: await openRun(other, { ...opening, office: '个旧市办事处' }) };
        try {
          const wishes = [
            { at: prepared, wish: await planned(prepared, unit, [stayOf(1, '2026-05-10', '60000')], 'aa') },
            { at: elsewhere, wish: await planned(elsewhere, unit, [stayOf(1, '2026-06-10', '60000')], 'bb') },
          ];
          const outcomes = await Promise.all(wishes.map(({ at, wish }) => takeClaims(at.ledger, at.run, wish)));
          expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'applied']);
          expect(outcomes.filter((each) => each.outcome === 'applied' && each.anew)).toHaveLength(1);
        } finally {
          await closeLedger(other);
        }
        const amounts: string[] = [];
        for await (const { amount } of claimsOfPeriod(prepared.ledger, period)) amounts.push(amount);
        expect(amounts.sort()).toEqual(['14180.00', '35820.00']);
        expect(await sums(prepared)).toEqual({ expense: 5_000_000n, payable: -5_000_000n });
        expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
      },
    )();
  });
});
