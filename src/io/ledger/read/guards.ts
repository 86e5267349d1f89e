import type { Store } from '../ledger.ts';
import { inChunks } from '../store/chunks.ts';
import type { Row } from '../store/database.ts';

/** Where one person is or was covered, with the number by which he is known now. */
export interface Guard extends Row<'person_guard'> {
  readonly number: string;
  /** Null where the unit is known no more. */
  readonly unit_name: string | null;
}

/** All guards of some persons within a family of schemes, by their identity numbers in force, in order of start. */
export async function guardsOf(store: Store, family: string, numbers: readonly string[]): Promise<Guard[]> {
  const guards: Guard[] = [];
  for (const chunk of inChunks(numbers)) {
    const rows = await store.database
      .selectFrom('identity_number')
      .innerJoin('person_guard', 'person_guard.person', 'identity_number.person')
      .leftJoin('unit', 'unit.id', 'person_guard.unit')
      .selectAll('person_guard')
      .select(['identity_number.number', 'unit.name as unit_name'])
      .where('identity_number.number', 'in', chunk)
      .where('identity_number.valid_to', 'is', null)
      .where('person_guard.family', '=', family)
      .orderBy('person_guard.starts')
      .orderBy('identity_number.number')
      .orderBy('person_guard.plan')
      .execute();
    guards.push(...rows);
  }
  return guards;
}
