import { entryId, partsOfEntryId } from '../entry-id.ts';

/** Digits that keep ids of claims in order as texts. */
const digits = { position: 12, place: 6 } as const;

/** The number of a claim, in full: the entry that took it in, and its place there from 1, `红河州办事处/127-3`. */
export function claimNumber(entry: string, place: number): string {
  return `${entry}-${place}`;
}

/** The number of a batch, in full: its office, the year of its day, and its place in that year from 1, `红河州办事处/2026-001`. */
export function batchNumber(office: string, year: string, ordinal: number): string {
  return `${office}/${year}-${String(ordinal).padStart(3, '0')}`;
}

/** The number of a claim or a batch as an office reads it: its own without the office, `127-3`; another's in full. */
export function shownNumber(office: string, number: string): string {
  return number.startsWith(`${office}/`) ? number.slice(office.length + 1) : number;
}

/** A number in full, of one that a person types in an office: its own need no office before them. */
export function fullNumber(office: string, text: string): string {
  return text.includes('/') ? text : `${office}/${text}`;
}

/** The entry that took a claim in. */
export function entryOfClaim(number: string): string {
  return number.slice(0, number.lastIndexOf('-'));
}

/** The office of a claim or batch. */
export function officeOf(number: string): string {
  return partsOfEntryId(entryOfClaim(number)).office;
}

/** An id that sorts, as a text, in the order in which claims were taken: among claims of one day and one application it decides which comes first. */
export function takenId(position: bigint | number, place: bigint | number): string {
  return `${String(position).padStart(digits.position, '0')}-${String(place).padStart(digits.place, '0')}`;
}

/** The id of a claim that is not in the ledger yet, by its place in what is being taken in: it sorts after all that are. */
export function newClaimId(place: number): string {
  return `~${String(place).padStart(digits.place, '0')}`;
}

/** The number that a claim will have, by the place of its entry in the chain. */
export function numberAt(office: string, sequence: number, place: number): string {
  return claimNumber(entryId(office, sequence), place);
}
