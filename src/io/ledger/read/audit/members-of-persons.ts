import type { CoverageFact, MemberFact } from '../../../../rules/audit/member-fact.ts';
import type { Store } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';

type FoundMember = [
  ...[unit: string, unitName: string, person: string, name: string, identity: string],
  ...[sex: string | null, birthDate: string | null, staffKind: string | null, insuranceKind: string | null],
  ...[remark: string | null, entry: string, file: string, sheet: string, cell: string],
  ...[listed: string | null, run: number | null, day: string | null, actor: string | null, benefits: string],
];

/**
 * One pass over the members of the period, whatever the number of persons; what is joined is found by key. With the plain column SQLite would go through all claims of the
 * period for every member.
 */
const members = questionOf(
  [
    ...['member.unit', 'unit.name', 'member.person', 'member.name', 'member.identity_number'],
    ...['member.sex', 'member.birth_date', 'member.staff_kind', 'member.insurance_kind', 'member.remark'],
    ...[
      'member.entry',
      'member.file',
      'member.sheet',
      'member.cell',
      'list.as_of',
      'run.number',
      'run.day',
      'run.actor',
    ],
    `cast(coalesce((select sum(claim.amount_fen) from claim
       where claim.person = member.person and claim.period || '' = member.period), 0) as text)`,
  ],
  `from member
   join unit on unit.id = member.unit
   left join list on list.period = member.period and list.unit = member.unit and list.entry = member.entry
   left join unit_entry as noted on noted.unit = member.unit and noted.entry = member.entry
   left join run on run.number = noted.run
   where member.period = ?1 and member.person in (select value from many(?2) as sought)`,
);

type FoundCoverage = [unit: string, person: string, plan: string, starts: string | null, ends: string | null];

const coverages = questionOf(
  ['unit', 'person', 'plan', 'starts', 'ends'],
  'from coverage where period = ?1 and person in (select value from many(?2) as sought)',
);

/** Some persons as members of a period, through each of their units; in order of unit and person. Who is none of its members is left out. */
export async function membersOfPersons(
  store: Store,
  period: string,
  persons: readonly string[],
): Promise<MemberFact[]> {
  if (persons.length === 0) return [];
  const covered = new Map<string, CoverageFact[]>();
  for (const [unit, person, plan, starts, ends] of await ask<FoundCoverage>(store, coverages, [period, persons])) {
    const key = `${unit} ${person}`;
    const there = covered.get(key);
    if (there === undefined) covered.set(key, [{ plan, starts, ends }]);
    else there.push({ plan, starts, ends });
  }
  const found = await ask<FoundMember>(store, members, [period, persons]);
  return found
    .map((row) => ({ fact: factOf(row, covered), key: `${row[0]} ${row[2]}` }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ fact }) => fact);
}

function factOf(row: FoundMember, covered: ReadonlyMap<string, readonly CoverageFact[]>): MemberFact {
  const [unit, unitName, person, name, identity, sex, birthDate, staffKind, insuranceKind, remark, ...rest] = row;
  const [entry, file, sheet, cell, listed, run, day, actor, benefits] = rest;
  const plans = covered.get(`${unit} ${person}`) ?? [];
  return {
    ...{ unit, unitName, person, name, identity, birthDate, staffKind, insuranceKind, remark, entry, run, actor },
    sex: sex === 'male' || sex === 'female' ? sex : null,
    taken: listed ?? day ?? '',
    origin: { file, sheet, cell },
    benefits: BigInt(benefits),
    coverages: plans.toSorted((one, other) => (one.plan < other.plan ? -1 : 1)),
  };
}
