import type { Identity, IdentityCorrection } from '../entry/entry.ts';
import type { Store } from '../ledger.ts';
import { insertRows } from '../store/insert-rows.ts';

/** What `valid_from` holds of a number that the person has always had, as far as is known. */
const always = '';

/**
 * Makes persons known by their numbers; who is known already stays as he is. Undoing an entry leaves them known: a person without coverage says nothing,
 * and another office's entry may name him as well.
 */
export async function knowPersons(
  store: Store,
  persons: readonly { readonly person: string; readonly identity: Identity }[],
): Promise<void> {
  const inOrder = [...persons].sort((one, other) => (one.person < other.person ? -1 : 1));
  await insertRows(
    store,
    'person',
    inOrder.map(({ person }) => ({ id: person })),
    { keepExisting: true },
  );
  await insertRows(
    store,
    'identity_number',
    inOrder.map(({ person, identity }) => ({
      number: identity.number,
      person,
      kind: identity.kind,
      valid_from: always,
      valid_to: null,
    })),
    { keepExisting: true },
  );
}

/** From the day on the person is known by the other number; the old one stays on record until that day. */
export async function applyCorrection(
  store: Store,
  day: string,
  { person, from, to, displaced }: IdentityCorrection,
): Promise<void> {
  await endNumber(store, from.number, person, day);
  if (displaced !== null) await endNumber(store, to.number, displaced, day);
  await insertRows(store, 'identity_number', [
    { number: to.number, person, kind: to.kind, valid_from: day, valid_to: null },
  ]);
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

async function endNumber(store: Store, number: string, person: string, day: string): Promise<void> {
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
