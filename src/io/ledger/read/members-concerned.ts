import type { MemberBefore } from '../entry/entry.ts';
import type { Store } from '../ledger.ts';
import { inChunks } from '../store/chunks.ts';
import { memberFrom } from './member-records.ts';

/** Some members of a unit, and the last place in its order, after which others join. */
export interface MembersConcerned {
  readonly members: readonly MemberBefore[];
  readonly lastPlace: number;
}

/** The members of a unit in a period who have these numbers: of a unit of thousands, no others are read. */
export async function membersConcerned(
  { database }: Store,
  unit: string,
  period: string,
  numbers: readonly string[],
): Promise<MembersConcerned> {
  const last = await database
    .selectFrom('member')
    .select((each) => each.fn.max('place').as('place'))
    .where('period', '=', period)
    .where('unit', '=', unit)
    .executeTakeFirst();
  const members: MemberBefore[] = [];
  for (const chunk of inChunks(numbers)) {
    const rows = await database
      .selectFrom('member')
      .selectAll()
      .where('period', '=', period)
      .where('unit', '=', unit)
      .where('identity_number', 'in', chunk)
      .orderBy('place')
      .execute();
    if (rows.length === 0) continue;
    const persons = rows.map(({ person }) => person);
    const coverages = await database
      .selectFrom('coverage')
      .selectAll()
      .where('period', '=', period)
      .where('unit', '=', unit)
      .where('person', 'in', persons)
      .orderBy('place')
      .execute();
    members.push(
      ...rows.map((row) =>
        memberFrom(
          row,
          coverages.filter(({ person }) => person === row.person),
        ),
      ),
    );
  }
  return { members, lastPlace: Number(last?.place ?? 0) };
}
