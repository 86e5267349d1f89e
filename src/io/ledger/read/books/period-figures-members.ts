import { sql } from 'kysely';
import type { MemberTally, PlanTally } from '../../../../rules/summary/tallies.ts';
import type { Store } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';
import type { CoverageGroup } from './coverage-groups.ts';
import { countedOnce, type SeveralCoverage } from './period-figures-counted-once.ts';

interface MemberTallies {
  /** Units with a list in force. */
  readonly listed: readonly { readonly unit: string }[];
  readonly members: readonly MemberTally[];
  readonly plans: readonly PlanTally[];
  readonly people: number;
}

/** Members of a period by unit, and by unit and plan, each person counted once. @param groups - all coverages of the period */
export async function talliesOfMembers(
  store: Store,
  period: string,
  groups: readonly CoverageGroup[],
): Promise<MemberTallies> {
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
  const tallies = {
    members: members.rows.map((row) => ({ unit: row.unit, ...counts(row) })),
    plans: talliesOfPlans(groups),
  };
  const several = await inSeveralUnits(store, period);
  const again = several.reduce((sum, { units }) => sum + Number(units) - 1, 0);
  return {
    listed,
    ...countedOnce(tallies, await coveragesOf(store, period, several)),
    people: (await memberships(store, period)) - again,
  };
}

function counts({ people, renewing }: { readonly people: string; readonly renewing: string }) {
  return { new: Number(people) - Number(renewing), renewing: Number(renewing) };
}

function talliesOfPlans(groups: readonly CoverageGroup[]): PlanTally[] {
  const tallies = new Map<string, { -readonly [Name in keyof PlanTally]: PlanTally[Name] }>();
  for (const { unit, plan, renewing, fee, due, coverages } of groups) {
    const key = `${unit}\n${plan}`;
    const tally = tallies.get(key) ?? { unit, plan, new: 0, renewing: 0, fee: 0n, due: 0n };
    tally[renewing ? 'renewing' : 'new'] += coverages;
    tally.fee += fee * BigInt(coverages);
    tally.due += due * BigInt(coverages);
    tallies.set(key, tally);
  }
  return [...tallies.values()];
}

async function memberships({ database }: Store, period: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select cast(count(*) as text) as count from member where period = ${period}`.execute(database);
  return Number(rows[0]?.count ?? 0);
}

interface InSeveral {
  readonly person: string;
  readonly units: string;
}

/** Those few whom several units had in the period, one after the other. */
async function inSeveralUnits({ database }: Store, period: string): Promise<InSeveral[]> {
  const { rows } = await sql<InSeveral>`
    select person, cast(count(*) as text) as units from member where period = ${period}
    group by person having count(*) > 1`.execute(database);
  return rows;
}

const question = questionOf(
  ['person', 'unit', 'plan', 'renewal', 'starts'],
  'from coverage where period = ?1 and person in (select one.value from many(?2) as one)',
);

/** Asked by names, and not at all where there is nobody: no index leads to a person, so that it goes through all coverages. */
async function coveragesOf(store: Store, period: string, people: readonly InSeveral[]): Promise<SeveralCoverage[]> {
  if (people.length === 0) return [];
  type Row = [person: string, unit: string, plan: string, renewal: string, starts: string | null];
  const rows = await ask<Row>(store, question, [period, people.map(({ person }) => person)]);
  return rows.map(([person, unit, plan, renewal, starts]) => ({ person, unit, plan, renewal, starts }));
}
