import { unitKey } from '../../../rules/value/unit-name.ts';
import type { UnitFacts } from '../entry/entry.ts';
import type { Store } from '../ledger.ts';
import { ask, questionOf } from '../store/ask.ts';
import { numberedId, unitIdFrom } from './ids.ts';

/** By what a unit is looked for. */
export interface UnitSought {
  readonly name: string;
  /** Other names that the centre's register gives it. */
  readonly aliases?: readonly string[];
  readonly creditCode: string | null;
}

/** A unit as the ledger knows it. */
export interface StoredUnit extends UnitFacts {
  readonly id: string;
  readonly office: string;
}

type Found = [id: string, name: string, creditCode: string | null, kind: string | null, region: string | null];

/** Every unit that has the credit code or one of the names. By key: a condition with `or` would walk through all units of the office. */
const unitsLike = questionOf(
  ['id', 'name', 'credit_code', 'kind', 'region'],
  `from unit where id in (
     select id from unit where office = ?1 and credit_code = ?2
     union all
     select unit from unit_name where office = ?1 and name in (select value from many(?3) as sought)
   )`,
);

/**
 * The unit that is meant: the one with this credit code; else one with this name (or an alias) that has no other credit code. Where several bear the name and
 * nothing tells them apart, none: two schools of one name are never made one by a guess.
 */
export async function findUnit(store: Store, office: string, sought: UnitSought): Promise<StoredUnit | undefined> {
  const rows = await ask<Found>(store, unitsLike, [office, sought.creditCode, namesOf(sought)]);
  const units = rows
    .map(([id, name, creditCode, kind, region]) => ({ id, office, name, creditCode, kind, region }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const byCode = units.find((unit) => unit.creditCode !== null && unit.creditCode === sought.creditCode);
  if (byCode !== undefined) return byCode;
  const possible = units.filter((unit) => sought.creditCode === null || unit.creditCode === null);
  const without = possible.filter((unit) => unit.creditCode === null);
  const [only, another] = possible.length === 1 ? possible : without;
  return another === undefined ? only : undefined;
}

/** An id and those that are numbered after it: `.` comes after `-`. By key, as `like` is not. */
const idsLike = questionOf(['id'], 'from unit where id = ?1 or (id > ?2 and id < ?3)');

/** The id that a unit gets when it becomes known; one more than the last where several units bear the name. */
export async function newUnitId(store: Store, office: string, sought: UnitSought): Promise<string> {
  const id = unitIdFrom(office, sought.creditCode ?? unitKey(sought.name));
  const taken = await ask<[string]>(store, idsLike, [id, `${id}-`, `${id}.`]);
  return numberedId(id, taken.length);
}

/** Every name by which the unit is to be found, normalised, each once. */
export function namesOf(sought: UnitSought): string[] {
  return [...new Set([sought.name, ...(sought.aliases ?? [])].map(unitKey))];
}
