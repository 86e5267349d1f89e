import { sql } from 'kysely';
import type { UnitFacts } from '../../../../rules/audit/figures/audit-figures.ts';
import type { Denominator } from '../../../../rules/scheme/participation.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { cameUntil, isHelped } from '../books/period-figures-claims.ts';

/** What is counted of the units of a period. */
export interface UnitFactsWish {
  /** Name of the period in the ledger. */
  readonly period: string;
  /** The last day on which claims that count came in. */
  readonly until: PlainDate;
  /** The ratio that the scheme asks for first; undefined where it asks for none. */
  readonly ratio?: {
    readonly of: Denominator;
    /** Who is in any of them takes part. */
    readonly plans: readonly string[];
    /** Kinds of staff that do not count. */
    readonly attached: readonly string[];
    /** On this day. */
    readonly on: PlainDate;
  };
}

/** Members, participants, headcount and benefits of every unit with members in a period, in order of their ids; added up by the database. */
export async function unitFacts(ledger: Ledger, wish: UnitFactsWish): Promise<UnitFacts[]> {
  return atOneMoment(ledger, async (store) => {
    const headcounts = await headcountsOf(store, wish);
    const { rows } = await sql<
      Record<'id' | 'name' | 'members' | 'participants' | 'visits' | 'granted', string> & { kind: string | null }
    >`
      select u.id, u.name, u.kind, cast(m.members as text) as members, cast(m.participants as text) as participants,
        cast(coalesce(g.visits, 0) as text) as visits, cast(coalesce(g.granted, 0) as text) as granted
      from unit as u
      join (${membersOf(wish)}) as m on m.unit = u.id
      left join (
        select c.unit, count(*) as visits, sum(c.amount_fen) as granted from claim as c
        where c.period = ${wish.period} and ${isHelped}${cameUntil(wish.until)} group by c.unit) as g on g.unit = u.id
      order by u.id`.execute(store.database);
    return rows.map(({ id, name, kind, members, participants, visits, granted }) => ({
      ...{ id, name, kind, members: Number(members), participants: Number(participants) },
      ...{ headcount: headcounts.get(id) ?? null, visits: Number(visits), granted: BigInt(granted) },
    }));
  });
}

function membersOf({ period, ratio }: UnitFactsWish) {
  if (ratio === undefined || ratio.plans.length === 0) {
    return sql`select unit, count(*) as members, 0 as participants from member where period = ${period} group by unit`;
  }
  const kinds =
    ratio.attached.length === 0
      ? sql``
      : sql` and (m.staff_kind is null or m.staff_kind not in (${sql.join(ratio.attached)}))`;
  return sql`
    select m.unit, count(*) as members,
      sum(case when exists (select 1 from coverage as c where c.period = m.period and c.unit = m.unit and c.person = m.person
        and c.plan in (${sql.join(ratio.plans)}) and (c.ends is null or c.ends > ${ratio.on}))${kinds}
        then 1 else 0 end) as participants
    from member as m where m.period = ${period} group by m.unit`;
}

/** Of each unit the headcount that its latest list in force states. */
async function headcountsOf(
  { database }: Store,
  { period, ratio }: UnitFactsWish,
): Promise<ReadonlyMap<string, number>> {
  const headcounts = new Map<string, number>();
  if (ratio === undefined) return headcounts;
  const lists = await database
    .selectFrom('list')
    .select(['unit', 'headcounts'])
    .where('period', '=', period)
    .where('replaced_by', 'is', null)
    .where('undone_by', 'is', null)
    .orderBy('position')
    .execute();
  for (const list of lists) {
    const stated = (JSON.parse(list.headcounts) as Partial<Record<Denominator, number>>)[ratio.of];
    if (stated !== undefined) headcounts.set(list.unit, stated);
  }
  return headcounts;
}
