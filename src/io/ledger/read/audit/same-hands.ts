import { sql } from 'kysely';
import type { SameHands } from '../../../../rules/audit/tests/one-actor-claims.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

interface Row {
  readonly actor: string;
  readonly entry: string;
  readonly batch: string | null;
  readonly day: string;
  readonly run: bigint;
  readonly claims: string;
  readonly fen: string;
}

/** Who made each entry of these kinds: one row an entry. */
const madeBy = sql`select distinct noted.entry, run.actor, run.number as run, run.day
  from unit_entry as noted join run on run.number = noted.run
  where noted.undone_by is null and noted.kind in ('claims-decided', 'claims-approved', 'batch-made')`;

/**
 * Claims of a period that one actor took in and approved, or took in and put into a batch; added up by entry and actor in the database. And how many claims there are.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function sameHands(
  ledger: Ledger,
  period: PeriodInForce,
  asOf: PlainDate,
): Promise<{ same: SameHands[]; looked: number }> {
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async (store) => {
    const approved = (await approvedAlike(store, id, asOf)).map((row) => ({
      kind: 'approved' as const,
      ...factOf(row),
    }));
    const paid = (await paidAlike(store, id, asOf)).map((row) => ({ kind: 'paid' as const, ...factOf(row) }));
    const { looked } = await store.database
      .selectFrom('claim')
      .select((claim) => claim.fn.countAll().as('looked'))
      .where('period', '=', id)
      .executeTakeFirstOrThrow();
    return { same: [...approved, ...paid], looked: Number(looked) };
  });
}

async function approvedAlike({ database }: Store, period: string, asOf: PlainDate): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with made as (${madeBy})
    select approving.actor, claim.approved_by as entry, cast(null as text) as batch, approving.day, approving.run,
      cast(count(*) as text) as claims, cast(sum(claim.amount_fen) as text) as fen
    from claim
    join made as taking on taking.entry = claim.entry
    join made as approving on approving.entry = claim.approved_by and approving.actor = taking.actor
    where claim.period = ${period} and claim.approved_by is not null and approving.day <= ${asOf}
    group by approving.actor, claim.approved_by, approving.day, approving.run
    order by approving.run, claim.approved_by`.execute(database);
  return rows;
}

async function paidAlike({ database }: Store, period: string, asOf: PlainDate): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with made as (${madeBy})
    select paying.actor, line.entry, line.batch, paying.day, paying.run,
      cast(count(*) as text) as claims, cast(sum(line.amount_fen) as text) as fen
    from batch_line as line
    join claim on claim.person = line.person and claim.number = line.number
    join made as taking on taking.entry = claim.entry
    join made as paying on paying.entry = line.entry and paying.actor = taking.actor
    where line.period = ${period} and line.state in ('waiting', 'paid') and paying.day <= ${asOf}
    group by paying.actor, line.entry, line.batch, paying.day, paying.run
    order by paying.run, line.batch`.execute(database);
  return rows;
}

function factOf({ run, claims, fen, ...row }: Row): Omit<SameHands, 'kind'> {
  return { ...row, run: Number(run), claims: Number(claims), amount: BigInt(fen) };
}
