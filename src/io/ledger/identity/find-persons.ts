import type { Store } from '../ledger.ts';
import { ask, questionOf } from '../store/ask.ts';
import { numberedId, personIdFrom } from './ids.ts';

/** Who has or had a number. */
export interface Holder {
  readonly number: string;
  readonly person: string;
  /** The first day on which it was his no more; null while it is in force. */
  readonly until: string | null;
}

const holders = questionOf(
  ['held.number', 'held.person', 'held.valid_to'],
  'from many(?1) as sought cross join identity_number as held where held.number = sought.value',
);

/**
 * The ids of persons by their identity numbers in force: of those who are known, their own; of the others, the ones that they will get.
 * A number that was corrected no longer means the person who had it.
 */
export async function findPersons(store: Store, numbers: readonly string[]): Promise<Map<string, string>> {
  const sought = [...new Set(numbers)];
  const rows = await ask<[string, string, string | null]>(store, holders, [sought]);
  return personsFrom(
    sought,
    rows.map(([number, person, until]) => ({ number, person, until })),
  );
}

/**
 * The same from all who have or had the numbers.
 *
 * @param holdersOfNumbers - in any order; of a number's history each person at least once
 */
export function personsFrom(numbers: readonly string[], holdersOfNumbers: Iterable<Holder>): Map<string, string> {
  const ids = new Map<string, string>();
  const former = new Map<string, Set<string>>();
  for (const { number, person, until } of holdersOfNumbers) {
    if (until === null) ids.set(number, person);
    // Told from the number's history, not from the persons, whose rows a transaction makes before it takes them.
    else if (person.startsWith(personIdFrom(number))) former.set(number, (former.get(number) ?? new Set()).add(person));
  }
  for (const number of numbers) {
    if (!ids.has(number)) ids.set(number, numberedId(personIdFrom(number), former.get(number)?.size ?? 0));
  }
  return ids;
}
