import { sql } from 'kysely';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { type Fen, type Yuan, yuan } from '../../../../rules/value/money.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** Claims whose amounts lie between two bounds. */
export interface ClaimBand {
  /** The least amount, which belongs to the band; null for the first. */
  readonly from: Yuan | null;
  /** The greatest amount; null for the last. Of the first band it belongs to the next, of any other to the band itself. */
  readonly to: Yuan | null;
  readonly claims: number;
  readonly amount: Yuan;
}

/**
 * How many claims of a period are paid, or to be paid, in bands of their amounts, and what they come to, counted by the database: what centres publish. A claim is one visit; one
 * that was rejected, is held or came to nothing is in no band. With bounds of 3,000 and 10,000: below 3,000; from 3,000 to 10,000; above 10,000.
 *
 * @param bounds - in fen, ascending
 * @param office - whose claims; of all offices where left out
 */
export async function claimsByBand(
  ledger: Ledger,
  period: PeriodInForce,
  bounds: readonly Fen[],
  office?: string,
): Promise<readonly ClaimBand[]> {
  const { id } = entryPeriod(period);
  const [first, ...others] = bounds;
  const of = (place: number) => sql<bigint>`${BigInt(place)}`;
  const band =
    first === undefined
      ? of(0)
      : sql<bigint>`case when amount_fen < ${first} then ${of(0)} ${sql.join(
          others.map((bound, index) => sql`when amount_fen <= ${bound} then ${of(index + 1)}`),
          sql` `,
        )} else ${of(bounds.length)} end`;
  const rows = await atOneMoment(ledger, ({ database }) =>
    database
      .selectFrom('claim')
      .select((claim) => [band.as('band'), claim.fn.countAll().as('claims'), claim.fn.sum('amount_fen').as('fen')])
      .where('period', '=', id)
      .where('status', 'in', ['approved', 'reduced'])
      .where('amount_fen', '>', 0n)
      .$if(office !== undefined, (of) => of.where('office', '=', office ?? ''))
      .groupBy('band')
      .execute(),
  );
  const found = new Map(rows.map((row) => [Number(row.band), row]));
  return [...bounds, undefined].map((bound, place) => {
    const row = found.get(place);
    const from = place === 0 ? undefined : bounds[place - 1];
    return {
      from: from === undefined ? null : yuan(from),
      to: bound === undefined ? null : yuan(bound),
      claims: Number(row?.claims ?? 0),
      amount: yuan(BigInt(row?.fen ?? 0)),
    };
  });
}
