import { expect, test } from 'vitest';
import { periodId } from '../../../../src/io/ledger/entry/period-id.ts';
import type { Ledger } from '../../../../src/io/ledger/ledger.ts';
import { claimsSharingReceipts } from '../../../../src/io/ledger/read/audit/claimed-receipts.ts';
import { receiptsClaimed } from '../../../../src/io/ledger/read/claims/claimed-before.ts';

import { stayOf, take } from '../claims/deciding.ts';
import { unitWith } from '../claims/unit-with.ts';
import { onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { period } from '../sample.ts';

/** How one paper is written by several hands, and papers beside it. */
const stated = [
  'FP0012345678',
  'No.12345678',
  '票据号：0012345678、X0000001',
  'A00012340至A00012350',
  'a-00012346（1张）',
  'FP87654321',
  '详见附件',
];
const sharing = stated.slice(0, 5);

/** A claim of a person of his own for each of them, in their order. */
async function claims(prepared: Prepared): Promise<readonly string[]> {
  const seeds = stated.map((_, place) => place + 1);
  const unit = await unitWith(prepared, ...seeds);
  const stays = stated.map((receiptNumber, place) => stayOf(place + 1, '2026-02-10', '1000', { receiptNumber }));
  return (await take(prepared, unit, stays)).numbers;
}

const found = async (ledger: Ledger, asOf = '2099-12-31') => {
  const { claims: shared, looked } = await claimsSharingReceipts(ledger, {
    period: periodId(period.scheme, period.number),
    asOf,
  });
  return { shared: shared.map(({ number }) => number), looked };
};

onBothDatabases('claims that may share a receipt', (newPlace) => {
  test(
    'are those that intake finds by it, in the order in which they were taken',
    withLedger(newPlace, async (prepared) => {
      const numbers = await claims(prepared);
      const { shared, looked } = await found(prepared.ledger);
      expect(shared).toEqual(numbers.slice(0, sharing.length));
      expect(looked).toBe(stated.length);
      for (const [place, receipt] of stated.entries()) {
        const byIntake = (await receiptsClaimed(prepared.ledger, [receipt])).map(({ number }) => number);
        expect(byIntake.length > 1, receipt).toBe(place < sharing.length);
        for (const number of byIntake.length > 1 ? byIntake : []) expect(shared, receipt).toContain(number);
      }
    }),
  );

  test(
    'were handed in by the day and given something',
    withLedger(newPlace, async (prepared) => {
      const numbers = await claims(prepared);
      const { ledger } = prepared;
      expect(await found(ledger, '2000-01-01')).toEqual({ shared: [], looked: 0 });
      // Of the range and the number within it one is refused: the other shares with nobody any more.
      const refused = ledger.database.updateTable('claim').set({ status: 'rejected', amount_fen: 0n });
      await refused.where('number', '=', numbers[4] ?? '').execute();
      expect(await found(ledger)).toEqual({ shared: numbers.slice(0, 3), looked: stated.length - 1 });
    }),
  );
});
