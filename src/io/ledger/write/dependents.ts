import { claimKinds } from '../entry/claims/claim-entries.ts';
import { bodyOf } from '../entry/read-entry.ts';
import type { Store } from '../ledger.ts';
import { noUnit } from '../project/unit-entry.ts';
import { inChunks } from '../store/chunks.ts';
import { clearedByBank, receiptsOfDues } from './books/book-dependents.ts';
import { laterOfStatements } from './books/statement-dependents.ts';
import { claimsOfMembers, laterDecisions, laterOfSameClaims } from './claims/claim-dependents.ts';
import { laterThanAdoptions } from './later-than-adoptions.ts';

/** A later entry in force that rests on one that is to be undone. */
export interface Dependent {
  readonly entry: string;
  readonly position: bigint;
  readonly unitName: string | null;
}

const finders = [
  laterOfSameUnits,
  renewalsOf,
  renewalsOfFormer,
  laterThanAdoptions,
  laterOfSameClaims,
  laterDecisions,
  claimsOfMembers,
  receiptsOfDues,
  clearedByBank,
  laterOfStatements,
];

/**
 * Entries in force that rest on some others: later ones that concern the same units (further lists, amendments), and those by which somebody renews what the others
 * gave him; claims of those whom they enrolled, and of a claim what was done with it later; of a scheme adopted for a period all that was decided under it; of dues, batches and statements what
 * the bank's statements say of them, and what was done with their lines later. Newest first.
 *
 * @param entries - those that are to be undone; they do not count as resting on one another
 */
export async function dependentsOf(store: Store, entries: readonly string[]): Promise<Dependent[]> {
  const undone = new Set(entries);
  const dependents = new Map<string, Dependent>();
  for (const chunk of inChunks(entries)) {
    for (const find of finders) {
      for (const each of await find(store, chunk)) {
        if (!undone.has(each.entry)) dependents.set(each.entry, each);
      }
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
    .where('mine.kind', 'not in', [...claimKinds, 'advances-set-off'])
    .where('later.undone_by', 'is', null)
    .execute();
}

async function renewalsOf(store: Store, entries: readonly string[]): Promise<Dependent[]> {
  return store.database
    .selectFrom('unit_entry as undone')
    .innerJoin('coverage as mine', (join) =>
      join
        .onRef('mine.period', '=', 'undone.period')
        .onRef('mine.unit', '=', 'undone.unit')
        .onRef('mine.entry', '=', 'undone.entry'),
    )
    .innerJoin('person_guard as later', 'later.person', 'mine.person')
    .innerJoin('unit_entry', (join) =>
      join.onRef('unit_entry.entry', '=', 'later.entry').onRef('unit_entry.unit', '=', 'later.unit'),
    )
    .leftJoin('unit', 'unit.id', 'later.unit')
    .select(['later.entry', 'unit_entry.position', 'unit.name as unitName'])
    .distinct()
    .where('undone.entry', 'in', entries)
    .whereRef('later.family', '=', 'undone.family')
    .whereRef('later.plan', '=', 'mine.plan')
    .whereRef('later.period', '<>', 'mine.period')
    .whereRef('unit_entry.position', '>', 'undone.position')
    .where('later.renewal', '=', 'renewing')
    .execute();
}

/** The same for coverages that were brought in from before this ledger, which have no row but their guard. */
async function renewalsOfFormer(store: Store, entries: readonly string[]): Promise<Dependent[]> {
  const dependents: Dependent[] = [];
  for (const entry of await formerEntries(store, entries)) {
    const body = await bodyOf(store, entry);
    if (body.kind !== 'former-members') continue;
    for (const persons of inChunks(body.members.map((member) => member.person))) {
      dependents.push(...(await renewalsOfPersons(store, body.family, persons)));
    }
  }
  return dependents;
}

async function formerEntries(store: Store, entries: readonly string[]): Promise<string[]> {
  const rows = await store.database
    .selectFrom('unit_entry')
    .select('entry')
    .where('entry', 'in', entries)
    .where('kind', '=', 'former-members')
    .execute();
  return rows.map((row) => row.entry);
}

async function renewalsOfPersons(store: Store, family: string, persons: readonly string[]): Promise<Dependent[]> {
  return store.database
    .selectFrom('person_guard')
    .innerJoin('unit_entry', (join) =>
      join.onRef('unit_entry.entry', '=', 'person_guard.entry').onRef('unit_entry.unit', '=', 'person_guard.unit'),
    )
    .leftJoin('unit', 'unit.id', 'person_guard.unit')
    .select(['person_guard.entry', 'unit_entry.position', 'unit.name as unitName'])
    .distinct()
    .where('person_guard.person', 'in', persons)
    .where('person_guard.family', '=', family)
    .where('person_guard.renewal', '=', 'renewing')
    .execute();
}
