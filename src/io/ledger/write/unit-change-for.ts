import type { UnitChange, UnitFacts } from '../entry/entry.ts';
import { newUnitId, type StoredUnit, type UnitSought } from '../identity/find-unit.ts';
import type { Store } from '../ledger.ts';
import { namesOfUnit } from '../read/enrolment-basis.ts';
import { unitChangeOf } from './unit-change.ts';

/** {@link unitChangeOf} on what the ledger holds of the unit at this moment. */
export async function unitChangeFor(
  store: Store,
  office: string,
  sought: UnitSought,
  stored: StoredUnit | undefined,
  stated: UnitFacts,
): Promise<UnitChange> {
  const before =
    stored === undefined
      ? { stored, unitNames: [], newUnit: await newUnitId(store, office, sought) }
      : { stored, unitNames: await namesOfUnit(store, stored.id), newUnit: null };
  return unitChangeOf(office, sought, before, stated);
}
