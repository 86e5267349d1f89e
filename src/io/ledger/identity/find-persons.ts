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

/** How many persons have an id that was made from each of these numbers, though the number is theirs no more. Nearly always none. */
async function takenIds(store: Store, numbers: readonly string[]): Promise<Map<string, number>> {
  const taken = new Map<string, number>();
  for (const chunk of inChunks(numbers)) {
    const former = await store.database
      .selectFrom('identity_number')
      .select('number')
      .distinct()
      .where('number', 'in', chunk)
      .execute();
    for (const { number } of former) taken.set(number, await personsFrom(store, number));
  }
  return taken;
}

async function personsFrom(store: Store, number: string): Promise<number> {
  const id = personIdFrom(number);
  const { count } = await store.database
    .selectFrom('person')
    .select((each) => each.fn.countAll().as('count'))
    .where((each) => each.or([each('id', '=', id), each('id', 'like', `${id}-%`)]))
    .executeTakeFirstOrThrow();
  return Number(count);
}
