import type { ClaimingMember, CoveredPlan, StoredWaiting } from '../../../../rules/claim/claim.ts';
import type { DateSpan } from '../../../../rules/value/plain-date.ts';
import type { Store } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';

/** A coverage of a person with the unit through which he has it, and what its list says of him. */
export interface Enrolment {
  readonly plan: string;
  /** The period's name in the ledger; empty where the coverage is from before this ledger. */
  readonly period: string;
  readonly span: DateSpan;
  readonly unit: { readonly id: string; readonly name: string; readonly kind: string | null; readonly office: string };
  /** Null for a coverage from before this ledger, as bank, card and telephone are. */
  readonly name: string | null;
  readonly bank: string | null;
  readonly bankCard: string | null;
  readonly phone: string | null;
}

/** What the ledger knows of somebody who is or was covered. */
export interface CoveredPerson {
  readonly member: ClaimingMember;
  /** In order of start. A coverage that still waits for its fee is none. */
  readonly enrolments: readonly Enrolment[];
  /** Tells two answers apart: the same where nothing of it has changed. */
  readonly stamp: string;
}

type Covered = [
  person: string,
  plan: string,
  starts: string,
  ends: string,
  shares: number,
  consecutive: number,
  renewal: string,
  period: string,
  guardEntry: string,
  waiting: string | null,
  begun: string | null,
  memberEntry: string | null,
  name: string | null,
  bank: string | null,
  bankCard: string | null,
  phone: string | null,
  sex: string | null,
  birthDate: string | null,
  staffKind: string | null,
  insurance: string | null,
  hardship: number | null,
  unit: string,
  unitName: string | null,
  unitKind: string | null,
  office: string | null,
];

const columns = {
  guard: ['person', 'plan', 'starts', 'ends', 'shares', 'consecutive', 'renewal', 'period', 'entry'],
  coverage: ['waiting', 'starts'],
  member: [
    'entry',
    'name',
    'bank',
    'bank_card',
    'phone',
    'sex',
    'birth_date',
    'staff_kind',
    'insurance_kind',
    'hardship',
  ],
} as const;

/** By key throughout, person by person. */
const coveredPersons = questionOf(
  [
    ...Object.entries(columns).flatMap(([table, names]) => names.map((name) => `${table}.${name}`)),
    'guard.unit',
    ...['name', 'kind', 'office'].map((name) => `unit.${name}`),
  ],
  `from many(?1) as sought
   cross join person_guard as guard
   left join coverage on coverage.period = guard.period and coverage.unit = guard.unit
     and coverage.person = guard.person and coverage.plan = guard.plan
   left join member on member.period = guard.period and member.unit = guard.unit and member.person = guard.person
   left join unit on unit.id = guard.unit
   where guard.person = sought.value and guard.family = ?2`,
);

/**
 * Persons with their coverages in a family of schemes, in all periods. Who has none is left out. Facts of the member are those of the latest list that names him.
 *
 * @param persons - ids, each once
 */
export async function coveredBy(
  store: Store,
  family: string,
  persons: readonly string[],
): Promise<Map<string, CoveredPerson>> {
  const rows = await ask<Covered>(store, coveredPersons, [persons, family]);
  const byPerson = new Map<string, Covered[]>();
  for (const row of rows) {
    // A coverage that still waits for its fee: it has a waiting, and no first day.
    if (row[9] !== null && row[10] === null) continue;
    const of = byPerson.get(row[0]);
    if (of === undefined) byPerson.set(row[0], [row]);
    else of.push(row);
  }
  return new Map([...byPerson].map(([person, of]) => [person, coveredPerson(of.sort(byStartAndPlan))]));
}

/** By index: to take a row apart as a list makes an object for each of its values. */
function namedIn(row: Covered) {
  return {
    plan: row[1],
    span: { from: row[2], to: row[3] },
    shares: row[4],
    consecutivePeriods: row[5],
    renewal: row[6],
    period: row[7],
    waiting: row[9],
    begun: row[10],
    memberEntry: row[11],
    name: row[12],
    bank: row[13],
    bankCard: row[14],
    phone: row[15],
    sex: row[16],
    birthDate: row[17],
    staffKind: row[18],
    insurance: row[19],
    hardship: row[20],
    unit: { id: row[21], name: row[22], kind: row[23], office: row[24] },
  };
}

type Named = ReturnType<typeof namedIn>;

function coveredPerson(rows: readonly Covered[]): CoveredPerson {
  const named = rows.map(namedIn);
  const latest = named.findLast(({ memberEntry }) => memberEntry !== null);
  return {
    member: { ...(latest === undefined ? {} : factsOf(latest)), plans: named.map(planOf) },
    enrolments: named.map(enrolmentOf),
    stamp: JSON.stringify(rows),
  };
}

function planOf({ plan, span, shares, consecutivePeriods, renewal: renewed, waiting }: Named): CoveredPlan {
  const renewal = renewed === 'renewing' ? 'renewing' : 'new';
  // A new coverage without waiting stands under a scheme that has none: another scheme's rules hold for it.
  const waits = renewal === 'new' || (waiting !== null && waiting !== '[]');
  const waitingUntil: readonly StoredWaiting[] | undefined = waiting === null ? undefined : JSON.parse(waiting);
  return {
    plan,
    span,
    shares,
    renewal,
    consecutivePeriods,
    waits,
    // Without an entry nothing was fixed, and the scheme's own rules hold.
    ...(waitingUntil !== undefined && waitingUntil.length > 0 && { waitingUntil }),
  };
}

function enrolmentOf({ plan, period, span, unit: stored, name, bank, bankCard, phone }: Named): Enrolment {
  const { id, kind } = stored;
  const unit = { id, name: stored.name ?? '', kind, office: stored.office ?? '' };
  return { plan, period, span, unit, name, bank, bankCard, phone };
}

function factsOf({
  sex,
  birthDate,
  staffKind,
  insurance,
  hardship,
  unit: { kind: unitKind },
}: Named): Omit<ClaimingMember, 'plans'> {
  return {
    ...(sex !== null && { sex: sex === 'male' ? ('men' as const) : ('women' as const) }),
    ...(birthDate !== null && { birthDate }),
    ...(staffKind !== null && { staffKind }),
    ...(insurance !== null && { insurance }),
    ...(unitKind !== null && { unitKind }),
    hardship: hardship === 1,
  };
}

function byStartAndPlan(one: Covered, other: Covered): number {
  const [plan, starts] = [one[1], one[2]];
  const [otherPlan, otherStarts] = [other[1], other[2]];
  if (starts !== otherStarts) return starts < otherStarts ? -1 : 1;
  return plan < otherPlan ? -1 : plan > otherPlan ? 1 : 0;
}
