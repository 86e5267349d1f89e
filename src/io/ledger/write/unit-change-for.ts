import type { UnitChange, UnitFacts } from '../entry/entry.ts';
import { namesOf, newUnitId, type StoredUnit, type UnitSought } from '../identity/find-unit.ts';
import type { Store } from '../ledger.ts';

/**
 * What a submission does to what is known of its unit: it makes it known, adds a name, fills in a fact or states another kind. The unit keeps the name and the
 * credit code by which it became known; other spellings are names by which it is found as well.
 */
export async function unitChangeFor(
  store: Store,
  office: string,
  sought: UnitSought,
  stored: StoredUnit | undefined,
  stated: UnitFacts,
): Promise<UnitChange> {
  const names = [...new Set([...namesOf(sought), ...namesOf({ name: stated.name, creditCode: null })])].filter(
    (name) => name !== '',
  );
  if (stored === undefined) {
    const { name, creditCode, kind, region } = stated;
    const after = { name, creditCode, kind, region };
    return { id: await newUnitId(store, office, sought), office, before: null, after, newNames: names };
  }
  const { id, name, creditCode, kind, region } = stored;
  const known = await store.database.selectFrom('unit_name').select('name').where('unit', '=', id).execute();
  const knownNames = new Set(known.map((each) => each.name));
  return {
    id,
    office: stored.office,
    before: { name, creditCode, kind, region },
    after: {
      name,
      creditCode: creditCode ?? stated.creditCode,
      kind: stated.kind ?? kind,
      region: stated.region ?? region,
    },
    newNames: names.filter((each) => !knownNames.has(each)),
  };
}
