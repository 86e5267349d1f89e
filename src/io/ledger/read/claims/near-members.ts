import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import { findUnit } from '../../identity/find-unit.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { unitSought } from '../find-members.ts';

/** Somebody whose number the ledger does not have. */
export interface Stranger {
  /** Normalised. */
  readonly number: string;
  readonly name: string;
  /** Name of the unit that he is said to be of. */
  readonly unitName: string;
}

/** A member who may be meant. */
export interface NearMember {
  readonly number: string;
  readonly name: string;
  readonly unitName: string;
}

type Found = [number: string, name: string, unitName: string];

const member = ['member.identity_number', 'member.name', 'unit.name'];

/** By key throughout, from the numbers to the persons, their coverages, and their rows as members. */
const byNumber = questionOf(
  member,
  `from many(?1) as sought
   cross join identity_number as held
   cross join person_guard as guard
   cross join member
   cross join unit
   where held.number = sought.value and guard.person = held.person and guard.period = ?2
     and member.period = ?2 and member.unit = guard.unit and member.person = held.person
     and unit.id = member.unit and unit.office = ?3`,
);

const byName = questionOf(
  member,
  `from many(?1) as sought
   cross join member
   cross join unit
   where member.period = ?2 and member.unit = ?3 and member.name = sought.value and unit.id = member.unit`,
);

/**
 * Members of a period who may be meant by some whom the ledger lacks: by a number that differs in one character or in two neighbours that changed places, by a number that was
 * corrected since, or by their name within their unit. For any number of strangers at once, by key: nothing is walked through.
 *
 * @throws UserError where the ledger cannot be read
 */
export function nearMembers(
  ledger: Ledger,
  { office, period }: { readonly office: string; readonly period: PeriodInForce },
  strangers: readonly Stranger[],
): Promise<NearMember[]> {
  if (strangers.length === 0) return Promise.resolve([]);
  const { id } = entryPeriod(period);
  return atOneMoment(ledger, async (store) => {
    const numbers = [...new Set(strangers.flatMap(({ number }) => [number, ...oneOff(number), ...swapped(number)]))];
    const found = await ask<Found>(store, byNumber, [numbers, id, office]);
    for (const [unitName, names] of namesByUnit(strangers))
      found.push(...(await named(store, names, unitName, { id, office })));
    const near = new Map(found.map(([number, name, unitName]) => [number, { number, name, unitName }]));
    return [...near.values()].sort((one, other) => (one.number < other.number ? -1 : 1));
  });
}

function namesByUnit(strangers: readonly Stranger[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, unitName } of strangers) {
    const those = names.get(unitName);
    if (those === undefined) names.set(unitName, [name]);
    else those.push(name);
  }
  return names;
}

async function named(
  store: Store,
  names: readonly string[],
  unitName: string,
  { id, office }: { readonly id: string; readonly office: string },
): Promise<Found[]> {
  const unit = await findUnit(store, office, unitSought(unitName));
  return unit === undefined ? [] : ask<Found>(store, byName, [[...new Set(names)], id, unit.id]);
}

const characters = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every number that differs in one character: of a resident's only digits, but for the last place. */
function oneOff(number: string): string[] {
  const resident = /^\d{17}[\dX]$/.test(number);
  return [...number].flatMap((own, place) => {
    const possible = resident ? characters.slice(0, 10) : characters;
    const more = resident && place === 17 ? ['X'] : [];
    return [...possible, ...more]
      .filter((character) => character !== own)
      .map((character) => number.slice(0, place) + character + number.slice(place + 1));
  });
}

function swapped(number: string): string[] {
  return [...number].slice(1).map((character, index) => {
    return number.slice(0, index) + character + number.charAt(index) + number.slice(index + 2);
  });
}
