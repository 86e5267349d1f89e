import type { MemberBefore } from '../entry/entry.ts';
import type { Store } from '../ledger.ts';
import { ask, questionOf } from '../store/ask.ts';
import { coverageColumns, memberColumns } from './member-records.ts';
import { type CoverageValues, type MemberValues, memberFromValues } from './member-values.ts';

/** Which of a unit's members: those whose place lies after one and, where a number is given, at most so many of them. */
interface Page {
  readonly after: number;
  readonly atMost: number;
}

/** Money as text: in JSON a sum of more than 2^53 fen would not be exact. */
const asValue = (column: string) =>
  column.endsWith('_fen') ? `cast(coverage."${column}" as text)` : `coverage."${column}"`;

const members = questionOf(
  memberColumns.map((column) => `"${column}"`),
  'from member where period = ?1 and unit = ?2',
);

const pageOfMembers = questionOf(
  memberColumns.map((column) => `"${column}"`),
  `from (select * from member where period = ?1 and unit = ?2 and place > ?3 order by place limit ?4) as page`,
);

const coverages = questionOf(coverageColumns.map(asValue), 'from coverage where period = ?1 and unit = ?2');

const coveragesOfPage = questionOf(
  coverageColumns.map(asValue),
  `from member cross join coverage
   where member.period = ?1 and member.unit = ?2 and member.place >= ?3 and member.place <= ?4
   and coverage.period = ?1 and coverage.unit = ?2 and coverage.person = member.person`,
);

/** Members of a unit in a period in the unit's order, with their coverages in the scheme's order of plans: all, or a page of them. */
export async function membersOfUnit(store: Store, unit: string, period: string, page?: Page): Promise<MemberBefore[]> {
  const rows =
    page === undefined
      ? await ask<MemberValues>(store, members, [period, unit])
      : await ask<MemberValues>(store, pageOfMembers, [period, unit, page.after, page.atMost]);
  if (rows.length === 0) return [];
  rows.sort(byPlace);
  const first = rows[0]?.[1] ?? 0;
  const last = rows.at(-1)?.[1] ?? 0;
  const whole = page === undefined || (page.after === 0 && rows.length < page.atMost);
  const found = await ask<CoverageValues>(
    store,
    whole ? coverages : coveragesOfPage,
    whole ? [period, unit] : [period, unit, first, last],
  );
  found.sort((one, other) => one[2] - other[2]);
  const byPerson = new Map<string, CoverageValues[]>();
  for (const coverage of found) {
    const of = byPerson.get(coverage[0]);
    if (of === undefined) byPerson.set(coverage[0], [coverage]);
    else of.push(coverage);
  }
  return rows.map((member) => memberFromValues(member, byPerson.get(member[0]) ?? []));
}

const byPlace = (one: MemberValues, other: MemberValues): number => one[1] - other[1];
