import { sql } from 'kysely';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** How many claims of an office and a period, or of one of its units, would be paid were they approved, and how much: summed up in the database. */
export async function unapprovedSum(
  ledger: Ledger,
  {
    office,
    unit = null,
    period,
  }: { readonly office: string; readonly unit?: string | null | undefined; readonly period: PeriodInForce },
): Promise<{ readonly claims: number; readonly amount: Yuan }> {
  const { id } = entryPeriod(period);
  const ofUnit = unit === null ? sql`` : sql`and unit = ${unit}`;
  return atOneMoment(ledger, async ({ database }) => {
    const { rows } = await sql<{ claims: number | bigint | string; fen: string }>`
      select count(*) as claims, cast(coalesce(sum(amount_fen - live_fen - voided_fen), 0) as text) as fen
      from claim
      where office = ${office} and period = ${id} ${ofUnit} and approved_by is null
        and amount_fen > live_fen + voided_fen and bounced_fen = 0
        and (elsewhere is null or elsewhere = 'open')`.execute(database);
    const [row] = rows;
    return { claims: Number(row?.claims ?? 0), amount: yuan(BigInt(row?.fen ?? 0)) };
  });
}
