import { type RawBuilder, sql } from 'kysely';
import type { DecisionStatus } from '../../../../rules/claim/decision.ts';
import type { Tallies } from '../../../../rules/summary/tallies.ts';
import type { Fen } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Store } from '../../ledger.ts';
import type { FiguresWish } from './period-figures.ts';

/** A claim is helped where it was approved, also in part, with something to pay. */
export const isHelped = sql.raw(`c.status in ('approved', 'reduced') and c.amount_fen > 0`);

/** Claims of a period by unit, status and band; persons helped and benefits by unit. */
export async function talliesOfClaims(
  store: Store,
  period: string,
  { bounds, until }: FiguresWish,
): Promise<Pick<Tallies, 'claims' | 'persons' | 'benefits'>> {
  const of = sql`c.period = ${period}${cameUntil(until)}`;
  return {
    claims: await byBand(store, of, { bounds, until }),
    persons: await personsHelped(store, of),
    benefits: await byBenefit(store, of),
  };
}

/** Which claims had come in by a day: those of runs of that day or before. Where no run is of a later day, as at the end of a period, it is all, without a look at each. */
export function cameUntil(until: PlainDate | undefined): RawBuilder<unknown> {
  if (until === undefined) return sql``;
  return sql` and (not exists (select 1 from run as after where after.day > ${until})
    or exists (select 1 from entry as e join run as r on r.office = e.office and r.number = e.run
      where e.position = c.position and e.office = c.office and r.day <= ${until}))`;
}

/** Of a claim what had been paid by a day, as the bank's answer says, else on the day of that answer; all that was paid where none is given. */
function paidOf(until: PlainDate | undefined): RawBuilder<unknown> {
  if (until === undefined) return sql`c.paid_fen`;
  return sql`case when c.paid_fen = 0 then 0 else (select coalesce(sum(l.amount_fen), 0) from batch_line as l
    where l.number = c.number and l.state = 'paid'
      and coalesce(l.answered_on, (select r.day from claim_entry as d join entry as e on e.position = d.position
        join run as r on r.office = e.office and r.number = e.run
        where d.person = c.person and d.number = c.number and d.entry = l.answered_by)) <= ${until}) end`;
}

/** Of what is granted the part that was paid: what was paid beyond it, by a decision that was corrected since, is to be recovered and is no part of it, whether it has come back or not. */
function paidOfGranted(until: PlainDate | undefined): RawBuilder<unknown> {
  const paid = paidOf(until);
  return sql`case when c.elsewhere = 'paid' then c.amount_fen
    when c.paid_fen > c.amount_fen then (case when ${paid} > c.amount_fen then c.amount_fen else ${paid} end)
    else ${paid} end`;
}

async function byBand(
  store: Store,
  of: RawBuilder<unknown>,
  { bounds, until }: FiguresWish,
): Promise<Tallies['claims']> {
  const { rows } = await sql<Record<'unit' | 'status' | 'band' | 'visits' | 'amount' | 'paid' | 'largest', string>>`
    select c.unit, c.status, cast(${bandOf(bounds)} as text) as band, cast(count(*) as text) as visits,
      cast(sum(c.amount_fen) as text) as amount, cast(max(c.amount_fen) as text) as largest,
      cast(sum(${paidOfGranted(until)}) as text) as paid
    from claim as c where ${of} group by c.unit, c.status, ${bandOf(bounds)}`.execute(store.database);
  return rows.map((row) => ({
    unit: row.unit,
    status: row.status as DecisionStatus,
    band: Number(row.band),
    visits: Number(row.visits),
    amount: BigInt(row.amount),
    paid: BigInt(row.paid),
    largest: BigInt(row.largest),
  }));
}

/** Of the first bound the next band begins with it, of any other it is the end. The numbers are ours, so they may stand in the question itself, which has to be the same twice. */
function bandOf(bounds: readonly Fen[]): RawBuilder<unknown> {
  const [first, ...others] = bounds;
  const bands = [
    `when not (c.status in ('approved', 'reduced') and c.amount_fen > 0) then -1`,
    ...(first === undefined ? [] : [`when c.amount_fen < ${first} then 0`]),
    ...others.map((bound, index) => `when c.amount_fen <= ${bound} then ${index + 1}`),
  ];
  return sql.raw(`case ${bands.join(' ')} else ${bounds.length} end`);
}

async function personsHelped(store: Store, of: RawBuilder<unknown>): Promise<Tallies['persons']> {
  const { rows } = await sql<{ unit: string | null; persons: string }>`
    select unit, cast(count(*) as text) as persons
    from (select c.unit, row_number() over (partition by c.person order by c.position, c.place) as nth
      from claim as c where ${of} and ${isHelped}) as each_visit
    where nth = 1 group by unit`.execute(store.database);
  return rows.map(({ unit, persons }) => ({ unit, persons: Number(persons) }));
}

async function byBenefit(store: Store, of: RawBuilder<unknown>): Promise<Tallies['benefits']> {
  const { rows } = await sql<{
    unit: string | null;
    benefit: string;
    visits: string;
    amount: string;
    booked: string;
  }>`
    select c.unit, a.benefit, cast(count(*) as text) as visits, cast(sum(a.amount_fen) as text) as amount,
      cast(sum(case when c.elsewhere = 'paid' then 0 else a.amount_fen end) as text) as booked
    from claim as c join award as a on a.person = c.person and a.number = c.number
    where ${of} and ${isHelped} and a.amount_fen > 0 group by c.unit, a.benefit`.execute(store.database);
  return rows.map((row) => ({
    ...row,
    visits: Number(row.visits),
    amount: BigInt(row.amount),
    booked: BigInt(row.booked),
  }));
}
