import type { ListTaken } from '../entry/entry.ts';
import { insertPacked, type PackedRows, packRows } from '../store/packed-rows.ts';
import { personRows } from './persons.ts';
import { PlacedLists } from './placed-rows.ts';
import type { Projection } from './projection.ts';
import { standingRows } from './roster-change.ts';

/** A list's entry, as whoever decided on it makes it ready for SQLite: so the one thread that writes needs not read its long text again. Plain data. */
export interface ReadyList {
  /** The entry's body without the members whom it adds. */
  readonly body: ListTaken;
  readonly rows: ReadyRows;
}

/** The rows of the persons and members whom a list leaves standing, all but the entry's name. */
export interface ReadyRows {
  readonly packed: readonly PackedRows[];
  /** Whether guards and identity numbers are not among them: where a list changes nobody, the database makes them from the rows of its members and coverages for less. */
  readonly placed: boolean;
}

/** Packs what the projection of the entry's body would insert: the same rows, made by the same functions. */
export function readyList(body: ListTaken): ReadyList {
  const { change, period, day } = body;
  const placed = change.changed.length === 0;
  const { members, coverages, guards } = standingRows(period, [change], '');
  const packed = [...packRows('member', members), ...packRows('coverage', coverages)];
  if (!placed) {
    const persons = change.added.map(({ person, record }) => ({
      person,
      identity: record.identity,
    }));
    const numbers = packRows('identity_number', personRows(persons, day), {
      keepExisting: true,
    });
    packed.push(...numbers, ...packRows('person_guard', guards));
  }
  return {
    body: { ...body, change: { ...change, added: [] } },
    rows: { packed, placed },
  };
}

/**
 * Inserts them, for the entry that has a name by now.
 *
 * @param later - is told of a list whose guards and numbers are still to be made, and makes those of several at once; else they are made here
 */
export async function insertReady(
  to: Projection,
  body: ListTaken,
  { packed, placed }: ReadyRows,
  later?: PlacedLists,
): Promise<void> {
  for (const rows of packed) await insertPacked(to.store, rows, to.entry);
  if (!placed) return;
  const lists = later ?? new PlacedLists();
  lists.add({ unit: body.unit.id, period: body.period, entry: to.entry }, body.day);
  if (later === undefined) await lists.insertInto(to.store);
}
