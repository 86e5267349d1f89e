import { sql } from 'kysely';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { PeriodTotals } from '../../../../rules/summary/summary.ts';
import { yuan } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { cameUntil, isHelped } from './period-figures-claims.ts';

interface Row {
  readonly id: string;
  readonly scheme: string;
  readonly number: string;
  readonly starts: string;
  readonly ends: string;
  readonly members: string;
  readonly fees: string;
  readonly visits: string;
  readonly granted: string;
}

/** What each period of the family came to that began when this one did or before, without this one, the first first, counted by the database. */
export async function formerTotals(
  ledger: Ledger,
  period: PeriodInForce,
  until: PlainDate | undefined,
): Promise<PeriodTotals[]> {
  const { id, family, span } = entryPeriod(period);
  const { rows } = await atOneMoment(ledger, ({ database }) =>
    sql<Row>`
      select o.id, o.scheme, o.number, o.starts, o.ends,
        (select cast(count(distinct m.person) as text) from member as m where m.period = o.id) as members,
        (select cast(coalesce(sum(v.fee_fen), 0) as text) from coverage as v where v.period = o.id) as fees,
        (select cast(count(*) as text) from claim as c where c.period = o.id and ${isHelped}${cameUntil(until)}) as visits,
        (select cast(coalesce(sum(c.amount_fen), 0) as text) from claim as c
          where c.period = o.id and ${isHelped}${cameUntil(until)}) as granted
      from period as o where o.family = ${family} and o.starts <= ${span.from} and o.id <> ${id} order by o.starts, o.id`.execute(
      database,
    ),
  );
  return rows.map((row) => ({
    period: {
      id: row.id,
      scheme: row.scheme,
      number: row.number,
      span: { from: row.starts, to: row.ends },
    },
    members: Number(row.members),
    fees: yuan(BigInt(row.fees)),
    visits: Number(row.visits),
    granted: yuan(BigInt(row.granted)),
  }));
}
