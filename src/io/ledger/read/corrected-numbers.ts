import type { CorrectedNumber } from '../../../rules/enrolment/known.ts';
import { bodyOf } from '../entry/read-entry.ts';
import type { Store } from '../ledger.ts';
import { inChunks } from '../store/chunks.ts';

/**
 * Those of some identity numbers that are nobody's any more, because they were corrected: when, and under which names the person was on record. A number that
 * somebody who is or was covered has again is left out; without coverage he is known only because a list of his was undone, or is being taken at this moment.
 * Nearly always none.
 *
 * @param ended - numbers that ended for somebody: only of these the question is asked, since it walks every person
 */
export async function correctedNumbers(
  store: Store,
  ended: readonly string[],
): Promise<ReadonlyMap<string, readonly CorrectedNumber[]>> {
  const corrected = new Map<string, CorrectedNumber[]>();
  for (const chunk of inChunks(ended)) {
    const rows = await store.database
      .selectFrom('identity_number as ended')
      .innerJoin('identity_number as now', 'now.person', 'ended.person')
      .select(['ended.number', 'ended.person', 'ended.valid_to'])
      .where('ended.number', 'in', chunk)
      .where('ended.valid_to', 'is not', null)
      .where('now.valid_to', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('identity_number as held')
              .innerJoin('person_guard', 'person_guard.person', 'held.person')
              .select('held.number')
              .whereRef('held.number', '=', 'ended.number')
              .where('held.valid_to', 'is', null),
          ),
        ),
      )
      .orderBy('ended.number')
      .orderBy('ended.valid_to')
      .execute();
    for (const { number, person, valid_to } of rows) {
      const before = corrected.get(number) ?? [];
      corrected.set(number, [...before, { day: valid_to ?? '', names: await namesOf(store, person) }]);
    }
  }
  return corrected;
}

/** Every name that a person has or had on a list: a correction often mends number and name together, and the unit's old file has neither. */
async function namesOf(store: Store, person: string): Promise<string[]> {
  const records = await store.database.selectFrom('member').select('name').where('person', '=', person).execute();
  const names = new Set(records.map((record) => record.name));
  const amendments = await store.database
    .selectFrom('unit_entry')
    .select('entry')
    .distinct()
    .where('kind', '=', 'members-amended')
    .where('undone_by', 'is', null)
    .where('unit', 'in', (units) => units.selectFrom('member').select('unit').where('person', '=', person))
    .execute();
  for (const { entry } of amendments) {
    const body = await bodyOf(store, entry);
    if (body.kind !== 'members-amended') continue;
    for (const { before } of body.changes.flatMap((change) => change.changed)) {
      if (before.person === person) names.add(before.record.name);
    }
  }
  return [...names].sort();
}
