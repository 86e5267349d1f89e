import { sql } from 'kysely';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { Fen } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Store } from '../../ledger.ts';
import { cameUntil, isHelped } from '../books/period-figures-claims.ts';

/** A claim with what its benefits give, of which something is paid or to be paid. */
export interface BenefitClaim {
  /** In full. */
  readonly number: string;
  readonly unit: string | null;
  readonly name: string;
  readonly eventDay: PlainDate;
  /** What of it fell back to the fund, in fen. */
  readonly voided: Fen;
  /** In their order, in fen. */
  readonly awards: readonly { readonly benefit: string; readonly amount: Fen }[];
}

/** So many claims are read at a time. */
const PAGE = 1_000;

/** Decided here, with something to pay: what was paid before this ledger is in no account of expense of its own. */
const inBooks = sql`${isHelped} and (c.elsewhere is null or c.elsewhere <> 'paid')`;

interface Row {
  readonly number: string;
  readonly unit: string | null;
  readonly name: string;
  readonly event_day: string;
  readonly voided: string;
  readonly position: string;
  readonly place: string;
  readonly benefit: string;
  readonly amount: string;
}

/**
 * The claims of a period whose benefits the books hold, paid or to be paid, in the order in which they were taken in, a page in memory at a time.
 *
 * @param until - claims that came in later do not count
 */
export async function* benefitClaims(
  store: Store,
  period: PeriodInForce,
  until: PlainDate,
): AsyncGenerator<BenefitClaim, undefined> {
  const { id } = entryPeriod(period);
  let after = { position: '-1', place: '0', number: '' };
  for (;;) {
    const rows = await page(store, id, { after, until });
    const last = rows.at(-1);
    if (last === undefined) return undefined;
    yield* claimsOf(rows);
    after = last;
  }
}

async function page(
  { database }: Store,
  period: string,
  { after, until }: { readonly after: Pick<Row, 'position' | 'place' | 'number'>; readonly until: PlainDate },
): Promise<Row[]> {
  const beyond = sql`(c.position, c.place, c.number) > (${BigInt(after.position)}, ${BigInt(after.place)}, ${after.number})`;
  const { rows } = await sql<Row>`
    select c.number, u.name as unit, c.name, c.event_day, cast(c.voided_fen as text) as voided,
      cast(c.position as text) as position, cast(c.place as text) as place, a.benefit, cast(a.amount_fen as text) as amount
    from (
      select c.* from claim as c where c.period = ${period} and ${beyond} and ${inBooks}${cameUntil(until)}
      order by c.position, c.place, c.number limit ${BigInt(PAGE)}
    ) as c
    join award as a on a.person = c.person and a.number = c.number
    left join unit as u on u.id = c.unit
    order by c.position, c.place, c.number, a.place`.execute(database);
  return rows;
}

function* claimsOf(rows: readonly Row[]): Generator<BenefitClaim, undefined> {
  let awards: { benefit: string; amount: Fen }[] = [];
  for (const [index, row] of rows.entries()) {
    const { number, unit, name, event_day: eventDay } = row;
    awards.push({ benefit: row.benefit, amount: BigInt(row.amount) });
    if (rows[index + 1]?.number === number) continue;
    yield { number, unit, name, eventDay, voided: BigInt(row.voided), awards };
    awards = [];
  }
  return undefined;
}

/** Claims of the period that were decided and paid before this ledger, which no sample of it can hold, and what they come to in fen. */
export async function paidElsewhere(
  { database }: Store,
  period: PeriodInForce,
  until: PlainDate,
): Promise<{ readonly claims: number; readonly amount: Fen }> {
  const { rows } = await sql<Record<'claims' | 'amount', string>>`
    select cast(count(*) as text) as claims, cast(coalesce(sum(c.amount_fen), 0) as text) as amount
    from claim as c
    where c.period = ${entryPeriod(period).id} and ${isHelped} and c.elsewhere = 'paid'${cameUntil(until)}`.execute(
    database,
  );
  return { claims: Number(rows[0]?.claims ?? 0), amount: BigInt(rows[0]?.amount ?? 0) };
}

/** What the books hold as benefits of a period, in fen: all that was ever posted as expense, and taken back, for it; the closing itself left out. */
export async function benefitsInBooks({ database }: Store, period: PeriodInForce): Promise<Fen> {
  const { rows } = await sql<{ amount: string }>`
    select cast(coalesce(sum(p.fen), 0) as text) as amount
    from posting as p join journal as j on j.entry = p.entry
    where p.account = 'benefits-expense' and p.period = ${entryPeriod(period).id}
      and j.kind not in ('period-closed', 'period-reopened')`.execute(database);
  return BigInt(rows[0]?.amount ?? 0);
}
