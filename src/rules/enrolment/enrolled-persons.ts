import type { GroupRatio } from '../scheme/participation.ts';
import { oncePerObject } from '../value/once.ts';
import type { Subject } from './check.ts';
import { isOpenOn } from './open-coverage.ts';
import type { RatioGroup } from './participation-ratio.ts';
import { personKey } from './person-key.ts';
import { judgeRenewal } from './renewal.ts';

/** One person of a unit with the plans that he would be enrolled in. */
export interface EnrolledPerson {
  readonly staffKind: string | undefined;
  /** 困难职工, by the latest list that names the person. */
  readonly hardship: boolean;
  /** By plan, whether it counts as renewal. */
  readonly plans: ReadonlyMap<string, 'new' | 'renewing'>;
}

interface Writable {
  staffKind: string | undefined;
  hardship: boolean;
  plans: Map<string, 'new' | 'renewing'>;
}

/**
 * The unit's persons over all its lists in force with this one: each person once, whatever the findings of the row. Whoever has left by the day of the business
 * takes part no more. With `--replace` this list stands alone, though a coverage that it keeps keeps its renewal.
 */
export const enrolledPersons = oncePerObject((subject: Subject): readonly EnrolledPerson[] => {
  const persons = new Map<string, Writable>();
  if (!subject.replace) {
    for (const [number, { staffKind, hardship, coverages }] of subject.known.unit?.members ?? []) {
      persons.set(number, {
        staffKind: staffKind ?? undefined,
        hardship,
        plans: new Map(
          coverages.filter((each) => isOpenOn(each, subject.asOf)).map(({ plan, renewal }) => [plan, renewal]),
        ),
      });
    }
  }
  for (const reading of subject.members) {
    const key = personKey(reading);
    const person = persons.get(key) ?? { staffKind: undefined, hardship: false, plans: new Map() };
    person.staffKind = reading.staffKind ?? person.staffKind;
    person.hardship = reading.hardship;
    for (const plan of reading.plans) {
      if (person.plans.has(plan)) continue;
      const kept = subject.known.unit?.members.get(key)?.coverages.find((coverage) => coverage.plan === plan);
      person.plans.set(plan, kept?.renewal ?? judgeRenewal(subject, reading, plan).renewal);
    }
    persons.set(key, person);
  }
  return [...persons.values()];
});

/** How many persons count as participants of a ratio: in any of its plans, and not of a group that is only attached to the unit. */
export function participantsOf(group: RatioGroup, persons: readonly EnrolledPerson[]): number {
  return participating(group, persons).length;
}

/** How many of a ratio's participants are of the people of whom a share of their own is asked. */
export function participantsWho(who: GroupRatio['who'], group: RatioGroup, persons: readonly EnrolledPerson[]): number {
  const isOne = { hardship: (person: EnrolledPerson) => person.hardship }[who];
  return participating(group, persons).filter(isOne).length;
}

function participating(group: RatioGroup, persons: readonly EnrolledPerson[]): readonly EnrolledPerson[] {
  const attached = group.participation.attached?.staffKinds ?? [];
  return persons.filter(
    (person) =>
      group.plans.some((plan) => person.plans.has(plan)) &&
      !(person.staffKind !== undefined && attached.includes(person.staffKind)),
  );
}
