import { expect, test } from 'vitest';
import type { Ledger } from '../../../../src/io/ledger/ledger.ts';
import { claimantsOfPeriod } from '../../../../src/io/ledger/read/claims/claimants-of-period.ts';
import { enrolled, onBothDatabases, withLedger } from '../ledgers.ts';
import { member, period } from '../sample.ts';
import { stayOf, take } from './deciding.ts';

async function claimants(ledger: Ledger, number: string, pageSize: number) {
  const found = [];
  for await (const each of claimantsOfPeriod(ledger, { ...period, number }, pageSize)) found.push(each);
  return found;
}

onBothDatabases('who claimed in a period', (newPlace) => {
  test(
    'comes once with all of it, however many persons at a time, though his claims came in apart',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, { unit: '蒙自一中', members: [1, 2, 3].map((number) => member(number)) });
      await take(prepared, null, [stayOf(1, '2026-05-10', '2000.00'), stayOf(2, '2026-05-11', '1000.00')]);
      await take(prepared, null, [stayOf(3, '2026-03-01', '1000.00'), stayOf(1, '2026-02-10', '1000.00')]);
      const whole = await claimants(prepared.ledger, period.number, 200);
      expect(whole.map(({ person }) => person)).toEqual(whole.map(({ person }) => person).toSorted());
      const told = whole.map(({ history, member: { plans } }) => [
        history[0]?.submitted.claimant.name,
        history.map(({ eventDay, amount }) => `${eventDay} ${amount}`),
        plans.length,
      ]);
      expect(told.toSorted()).toEqual([
        ['张1', ['2026-02-10 420.00', '2026-05-10 1200.00'], 1],
        ['张2', ['2026-05-11 420.00'], 1],
        ['张3', ['2026-03-01 420.00'], 1],
      ]);
      for (const pageSize of [1, 2, 3]) {
        expect(await claimants(prepared.ledger, period.number, pageSize)).toEqual(whole);
      }
      expect(await claimants(prepared.ledger, '99', 2)).toEqual([]);
    }),
  );
});
