import { sql } from 'kysely';
import type { Identity } from '../entry/entry.ts';
import { findPersons } from '../identity/find-persons.ts';
import type { Store } from '../ledger.ts';
import { knowPersons, notKnownBy } from '../project/persons.ts';
import { inChunks } from '../store/chunks.ts';

/**
 * Takes persons for this transaction by the rows of their identity numbers, in order, so that two processes never wait for each other. Who is not known yet is made known, so
 * that there is a row to take. On SQLite a transaction has the whole ledger anyway.
 *
 * @param day - of the run
 * @returns their ids by identity number
 */
export async function lockPersons(
  store: Store,
  identities: readonly Identity[],
  day: string,
): Promise<Map<string, string>> {
  const numbers = [...new Set(identities.map((identity) => identity.number))].sort();
  if (store.kind === 'sqlite') return findPersons(store, numbers);
  const ids = await findPersons(store, numbers);
  const persons = identities.map((identity) => ({ person: ids.get(identity.number) ?? '', identity }));
  await knowPersons(store, await notKnownBy(store, persons), day);
  await lockNumbers(store, numbers);
  return findPersons(store, numbers);
}

/** Takes the rows of identity numbers that are there, in order. */
export async function lockNumbers(store: Store, numbers: readonly string[]): Promise<void> {
  if (store.kind === 'sqlite') return;
  for (const chunk of inChunks([...numbers].sort())) {
    await store.database
      .selectFrom('identity_number')
      .select('number')
      .where('number', 'in', chunk)
      .orderBy('number')
      .forUpdate()
      .execute();
  }
}

/**
 * Where a number is corrected, nobody else may make a person known meanwhile, who might have the right number. Corrections are few and short, so the whole table is
 * held; taken after the chains and before any person.
 */
export async function holdNumbers(store: Store): Promise<void> {
  if (store.kind === 'sqlite') return;
  await sql`lock table identity_number in share row exclusive mode`.execute(store.database);
}
