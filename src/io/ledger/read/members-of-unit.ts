import type { MemberBefore } from '../entry/entry.ts';
import type { Store } from '../ledger.ts';
import type { Row } from '../store/database.ts';
import { memberFrom } from './member-records.ts';

/** Which of a unit's members: those whose place lies after one and, where a number is given, at most so many of them. */
interface Page {
  readonly after: number;
  readonly atMost: number;
}

/** Members of a unit in a period in the unit's order, with their coverages in the scheme's order of plans: all, or a page of them. */
export async function membersOfUnit(store: Store, unit: string, period: string, page?: Page): Promise<MemberBefore[]> {
  let query = store.database.selectFrom('member').selectAll().where('period', '=', period).where('unit', '=', unit);
  if (page !== undefined) query = query.where('place', '>', BigInt(page.after)).limit(page.atMost);
  const members = await query.orderBy('place').execute();
  const first = members[0];
  const last = members.at(-1);
  if (first === undefined || last === undefined) return [];
  const coverages = await store.database
    .selectFrom('coverage')
    .innerJoin('member', (join) =>
      join
        .onRef('member.unit', '=', 'coverage.unit')
        .onRef('member.period', '=', 'coverage.period')
        .onRef('member.person', '=', 'coverage.person'),
    )
    .selectAll('coverage')
    .where('coverage.unit', '=', unit)
    .where('coverage.period', '=', period)
    .where('member.place', '>=', first.place)
    .where('member.place', '<=', last.place)
    .orderBy('coverage.place')
    .execute();
  const byPerson = new Map<string, Row<'coverage'>[]>();
  for (const coverage of coverages) {
    const of = byPerson.get(coverage.person);
    if (of === undefined) byPerson.set(coverage.person, [coverage]);
    else of.push(coverage);
  }
  return members.map((member) => memberFrom(member, byPerson.get(member.person) ?? []));
}
