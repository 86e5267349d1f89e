import { sql } from 'kysely';
import type { UnitPayout } from '../../../../rules/audit/tests/unit-payouts-stand-out.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type AuditWish, givesMoney } from './audit-wish.ts';

/** What units with members in the period were given, and how many members they have, in order of their names. */
export async function unitPayouts(ledger: Ledger, { period, asOf }: AuditWish): Promise<UnitPayout[]> {
  const { rows } = await atOneMoment(ledger, ({ database }) =>
    sql<{ unit: string; unitName: string; kind: string | null; members: string; amount: string }>`
      select unit.id as unit, unit.name as "unitName", unit.kind, cast(listed.members as text) as members,
        cast(coalesce(given.amount, 0) as text) as amount
      from (select member.unit, count(*) as members from member where member.period = ${period}
          group by member.unit) as listed
        join unit on unit.id = listed.unit
        left join (select c.unit, sum(c.amount_fen) as amount from claim as c
          where c.period = ${period} and c.applied <= ${asOf} and ${givesMoney('c')} and c.unit is not null
          group by c.unit) as given on given.unit = listed.unit
      order by unit.name, unit.id`.execute(database),
  );
  return rows.map((row) => ({ ...row, members: Number(row.members), amount: BigInt(row.amount) }));
}
