import { expect, test } from 'vitest';
import type { Ledger } from '../../../../src/io/ledger/ledger.ts';
import {
  type BenefitClaim,
  benefitClaims,
  benefitsInBooks,
  paidElsewhere,
} from '../../../../src/io/ledger/read/audit/benefit-claims.ts';
import { insertRows } from '../../../../src/io/ledger/store/insert-rows.ts';
import { atOneMoment } from '../../../../src/io/ledger/store/transaction.ts';
import { fillClaims } from '../claims/fill-claims.ts';
import { enrolled, onBothDatabases, withLedger } from '../ledgers.ts';
import { member, period } from '../sample.ts';

/** All of a period's, with what is not in them. */
function read(ledger: Ledger, of = period, until = '2099-12-31') {
  return atOneMoment(ledger, async (store) => {
    const claims: BenefitClaim[] = [];
    for await (const claim of benefitClaims(store, of, until)) claims.push(claim);
    return { claims, books: await benefitsInBooks(store, of), elsewhere: await paidElsewhere(store, of, until) };
  });
}

const nothing = { claims: [], elsewhere: { claims: 0, amount: 0n } };

onBothDatabases('benefits to be sampled', (newPlace) => {
  test(
    'are those of the period that came in by the day, with what the books hold of them',
    withLedger(newPlace, async (prepared) => {
      const { ledger } = prepared;
      await enrolled(prepared, { unit: '蒙自一中', members: [member(1)] });
      const number = await fillClaims(prepared);
      const found = await read(ledger);
      expect(found).toMatchObject({ elsewhere: nothing.elsewhere, claims: [{ number, unit: '蒙自一中', voided: 0n }] });
      expect(found.claims[0]?.awards).toEqual([{ benefit: 'hospital', amount: 102_000n }]);
      expect(await read(ledger, { ...period, number: '18' })).toMatchObject(nothing);
      expect(await read(ledger, period, '2000-01-01')).toMatchObject(nothing);

      const { database } = ledger;
      await database.updateTable('claim').set({ elsewhere: 'paid' }).where('number', '=', number).execute();
      const elsewhere = { claims: 1, amount: 102_000n };
      expect(await read(ledger)).toMatchObject({ claims: [], elsewhere });
      await database.updateTable('claim').set({ elsewhere: null, status: 'rejected' }).execute();
      expect(await read(ledger)).toMatchObject(nothing);
    }),
  );

  test(
    'come page by page, each once and in the order in which they were taken, benefits of one claim together',
    withLedger(newPlace, async (prepared) => {
      const { ledger } = prepared;
      await enrolled(prepared, { unit: '蒙自一中', members: [member(1)] });
      const number = await fillClaims(prepared);
      const row = await ledger.database
        .selectFrom('claim')
        .selectAll()
        .where('number', '=', number)
        .executeTakeFirstOrThrow();
      const more = Array.from({ length: 2_300 }, (_, index) => `${row.entry}-${index + 2}`);
      await insertRows(
        ledger,
        'claim',
        // Places are shared by two, as those of two offices may be.
        more.map((each, index) => ({ ...row, number: each, place: BigInt(2 + Math.floor(index / 2)) })),
      );
      await insertRows(
        ledger,
        'award',
        more.flatMap((each) =>
          ['hospital', 'visit'].map((benefit, index) => ({
            ...{ person: row.person, number: each, benefit, plan: 'general', period: row.period },
            ...{ place: BigInt(index + 1), amount_fen: 100n },
          })),
        ),
      );
      const { claims } = await read(ledger);
      expect(claims).toHaveLength(2_301);
      expect(new Set(claims.map((claim) => claim.number)).size).toBe(2_301);
      expect(claims[0]?.number).toBe(number);
      expect(claims.slice(1).every(({ awards }) => awards.length === 2 && awards[0]?.benefit === 'hospital')).toBe(
        true,
      );
    }),
  );
});
