import { type SqlBool, sql } from 'kysely';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { standingConditions } from './claim-standings.ts';

/**
 * Those of some claims that an office has to pay in a period and that did not come back, with what is to be paid.
 *
 * @param numbers - in full
 * @throws UserError where the ledger cannot be read
 */
export async function unpaidAmong(
  ledger: Ledger,
  {
    office,
    period,
    numbers,
  }: { readonly office: string; readonly period: PeriodInForce; readonly numbers: readonly string[] },
): Promise<{ readonly number: string; readonly payable: Yuan }[]> {
  const { holds, fen } = standingConditions.unpaid;
  return atOneMoment(ledger, async ({ database }) => {
    const found: { number: string; payable: Yuan }[] = [];
    for (const chunk of inChunks(numbers)) {
      const rows = await database
        .selectFrom('claim')
        .select(['number', sql<bigint | string>`${sql.raw(fen)}`.as('fen')])
        .where('number', 'in', chunk)
        .where('office', '=', office)
        .where('period', '=', entryPeriod(period).id)
        .where(sql<SqlBool>`${sql.raw(holds)}`)
        .orderBy('number')
        .execute();
      found.push(...rows.map((row) => ({ number: row.number, payable: yuan(BigInt(row.fen)) })));
    }
    return found;
  });
}
