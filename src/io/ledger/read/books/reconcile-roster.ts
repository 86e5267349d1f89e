import { sql } from 'kysely';
import { type Fen, fen } from '../../../../rules/value/money.ts';
import type { Store } from '../../ledger.ts';
import { whole } from './reconcile-postings.ts';

/** What the coverages of a period come to, in fen. */
export interface RosterSums {
  /** What each unit is to remit, by its id. */
  readonly units: ReadonlyMap<string, Fen>;
  /** What others pay, by payer. */
  readonly payers: ReadonlyMap<string, Fen>;
  /** Members by plan and fee, in order of plan and fee; who goes on with another unit and pays no fee again counts once, with the fee. */
  readonly fees: readonly {
    readonly plan: string;
    readonly fee: Fen;
    readonly members: number;
    readonly amount: Fen;
  }[];
}

interface CoverageRow {
  readonly unit: string;
  readonly plan: string;
  readonly fee: string;
  readonly payers: string;
  readonly coverages: string;
  readonly members: string;
}

/** Adds up the coverages of a period in the database itself, in one pass: one row a unit, plan, fee and who pays it. */
export async function rosterSums({ database }: Store, period: string): Promise<RosterSums> {
  const { rows } = await sql<CoverageRow>`
    select unit, plan, ${whole(sql`fee_fen`)} as fee, payers, ${whole(sql`count(*)`)} as coverages,
      ${whole(sql`sum(case when fee_fen > 0 or not exists (select 1 from coverage as other
        where other.period = coverage.period and other.person = coverage.person and other.plan = coverage.plan
          and (other.fee_fen > 0 or other.unit > coverage.unit)) then 1 else 0 end)`)} as members
    from coverage where period = ${period}
    group by unit, plan, fee_fen, payers`.execute(database);
  const units = new Map<string, Fen>();
  const payers = new Map<string, Fen>();
  const byFee = new Map<string, { plan: string; fee: Fen; members: number; amount: Fen }>();
  const parts = new Map<string, ReadonlyMap<string, Fen>>();
  for (const { unit, plan, fee, payers: text, coverages, members } of rows) {
    const shares = parts.get(text) ?? sharesOf(text);
    parts.set(text, shares);
    for (const [who, amount] of shares) {
      const [sums, of] = who === 'unit' ? [units, unit] : [payers, who];
      sums.set(of, (sums.get(of) ?? 0n) + amount * BigInt(coverages));
    }
    const alike = byFee.get(`${plan} ${fee}`) ?? { plan, fee: BigInt(fee), members: 0, amount: 0n };
    alike.members += Number(members);
    alike.amount += BigInt(fee) * BigInt(coverages);
    byFee.set(`${plan} ${fee}`, alike);
  }
  return { units, payers, fees: [...byFee.values()].filter(({ members }) => members > 0).sort(byPlanAndFee) };
}

function byPlanAndFee(one: { plan: string; fee: Fen }, other: { plan: string; fee: Fen }): number {
  if (one.plan !== other.plan) return one.plan < other.plan ? -1 : 1;
  return one.fee < other.fee ? -1 : Number(one.fee > other.fee);
}

/** Who pays how much of a fee, as the coverage states it. */
function sharesOf(payers: string): ReadonlyMap<string, Fen> {
  const stated = JSON.parse(payers) as readonly { readonly who: string; readonly amount: string }[];
  const shares = new Map<string, Fen>();
  for (const { who, amount } of stated) shares.set(who, (shares.get(who) ?? 0n) + fen(amount));
  return shares;
}
