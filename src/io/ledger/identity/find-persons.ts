import type { Store } from '../ledger.ts';
import { inChunks } from '../store/chunks.ts';
import { numberedId, personIdFrom } from './ids.ts';

/**
 * The ids of persons by their identity numbers in force: of those who are known, their own; of the others, the ones that they will get.
 * A number that was corrected no longer means the person who had it.
 */
export async function findPersons(store: Store, numbers: readonly string[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const chunk of inChunks(numbers)) {
    const known = await store.database
      .selectFrom('identity_number')
      .select(['number', 'person'])
      .where('number', 'in', chunk)
      .where('valid_to', 'is', null)
      .execute();
    for (const { number, person } of known) ids.set(number, person);
  }
  const taken = await takenIds(
    store,
    numbers.filter((number) => !ids.has(number)),
  );
  for (const number of numbers) {
    if (!ids.has(number)) ids.set(number, numberedId(personIdFrom(number), taken.get(number) ?? 0));
  }
  return ids;
}

/**
 * How many persons have an id that was made from each of these numbers, though the number is theirs no more. Told from the numbers' history, not from the persons, whose
 * rows a transaction makes before it takes them. Nearly always none.
 */
async function takenIds(store: Store, numbers: readonly string[]): Promise<Map<string, number>> {
  const taken = new Map<string, number>();
  for (const chunk of inChunks(numbers)) {
    const former = await store.database
      .selectFrom('identity_number')
      .select(['number', 'person'])
      .distinct()
      .where('number', 'in', chunk)
      .execute();
    for (const { number, person } of former) {
      if (person.startsWith(personIdFrom(number))) taken.set(number, (taken.get(number) ?? 0) + 1);
    }
  }
  return taken;
}
