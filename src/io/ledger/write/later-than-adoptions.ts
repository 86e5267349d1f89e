import type { Store } from '../ledger.ts';
import type { Dependent } from './dependents.ts';

/**
 * Entries in force of a period that came after a scheme was adopted for it: they were decided under that version, or put another in its place.
 *
 * @param entries - those that are to be undone, of any kind; only adoptions among them have such dependents
 */
export async function laterThanAdoptions(store: Store, entries: readonly string[]): Promise<Dependent[]> {
  const adoptions = await store.database
    .selectFrom('unit_entry')
    .select(['period', 'position'])
    .where('entry', 'in', entries)
    .where('kind', '=', 'scheme-adopted')
    .execute();
  const dependents: Dependent[] = [];
  for (const { period, position } of adoptions) {
    const later = await store.database
      .selectFrom('unit_entry')
      .leftJoin('unit', 'unit.id', 'unit_entry.unit')
      .select(['unit_entry.entry', 'unit_entry.position', 'unit.name as unitName'])
      .where('unit_entry.period', '=', period)
      .where('unit_entry.position', '>', position)
      .where('unit_entry.undone_by', 'is', null)
      .execute();
    dependents.push(...later);
  }
  return dependents;
}
