import { expect, test } from 'vitest';
import { claimBasis } from '../../../../src/io/ledger/read/claims/claim-basis.ts';
import { enrolled, onBothDatabases, withLedger } from '../ledgers.ts';
import { member, period } from '../sample.ts';

onBothDatabases('a coverage of a claimant', (newPlace) => {
  test(
    'has its waiting as it was fixed, and none where nothing was',
    withLedger(newPlace, async (prepared) => {
      const waiting = [{ events: ['hospitalisation'], until: '2026-04-01' }];
      const [one, other] = [member(1), member(2)];
      const fixed = { ...one, coverages: one.coverages.map((each) => ({ ...each, waiting })) };
      const free = { ...other, coverages: other.coverages.map((each) => ({ ...each, waiting: [] })) };
      await enrolled(prepared, { unit: '蒙自一中', members: [fixed, free] });
      const numbers = [one, other].map(({ identity }) => identity.number);
      const { persons } = await claimBasis(prepared.ledger, { period, numbers });
      const plansOf = (number = '') => persons.get(number)?.member.plans ?? [];
      expect(plansOf(numbers[0]).map(({ waitingUntil }) => waitingUntil)).toEqual([waiting]);
      expect(plansOf(numbers[1]).map((plan) => 'waitingUntil' in plan)).toEqual([false]);
    }),
  );
});
