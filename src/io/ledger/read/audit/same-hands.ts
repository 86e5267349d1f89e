import { sql } from 'kysely';
import type { SameHands } from '../../../../rules/audit/tests/one-actor-claims.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { isSameActor } from '../../../../rules/value/actor-name.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** Claims that were taken in by one entry and approved or paid by another. */
interface Pair {
  readonly taken: string;
  readonly entry: string;
  readonly batch: string | null;
  readonly claims: string;
  readonly fen: string;
}

/** Who made an entry, in which run and on which day of business. */
interface Made {
  readonly actor: string;
  readonly run: number;
  readonly day: PlainDate;
}

/**
 * Claims of a period that one actor took in and approved, or took in and put into a batch; added up by pair of entries in the database. And how many claims there are.
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
    const made = await makersOf(store);
    const approved = alike('approved', await approvedPairs(store, id), made);
    const paid = alike('paid', await paidPairs(store, id), made);
    const { looked } = await store.database
      .selectFrom('claim')
      .select((claim) => claim.fn.countAll().as('looked'))
      .where('period', '=', id)
      .executeTakeFirstOrThrow();
    return { same: [...approved, ...paid].filter(({ day }) => day <= asOf), looked: Number(looked) };
  });
}

/** Of the entries in force that take claims in, approve or pay them; each stands once, as it concerns one unit or none. */
async function makersOf({ database }: Store): Promise<Map<string, Made>> {
  const rows = await database
    .selectFrom('unit_entry')
    .innerJoin('run', 'run.number', 'unit_entry.run')
    .select(['unit_entry.entry', 'run.actor', 'run.number', 'run.day'])
    .where('unit_entry.kind', 'in', ['claims-decided', 'claims-approved', 'batch-made'])
    .where('unit_entry.undone_by', 'is', null)
    .execute();
  return new Map(rows.map(({ entry, number, actor, day }) => [entry, { actor, day, run: Number(number) }]));
}

async function approvedPairs({ database }: Store, period: string): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    select entry as taken, approved_by as entry, cast(null as text) as batch,
      cast(count(*) as text) as claims, cast(sum(amount_fen) as text) as fen
    from claim where period = ${period} and approved_by is not null
    group by claim.entry, claim.approved_by`.execute(database);
  return rows;
}

async function paidPairs({ database }: Store, period: string): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    select claim.entry as taken, line.entry, line.batch,
      cast(count(*) as text) as claims, cast(sum(line.amount_fen) as text) as fen
    from batch_line as line
    join claim on claim.person = line.person and claim.number = line.number
    where line.period = ${period} and line.state in ('waiting', 'paid')
    group by claim.entry, line.entry, line.batch`.execute(database);
  return rows;
}

/** Those pairs that one actor made both of, added up by the later entry; in the order of their runs. */
function alike(kind: SameHands['kind'], pairs: readonly Pair[], made: ReadonlyMap<string, Made>): SameHands[] {
  const sums = new Map<string, SameHands>();
  for (const { taken, entry, batch, claims, fen } of pairs) {
    const maker = made.get(entry);
    const taker = made.get(taken);
    if (maker === undefined || taker === undefined || !isSameActor(maker.actor, taker.actor)) continue;
    const key = `${entry} ${batch ?? ''}`;
    const before = sums.get(key) ?? { kind, ...maker, entry, batch, claims: 0, amount: 0n };
    sums.set(key, { ...before, claims: before.claims + Number(claims), amount: before.amount + BigInt(fen) });
  }
  return [...sums.entries()]
    .sort(([one, { run }], [other, second]) => run - second.run || (one < other ? -1 : 1))
    .map(([, same]) => same);
}
