import { sql } from 'kysely';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { partsOfEntryId } from '../../entry/entry-id.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** A decided claim that has not been on public notice with what it is given now. Its name and number are in full: it is masked before it goes anywhere. */
export interface NoticeableClaim {
  /** In full. */
  readonly number: string;
  readonly person: string;
  readonly unit: string | null;
  readonly unitName: string | null;
  readonly name: string;
  readonly identityNumber: string;
  readonly amount: Yuan;
  /** The entry by which the decision stands, and the day of its run. */
  readonly decision: string;
  readonly decidedOn: PlainDate;
  /** What gives it something, in the order of the decision. */
  readonly awards: readonly { readonly benefit: string; readonly plan: string | null }[];
}

/** Which claims are meant. */
export interface NoticeableWanted {
  readonly office: string;
  /** Id. */
  readonly unit?: string | undefined;
  readonly period: PeriodInForce;
  /** Only those that are given something by one of these; all where absent. */
  readonly benefits?: readonly string[] | undefined;
}

interface Found {
  readonly number: string;
  readonly person: string;
  readonly unit: string | null;
  readonly unit_name: string | null;
  readonly name: string;
  readonly identity_number: string;
  readonly fen: string;
  readonly decided_by: string;
}

/** Claims that may be put on public notice, unit by unit, in the order in which the units and their claims came in. What was paid elsewhere is no payment of this centre. */
export async function noticeableClaims(ledger: Ledger, wanted: NoticeableWanted): Promise<NoticeableClaim[]> {
  const { office, unit, benefits } = wanted;
  const { id } = entryPeriod(wanted.period);
  const ofUnit = unit === undefined ? sql`` : sql`and c.unit = ${unit}`;
  const ofBenefits =
    benefits === undefined
      ? sql``
      : sql`and exists (select 1 from award as a where a.person = c.person and a.number = c.number and a.amount_fen > 0
          and a.benefit in (${sql.join([...benefits])}))`;
  return atOneMoment(ledger, async (store) => {
    const { rows } = await sql<Found>`
      select c.number, c.person, c.unit, unit.name as unit_name, c.name, c.identity_number,
        cast(c.amount_fen as text) as fen, c.decided_by
      from claim as c left join unit on unit.id = c.unit
      where c.office = ${office} and c.period = ${id} ${ofUnit} ${ofBenefits}
        and c.status in ('approved', 'reduced') and c.amount_fen > 0 and (c.elsewhere is null or c.elsewhere = 'open')
        and not exists (select 1 from notice_line as l join notice as n on n.notice = l.notice
          where l.number = c.number and n.undone_by is null and l.amount_fen >= c.amount_fen)
      order by c.position, c.place, c.number`.execute(store.database);
    const awards = await awardsOf(store, id, office);
    const days = await daysOf(store, new Set(rows.map((row) => row.decided_by)));
    return byUnit(
      rows.map(({ number, person, unit: of, unit_name, name, identity_number, fen, decided_by }) => ({
        ...{ number, person, unit: of, unitName: unit_name, name, identityNumber: identity_number },
        ...{ amount: yuan(BigInt(fen)), decision: decided_by, decidedOn: days.get(decided_by) ?? '' },
        awards: awards.get(number) ?? [],
      })),
    );
  });
}

async function awardsOf({ database }: Store, period: string, office: string) {
  const { rows } = await sql<{ number: string; benefit: string; plan: string | null }>`
    select a.number, a.benefit, a.plan from claim as c join award as a on a.person = c.person and a.number = c.number
    where c.office = ${office} and c.period = ${period} and a.amount_fen > 0 order by a.number, a.place`.execute(
    database,
  );
  const awards = new Map<string, { benefit: string; plan: string | null }[]>();
  for (const { number, benefit, plan } of rows) {
    const of = awards.get(number);
    if (of === undefined) awards.set(number, [{ benefit, plan }]);
    else of.push({ benefit, plan });
  }
  return awards;
}

async function daysOf({ database }: Store, entries: ReadonlySet<string>): Promise<Map<string, PlainDate>> {
  const days = new Map<string, PlainDate>();
  for (const entry of entries) {
    const { office, sequence } = partsOfEntryId(entry);
    const run = await database
      .selectFrom('entry')
      .innerJoin('run', (join) => join.onRef('run.office', '=', 'entry.office').onRef('run.number', '=', 'entry.run'))
      .select('run.day')
      .where('entry.office', '=', office)
      .where('entry.sequence', '=', sequence)
      .executeTakeFirst();
    if (run !== undefined) days.set(entry, run.day);
  }
  return days;
}

function byUnit(claims: readonly NoticeableClaim[]): NoticeableClaim[] {
  const units = new Map<string, NoticeableClaim[]>();
  for (const claim of claims) {
    const of = units.get(claim.unit ?? '');
    if (of === undefined) units.set(claim.unit ?? '', [claim]);
    else of.push(claim);
  }
  return [...units.values()].flat();
}
