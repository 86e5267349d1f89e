import { unitKey } from '../value/unit-name.ts';

/** By what two lists of one run are known to be of one unit. */
export interface UnitIdentity {
  /** The unit's id in the ledger, or in what the run remembers; null where nothing of it was taken. */
  readonly id: string | null;
  /** As the list states it; empty where it names no unit. */
  readonly name: string;
  readonly creditCode: string | null;
}

interface Unit<List> {
  readonly ids: Set<string>;
  readonly codes: Set<string>;
  readonly names: Set<string>;
  last: List;
}

/**
 * A unit's figures are over all its lists, so of several lists in one run the last one's count.
 *
 * Lists are of one unit where the ledger says so; a list that was returned may have no id, and is then told by its credit code, else by a name that one unit alone bears
 * without another code. Two schools of one name are never made one, nor are two lists without a name.
 *
 * @param lists - in the order in which they were judged
 * @returns the last list of each unit, in the order in which the units came first
 */
export function lastOfEachUnit<List extends { readonly identity: UnitIdentity }>(lists: readonly List[]): List[] {
  const units: Unit<List>[] = [];
  for (const list of lists) {
    const { id, name, creditCode } = list.identity;
    let unit = unitOf(list.identity, units);
    if (unit) unit.last = list;
    else {
      unit = { ids: new Set(), codes: new Set(), names: new Set(), last: list };
      units.push(unit);
    }
    if (id !== null) unit.ids.add(id);
    if (creditCode !== null) unit.codes.add(creditCode);
    if (name !== '') unit.names.add(unitKey(name));
  }
  return units.map((unit) => unit.last);
}

function unitOf<List>({ id, name, creditCode }: UnitIdentity, units: readonly Unit<List>[]): Unit<List> | undefined {
  const byId = id === null ? undefined : units.find((unit) => unit.ids.has(id));
  if (byId) return byId;
  const possible = units.filter((unit) => id === null || unit.ids.size === 0);
  const byCode = creditCode === null ? undefined : possible.find((unit) => unit.codes.has(creditCode));
  if (byCode) return byCode;
  const byName = possible.filter(
    (unit) => unit.names.has(unitKey(name)) && (creditCode === null || unit.codes.size === 0),
  );
  return byName.length === 1 ? byName[0] : undefined;
}
