import type { ListTaken } from '../entry/entry.ts';
import { insertPacked, type PackedRows, packRows } from '../store/packed-rows.ts';
import { personRows } from './persons.ts';
import type { Projection } from './projection.ts';
import { standingRows } from './roster-change.ts';

/** A list's entry, as whoever decided on it makes it ready for SQLite: so the one thread that writes needs not read its long text again. Plain data. */
export interface ReadyList {
  /** The entry's body without the members whom it adds. */
  readonly body: ListTaken;
  /** The rows of the persons and members whom it leaves standing, all but the entry's name. */
  readonly rows: readonly PackedRows[];
}

/** Packs what the projection of the entry's body would insert: the same rows, made by the same functions. */
export function readyList(body: ListTaken): ReadyList {
  const { change, period, day } = body;
  const { members, coverages, guards } = standingRows(period, [change], '');
  const persons = change.added.map(({ person, record }) => ({ person, identity: record.identity }));
  return {
    body: { ...body, change: { ...change, added: [] } },
    rows: [
      ...packRows('identity_number', personRows(persons, day), { keepExisting: true }),
      ...packRows('member', members),
      ...packRows('coverage', coverages),
      ...packRows('person_guard', guards),
    ],
  };
}

/** Inserts them, for the entry that has a name by now. */
export async function insertReady(to: Projection, rows: readonly PackedRows[]): Promise<void> {
  for (const packed of rows) await insertPacked(to.store, packed, to.entry);
}
