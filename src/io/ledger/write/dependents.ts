import type { Store } from '../ledger.ts';
import { noUnit } from '../project/unit-entry.ts';
import { inChunks } from '../store/chunks.ts';

/** A later entry in force that rests on one that is to be undone. */
export interface Dependent {
  readonly entry: string;
  readonly position: bigint;
  readonly unitName: string | null;
}

/**
 * Entries in force that rest on some others: later ones that concern the same units (further lists, amendments), and those by which somebody renews what the others
 * gave him. Newest first.
 *
 * @param entries - those that are to be undone; they do not count as resting on one another
 */
export async function dependentsOf(store: Store, entries: readonly string[]): Promise<Dependent[]> {
  const undone = new Set(entries);
  const dependents = new Map<string, Dependent>();
  for (const chunk of inChunks(entries)) {
    for (const each of [...(await laterOfSameUnits(store, chunk)), ...(await renewalsOf(store, chunk))]) {
      if (!undone.has(each.entry)) dependents.set(each.entry, each);
    }
  }
  return [...dependents.values()].sort((one, other) => Number(other.position - one.position));
}

async function laterOfSameUnits(store: Store, entries: readonly string[]): Promise<Dependent[]> {
  return store.database
    .selectFrom('unit_entry as mine')
    .innerJoin('unit_entry as later', (join) =>
      join.onRef('later.unit', '=', 'mine.unit').onRef('later.position', '>', 'mine.position'),
    )
    .leftJoin('unit', 'unit.id', 'later.unit')
    .select(['later.entry', 'later.position', 'unit.name as unitName'])
    .distinct()
    .where('mine.entry', 'in', entries)
    .where('mine.unit', '<>', noUnit)
    .where('later.undone_by', 'is', null)
    .execute();
}

async function renewalsOf(store: Store, entries: readonly string[]): Promise<Dependent[]> {
  return store.database
    .selectFrom('person_guard as mine')
    .innerJoin('person_guard as later', (join) =>
      join
        .onRef('later.person', '=', 'mine.person')
        .onRef('later.family', '=', 'mine.family')
        .onRef('later.plan', '=', 'mine.plan')
        .onRef('later.starts', '>', 'mine.starts'),
    )
    .innerJoin('unit_entry', 'unit_entry.entry', 'later.entry')
    .leftJoin('unit', 'unit.id', 'later.unit')
    .select(['later.entry', 'unit_entry.position', 'unit.name as unitName'])
    .distinct()
    .where('mine.entry', 'in', entries)
    .where('later.renewal', '=', 'renewing')
    .execute();
}
