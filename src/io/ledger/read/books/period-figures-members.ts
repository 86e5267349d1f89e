import { sql } from 'kysely';
import type { MemberTally, PlanTally } from '../../../../rules/summary/tallies.ts';
import type { Store } from '../../ledger.ts';
import { countedOnce } from './period-figures-counted-once.ts';

interface MemberTallies {
  /** Units with a list in force. */
  readonly listed: readonly { readonly unit: string }[];
  readonly members: readonly MemberTally[];
  readonly plans: readonly PlanTally[];
}

/** Members of a period by unit, and by unit and plan, each person counted once. */
export async function talliesOfMembers(store: Store, period: string): Promise<MemberTallies> {
  const listed = await store.database
    .selectFrom('list')
    .select('unit')
    .distinct()
    .where('period', '=', period)
    .where('undone_by', 'is', null)
    .where('replaced_by', 'is', null)
    .execute();
  const members = await sql<{ unit: string; renewing: string; people: string }>`
    select unit, cast(sum(renews) as text) as renewing, cast(count(*) as text) as people
    from (select unit, person, max(case when renewal = 'renewing' then 1 else 0 end) as renews
      from coverage where period = ${period} group by unit, person) as each_member
    group by unit`.execute(store.database);
  const plans = await sql<{ unit: string; plan: string; renewing: string; people: string; fee: string; due: string }>`
    select unit, plan, cast(sum(case when renewal = 'renewing' then 1 else 0 end) as text) as renewing,
      cast(count(*) as text) as people, cast(sum(fee_fen) as text) as fee, cast(sum(due_fen) as text) as due
    from coverage where period = ${period} group by unit, plan`.execute(store.database);
  const tallies = {
    members: members.rows.map((row) => ({ unit: row.unit, ...counts(row) })),
    plans: plans.rows.map((row) => {
      return { unit: row.unit, plan: row.plan, ...counts(row), fee: BigInt(row.fee), due: BigInt(row.due) };
    }),
  };
  return { listed, ...countedOnce(tallies, await coveragesThroughSeveral(store, period)) };
}

function counts({ people, renewing }: { readonly people: string; readonly renewing: string }) {
  return { new: Number(people) - Number(renewing), renewing: Number(renewing) };
}

/** Coverages of those few whom several units covered in the period, one after the other. */
async function coveragesThroughSeveral(store: Store, period: string) {
  return store.database
    .selectFrom('coverage')
    .select(['person', 'unit', 'plan', 'renewal', 'starts'])
    .where('period', '=', period)
    .where('person', 'in', (members) =>
      members
        .selectFrom('member')
        .select('person')
        .where('period', '=', period)
        .groupBy('person')
        .having((member) => member.fn.countAll(), '>', 1),
    )
    .execute();
}
