import { sql } from 'kysely';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { ChangedSince } from '../../../../rules/summary/summary.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { cameUntil } from './period-figures-claims.ts';

/** Whether an entry, told by its position, is of a run of a day after one. */
const later = (position: string, day: PlainDate) => sql`exists (select 1 from entry as le
  join run as lr on lr.office = le.office and lr.number = le.run where le.position = ${sql.raw(position)} and lr.day > ${day})`;

/** The names of the entries by which runs of a day after one undid others: asked for once, since each entry is as long as its list. */
const laterUndoes = (day: PlainDate) => sql`(select ne.office || '/' || cast(ne.sequence as text) from entry as ne
  join run as nr on nr.office = ne.office and nr.number = ne.run
  where ne.kind = 'undo' and nr.day > ${day})`;

/**
 * What after a day changed of a period that summaries count as it stands now: lists and amendments of its members, taken since or undone since, and claims that had
 * come in by then and were decided anew since.
 */
export async function changedSince(ledger: Ledger, period: PeriodInForce, day: PlainDate): Promise<ChangedSince> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async ({ database }) => {
    const since = await database.selectFrom('run').select('number').where('day', '>', day).limit(1).execute();
    if (since.length === 0) return { members: 0, decisions: 0 };
    const members = await sql<{ count: string }>`
      select cast(count(distinct u.entry) as text) as count from unit_entry as u
      where u.period = ${id} and u.kind in ('list-taken', 'members-amended')
        and case when ${later('u.position', day)} then u.undone_by is null
          else coalesce(u.undone_by, '') in ${laterUndoes(day)} end`.execute(database);
    const decisions = await sql<{ count: string }>`
      select cast(count(*) as text) as count from claim as c
      where c.period = ${id} and c.decided_by <> c.entry${cameUntil(day)}
        and exists (select 1 from claim_entry as d where d.person = c.person and d.number = c.number
          and d.entry = c.decided_by and ${later('d.position', day)})`.execute(database);
    const count = ({ rows }: typeof members) => Number(rows[0]?.count ?? 0);
    return { members: count(members), decisions: count(decisions) };
  });
}
