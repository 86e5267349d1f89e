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
  const known: Known<List> = { byId: new Map(), byCode: new Map(), byName: new Map() };
  for (const list of lists) {
    let unit = unitOf(list.identity, known);
    if (unit) unit.last = list;
    else {
      unit = { ids: new Set(), codes: new Set(), names: new Set(), last: list };
      units.push(unit);
    }
    remember(unit, list.identity, known);
  }
  return units.map((unit) => unit.last);
}

/** Units by what tells them, so that a run over thousands asks each list's unit at once. An id is one unit's alone. */
interface Known<List> {
  readonly byId: Map<string, Unit<List>>;
  readonly byCode: Map<string, Unit<List>[]>;
  readonly byName: Map<string, Unit<List>[]>;
}

function remember<List>(unit: Unit<List>, { id, name, creditCode }: UnitIdentity, known: Known<List>): void {
  if (id !== null) {
    unit.ids.add(id);
    known.byId.set(id, unit);
  }
  if (creditCode !== null && !unit.codes.has(creditCode)) {
    unit.codes.add(creditCode);
    known.byCode.set(creditCode, [...(known.byCode.get(creditCode) ?? []), unit]);
  }
  const key = unitKey(name);
  if (name !== '' && !unit.names.has(key)) {
    unit.names.add(key);
    known.byName.set(key, [...(known.byName.get(key) ?? []), unit]);
  }
}

function unitOf<List>({ id, name, creditCode }: UnitIdentity, known: Known<List>): Unit<List> | undefined {
  const byId = id === null ? undefined : known.byId.get(id);
  if (byId) return byId;
  const possible = (unit: Unit<List>) => id === null || unit.ids.size === 0;
  const byCode = creditCode === null ? undefined : known.byCode.get(creditCode)?.find(possible);
  if (byCode) return byCode;
  const byName = (known.byName.get(unitKey(name)) ?? []).filter(
    (unit) => possible(unit) && (creditCode === null || unit.codes.size === 0),
  );
  return byName.length === 1 ? byName[0] : undefined;
}
