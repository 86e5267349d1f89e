import { type Holder, personsFrom } from '../identity/find-persons.ts';
import type { Store } from '../ledger.ts';
import { ask, questionOf } from '../store/ask.ts';

/** Where one person is or was covered, with the number by which he is known now. */
export interface Guard {
  readonly number: string;
  readonly person: string;
  readonly plan: string;
  readonly starts: string;
  readonly ends: string;
  readonly unit: string;
  /** Empty where the coverage is from before this ledger. */
  readonly period: string;
  readonly shares: number;
  readonly consecutive: number;
  readonly entry: string;
  /** Null where the unit is known no more. */
  readonly unit_name: string | null;
}

/** What identity numbers say of those who have or had them. */
export interface PersonsNamed {
  /** Ids by number: of who is known, his own; of another, the one that he will get. */
  readonly persons: ReadonlyMap<string, string>;
  /** Coverages of those who have the numbers now, in order of start, number and plan. */
  readonly guards: readonly Guard[];
  /** Numbers that ended for somebody. */
  readonly ended: readonly string[];
}

type Found = [
  number: string,
  person: string,
  until: string | null,
  plan: string | null,
  starts: string,
  ends: string,
  unit: string,
  period: string,
  shares: number,
  consecutive: number,
  entry: string,
  unitName: string | null,
];

const guarded = ['plan', 'starts', 'ends', 'unit', 'period', 'shares', 'consecutive', 'entry'] as const;

/** By key throughout, number by number. */
const personsByNumber = questionOf(
  ['held.number', 'held.person', 'held.valid_to', ...guarded.map((column) => `guard."${column}"`), 'unit.name'],
  `from many(?1) as sought
   cross join identity_number as held
   left join person_guard as guard on guard.person = held.person and guard.family = ?2 and held.valid_to is null
   left join unit on unit.id = guard.unit
   where held.number = sought.value`,
);

/** Who the persons of some numbers are and where they are covered within a family of schemes, all in one question. */
export async function personsNamed(store: Store, family: string, numbers: readonly string[]): Promise<PersonsNamed> {
  const sought = [...new Set(numbers)];
  const rows = await ask<Found>(store, personsByNumber, [sought, family]);
  const holders: Holder[] = [];
  const guards: Guard[] = [];
  const ended = new Set<string>();
  for (const [number, person, until, plan, starts, ends, unit, period, shares, consecutive, entry, name] of rows) {
    holders.push({ number, person, until });
    if (until !== null) ended.add(number);
    if (plan === null) continue;
    guards.push({
      ...{ number, person, plan, starts, ends, unit, period, shares, consecutive, entry },
      unit_name: name,
    });
  }
  guards.sort(byStartNumberAndPlan);
  return { persons: personsFrom(sought, holders), guards, ended: [...ended] };
}

/** All guards of some persons within a family of schemes, by their identity numbers in force, in order of start. */
export async function guardsOf(store: Store, family: string, numbers: readonly string[]): Promise<readonly Guard[]> {
  return (await personsNamed(store, family, numbers)).guards;
}

function byStartNumberAndPlan(one: Guard, other: Guard): number {
  return compare(one.starts, other.starts) || compare(one.number, other.number) || compare(one.plan, other.plan);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
