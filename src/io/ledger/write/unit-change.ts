import type { UnitChange, UnitFacts } from '../entry/entry.ts';
import { namesOf, type StoredUnit, type UnitSought } from '../identity/find-unit.ts';

/** What is known of a unit before a list of it is taken. */
export interface UnitBefore {
  readonly stored: StoredUnit | undefined;
  /** Normalised names by which it is found. */
  readonly unitNames: readonly string[];
  /** The id that it gets; null where it is known. */
  readonly newUnit: string | null;
}

/**
 * What a submission does to what is known of its unit: it makes it known, adds a name, fills in a fact or states another kind. The unit keeps the name and the
 * credit code by which it became known; other spellings are names by which it is found as well.
 */
export function unitChangeOf(
  office: string,
  sought: UnitSought,
  { stored, unitNames, newUnit }: UnitBefore,
  stated: UnitFacts,
): UnitChange {
  const names = [...new Set([...namesOf(sought), ...namesOf({ name: stated.name, creditCode: null })])].filter(
    (name) => name !== '',
  );
  if (stored === undefined) {
    if (newUnit === null) throw new TypeError('a unit that is not known needs an id');
    const { name, creditCode, kind, region } = stated;
    return { id: newUnit, office, before: null, after: { name, creditCode, kind, region }, newNames: names };
  }
  const { id, name, creditCode, kind, region } = stored;
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
    newNames: names.filter((each) => !unitNames.includes(each)),
  };
}
