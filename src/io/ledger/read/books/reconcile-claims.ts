import { sql } from 'kysely';
import type { Fen } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Store } from '../../ledger.ts';
import { answerDays } from './reconcile-batches.ts';
import { whole } from './reconcile-postings.ts';

/** What the claims of a unit come to in a period, in fen. */
export interface ClaimSums {
  readonly unit: string | null;
  /** Without what fell to the fund. */
  readonly decided: Fen;
  /** In no batch in force. */
  readonly unpaid: Fen;
}

/** A claim of which more was paid than is owed, with what of it came back by the statement. */
export interface RecoverySums {
  readonly number: string;
  readonly unit: string | null;
  readonly overpaid: Fen;
  readonly recovered: Fen;
}

// What is owed of a claim that was corrected after a part of it was paid or fell to the fund: as correctionOf (rules/fund/claim-postings.ts) posts it.
const owed = sql`case when claim.amount_fen > claim.live_fen + claim.voided_fen
  then claim.amount_fen - claim.live_fen - claim.voided_fen else 0 end`;
const overpaid = sql`case when claim.amount_fen < claim.live_fen then claim.live_fen - claim.amount_fen else 0 end`;
/** What was paid before or outside this ledger posts nothing here. */
const here = sql`coalesce(claim.elsewhere, '') <> 'paid'`;

/** Claims of a period by unit. */
export async function claimSums({ database }: Store, period: string): Promise<ClaimSums[]> {
  const { rows } = await sql<{ unit: string | null; decided: string; unpaid: string }>`
    select claim.unit, ${whole(sql`sum(claim.live_fen + ${owed} - ${overpaid})`)} as decided,
      ${whole(sql`sum(${owed})`)} as unpaid
    from claim where claim.period = ${period} and ${here}
    group by claim.unit`.execute(database);
  return rows.map(({ unit, decided, unpaid }) => ({ unit, decided: BigInt(decided), unpaid: BigInt(unpaid) }));
}

/** What had come back from the bank by the end of a day and was not sent again by then, by unit. */
export async function cameBackByUnit(
  { database }: Store,
  period: string,
  until: PlainDate,
): Promise<ReadonlyMap<string | null, Fen>> {
  const { rows } = await sql<{ unit: string | null; fen: string }>`
    select line.unit, ${whole(sql`sum(line.amount_fen)`)} as fen
    from batch_line as line
    join (${answerDays}) as answered on answered.entry = line.answered_by
    left join batch as again on again.entry = line.retried_by
    where line.period = ${period} and line.state = 'bounced' and answered.day <= ${until}
      and (again.day is null or again.day > ${until})
    group by line.unit`.execute(database);
  return new Map(rows.map(({ unit, fen }) => [unit, BigInt(fen)]));
}

/** Claims of a period that are to be recovered, as far as that was decided up to a day, and those of which anything was recovered up to it; in order of their numbers. */
export async function recoverySums({ database }: Store, period: string, until: PlainDate): Promise<RecoverySums[]> {
  const { rows } = await sql<{ number: string; unit: string | null; overpaid: string; recovered: string }>`
    select claim.number, claim.unit, ${whole(sql`case when coalesce(journal.day, '') <= ${until} then ${overpaid} end`)} as overpaid,
      ${whole(sql`back.fen`)} as recovered
    from claim
    left join journal on journal.entry = claim.decided_by
    left join (
      select settlement.number, sum(settlement.fen) as fen
      from settlement
      join statement_line on statement_line.entry = settlement.entry and statement_line.line = settlement.line
      where settlement.kind = 'recovery' and settlement.period = ${period} and settlement.number is not null
        and statement_line.day <= ${until}
      group by settlement.number
    ) as back on back.number = claim.number
    where claim.period = ${period} and ${here} and (claim.amount_fen < claim.live_fen or back.fen is not null)
    order by claim.number`.execute(database);
  return rows.map(({ number, unit, overpaid: beyond, recovered }) => {
    return { number, unit, overpaid: BigInt(beyond), recovered: BigInt(recovered) };
  });
}
