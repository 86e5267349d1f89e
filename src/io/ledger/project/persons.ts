import type { IdentityCorrection } from '../entry/amendment-entries.ts';
import type { Identity } from '../entry/entry.ts';
import { isNumbered } from '../identity/ids.ts';
import type { Store } from '../ledger.ts';
import { inChunks } from '../store/chunks.ts';
import type { Row } from '../store/database.ts';
import { insertRows } from '../store/insert-rows.ts';

/** What `valid_from` holds of a number that the person has always had, as far as is known. */
const always = '';

/**
 * Makes persons known by their numbers; who is known already stays as he is. Undoing an entry leaves them known: a person without coverage says nothing,
 * and another office's entry may name him as well.
 *
 * @param day - from which a number belongs to a person who takes it after another had it
 */
export async function knowPersons(
  store: Store,
  persons: readonly { readonly person: string; readonly identity: Identity }[],
  day: string,
): Promise<void> {
  await insertRows(store, 'identity_number', personRows(persons, day), { keepExisting: true });
}

/** Those who are not known by their number yet: who moves after his number was corrected has it from that day on, and not always. */
export async function notKnownBy<Known extends { readonly person: string; readonly identity: Identity }>(
  store: Store,
  persons: readonly Known[],
): Promise<Known[]> {
  const known = new Set<string>();
  for (const numbers of inChunks(persons.map(({ identity }) => identity.number))) {
    const rows = await store.database
      .selectFrom('identity_number')
      .select(['number', 'person'])
      .where('number', 'in', numbers)
      .where('valid_to', 'is', null)
      .execute();
    for (const { number, person } of rows) known.add(`${number} ${person}`);
  }
  return persons.filter(({ person, identity }) => !known.has(`${identity.number} ${person}`));
}

/** The rows by which they become known, in the order of their numbers. */
export function personRows(
  persons: readonly { readonly person: string; readonly identity: Identity }[],
  day: string,
): Row<'identity_number'>[] {
  const rows = persons.map(({ person, identity: { number, kind } }) => ({
    number,
    valid_from: isNumbered(person) ? day : always,
    person,
    kind,
    valid_to: null,
  }));
  return rows.sort((one, other) => (one.number < other.number ? -1 : 1));
}

/** From the day on the person is known by the other number; the old one stays on record until that day. */
export async function applyCorrection(
  store: Store,
  day: string,
  { person, from, to, displaced }: IdentityCorrection,
): Promise<void> {
  await endNumber(store, from.number, person, day);
  if (displaced !== null) await endNumber(store, to.number, displaced, day);
  const again = { person, kind: to.kind, valid_to: null };
  await store.database
    .insertInto('identity_number')
    .values({ number: to.number, valid_from: day, ...again })
    .onConflict((conflict) => conflict.columns(['number', 'valid_from']).doUpdateSet(again))
    .execute();
}

/** Makes the correction as if it had never been. */
export async function revertCorrection(
  store: Store,
  day: string,
  { person, from, to, displaced }: IdentityCorrection,
): Promise<void> {
  await store.database
    .deleteFrom('identity_number')
    .where('number', '=', to.number)
    .where('person', '=', person)
    .where('valid_from', '=', day)
    .execute();
  await resumeNumber(store, from.number, person, day);
  if (displaced !== null) await resumeNumber(store, to.number, displaced, day);
}

/** Ends a number that is in force for a person: from the day on it is his no more. */
export async function endNumber(store: Store, number: string, person: string, day: string): Promise<void> {
  await store.database
    .updateTable('identity_number')
    .set({ valid_to: day })
    .where('number', '=', number)
    .where('person', '=', person)
    .where('valid_to', 'is', null)
    .execute();
}

async function resumeNumber(store: Store, number: string, person: string, day: string): Promise<void> {
  await store.database
    .updateTable('identity_number')
    .set({ valid_to: null })
    .where('number', '=', number)
    .where('person', '=', person)
    .where('valid_to', '=', day)
    .execute();
}
