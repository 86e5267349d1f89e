import { sql } from 'kysely';
import type { Fen } from '../../../../rules/value/money.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** What somebody owes who pays part of members' fees, in fen. */
export interface SubsidyDue {
  /** `provincial-union`. */
  readonly payer: string;
  readonly period: string;
  readonly due: Fen;
  readonly received: Fen;
  readonly open: Fen;
}

/**
 * What is due from unions, government and relief funds, by payer and period, in order of both.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function subsidyDues(
  ledger: Ledger,
  sought: { readonly periods?: readonly string[] } = {},
): Promise<SubsidyDue[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const { rows } = await sql<Record<'payer' | 'period', string> & Record<'open' | 'received', bigint | string>>`
      select stood.payer, stood.period, stood.open, coalesce(came.received, 0) as received
      from (
        select party as payer, period, sum(fen) as open from posting
        where account = 'subsidies-receivable' and party is not null and period is not null
        group by party, period
      ) as stood
      left join (
        select payer, period, sum(fen) as received from settlement where kind = 'subsidy' group by payer, period
      ) as came on came.payer = stood.payer and came.period = stood.period
      order by stood.payer, stood.period`.execute(database);
    return rows
      .filter(({ period }) => sought.periods?.includes(period) ?? true)
      .map(({ payer, period, open, received }) => {
        return { payer, period, due: BigInt(open) + BigInt(received), received: BigInt(received), open: BigInt(open) };
      });
  });
}
