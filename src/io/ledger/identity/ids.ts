import { sha256 } from '../entry/hash.ts';

/** Characters of a hash that make an id. */
const idLength = 20;

/** The id of a person who becomes known by this number. Derived from the number, so that it is the same in whatever order lists are taken. */
export function personIdFrom(identityNumber: string): string {
  return sha256(`person:${identityNumber}`).slice(0, idLength);
}

/** The id of a unit that becomes known: from its credit code, else from its normalised name. */
export function unitIdFrom(office: string, key: string): string {
  return sha256(`unit:${office}:${key}`).slice(0, idLength);
}

/**
 * An id that is free, where the derived one is another's already.
 *
 * @param taken - how many have an id from the same number or name
 */
export function numberedId(id: string, taken: number): string {
  return taken === 0 ? id : `${id}-${taken + 1}`;
}

/** Whether an id is such a one: of a person whose number was another's before. */
export function isNumbered(id: string): boolean {
  return id.includes('-');
}
