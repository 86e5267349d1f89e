import { sql } from 'kysely';
import { type Fen, fen } from '../../../../rules/value/money.ts';
import type { Store } from '../../ledger.ts';
import type { CoverageGroup } from './coverage-groups.ts';

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

/** Adds up the coverages of a period. @param groups - all that it has */
export async function rosterSums(store: Store, period: string, groups: readonly CoverageGroup[]): Promise<RosterSums> {
  const units = new Map<string, Fen>();
  const payers = new Map<string, Fen>();
  const byFee = new Map<string, { plan: string; fee: Fen; members: number; amount: Fen }>();
  const parts = new Map<string, ReadonlyMap<string, Fen>>();
  for (const { unit, plan, fee, payers: text, coverages } of groups) {
    const shares = parts.get(text) ?? sharesOf(text);
    parts.set(text, shares);
    for (const [who, amount] of shares) {
      const [sums, of] = who === 'unit' ? [units, unit] : [payers, who];
      sums.set(of, (sums.get(of) ?? 0n) + amount * BigInt(coverages));
    }
    const alike = byFee.get(`${plan} ${fee}`) ?? { plan, fee, members: 0, amount: 0n };
    alike.members += coverages;
    alike.amount += fee * BigInt(coverages);
    byFee.set(`${plan} ${fee}`, alike);
  }
  const free = groups.some(({ fee }) => fee === 0n);
  for (const plan of free ? await plansGoneOn(store, period) : []) {
    const alike = byFee.get(`${plan} 0`);
    if (alike) alike.members -= 1;
  }
  return { units, payers, fees: [...byFee.values()].filter(({ members }) => members > 0).sort(byPlanAndFee) };
}

/**
 * The plan of each coverage without a fee that is not counted: its member stands with another unit in the same plan, with a fee or, where none has one, with a unit of a greater id. Asked in one
 * pass, since no index leads from a person to his coverages: one look-up for each of them would go through the whole period.
 */
async function plansGoneOn({ database }: Store, period: string): Promise<string[]> {
  const { rows } = await sql<{ person: string; plan: string; unit: string; free: bigint | number }>`
    select person, plan, unit, case when fee_fen = 0 then 1 else 0 end as free from coverage
    where period = ${period}
      and person in (select person from coverage where period = ${period} group by person, plan
        having count(*) > 1 and min(fee_fen) = 0)`.execute(database);
  const kept = new Map<string, string>();
  for (const { person, plan, unit, free } of rows) {
    const key = `${person} ${plan}`;
    const rank = Number(free) === 0 ? PAYS : unit;
    if (rank > (kept.get(key) ?? '')) kept.set(key, rank);
  }
  return rows.flatMap(({ person, plan, unit, free }) =>
    Number(free) === 1 && kept.get(`${person} ${plan}`) !== unit ? [plan] : [],
  );
}

/** Comes after the ids of all units. */
const PAYS = '\uffff';

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
