import type { ClaimingMember, CoveredPlan } from '../../../rules/claim/claim.ts';
import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import { entryPeriod } from '../entry/period-id.ts';
import { findPersons } from '../identity/find-persons.ts';
import type { Ledger, Store } from '../ledger.ts';
import { inChunks } from '../store/chunks.ts';
import { atOneMoment } from '../store/transaction.ts';

/**
 * What the ledger knows of those who claim, by identity number: their own facts, and their coverages in the family of a period's scheme, in any period, in order of
 * their first day. Who has no coverage there is left out. A coverage that still waits for its fee is none.
 */
export async function claimingMembers(
  ledger: Ledger,
  period: PeriodInForce,
  numbers: readonly string[],
): Promise<Map<string, ClaimingMember>> {
  return atOneMoment(ledger, async (store) => {
    const members = new Map<string, ClaimingMember>();
    for (const chunk of inChunks([...new Set(numbers)])) {
      const persons = await findPersons(store, chunk);
      const ids = [...new Set(persons.values())];
      const [facts, plans] = [await factsOf(store, ids), await plansOf(store, ids, entryPeriod(period).family)];
      for (const [number, person] of persons) {
        const covered = plans.get(person);
        if (covered !== undefined) members.set(number, { ...facts.get(person), plans: covered });
      }
    }
    return members;
  });
}

/** As the latest list that names him says. */
async function factsOf(
  { database }: Store,
  persons: readonly string[],
): Promise<Map<string, Omit<ClaimingMember, 'plans'>>> {
  if (persons.length === 0) return new Map();
  const rows = await database
    .selectFrom('member')
    .innerJoin('person_guard', (join) =>
      join
        .onRef('person_guard.person', '=', 'member.person')
        .onRef('person_guard.period', '=', 'member.period')
        .onRef('person_guard.unit', '=', 'member.unit'),
    )
    .innerJoin('unit', 'unit.id', 'member.unit')
    .select([
      'member.person',
      'member.sex',
      'member.birth_date',
      'member.staff_kind',
      'member.insurance_kind',
      'member.hardship',
      'unit.kind',
    ])
    .where('person_guard.person', 'in', persons)
    .orderBy('person_guard.starts')
    .execute();
  return new Map(
    rows.map((row) => [
      row.person,
      {
        ...(row.sex !== null && { sex: row.sex === 'male' ? ('men' as const) : ('women' as const) }),
        ...(row.birth_date !== null && { birthDate: row.birth_date }),
        ...(row.staff_kind !== null && { staffKind: row.staff_kind }),
        ...(row.insurance_kind !== null && { insurance: row.insurance_kind }),
        ...(row.kind !== null && { unitKind: row.kind }),
        hardship: row.hardship === 1n,
      },
    ]),
  );
}

async function plansOf(
  { database }: Store,
  persons: readonly string[],
  family: string,
): Promise<Map<string, CoveredPlan[]>> {
  if (persons.length === 0) return new Map();
  const rows = await database
    .selectFrom('person_guard as guard')
    .leftJoin('coverage', (join) =>
      join
        .onRef('coverage.period', '=', 'guard.period')
        .onRef('coverage.unit', '=', 'guard.unit')
        .onRef('coverage.person', '=', 'guard.person')
        .onRef('coverage.plan', '=', 'guard.plan'),
    )
    .selectAll('guard')
    .select(['coverage.waiting', 'coverage.starts as begun'])
    .where('guard.person', 'in', persons)
    .where('guard.family', '=', family)
    .orderBy('guard.starts')
    .orderBy('guard.plan')
    .execute();
  const plans = new Map<string, CoveredPlan[]>();
  for (const row of rows) {
    if (row.waiting !== null && row.begun === null) continue;
    const renewal = row.renewal === 'renewing' ? 'renewing' : 'new';
    // A new coverage without waiting stands under a scheme that has none: another scheme's rules hold for it.
    const waits = renewal === 'new' || (row.waiting !== null && row.waiting !== '[]');
    const covered: CoveredPlan = {
      plan: row.plan,
      span: { from: row.starts, to: row.ends },
      shares: Number(row.shares),
      renewal,
      consecutivePeriods: Number(row.consecutive),
      waits,
    };
    plans.set(row.person, [...(plans.get(row.person) ?? []), covered]);
  }
  return plans;
}
