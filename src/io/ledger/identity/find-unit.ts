import { unitKey } from '../../../rules/value/unit-name.ts';
import type { UnitFacts } from '../entry/entry.ts';
import type { Store } from '../ledger.ts';
import type { Row } from '../store/database.ts';
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

/**
 * The unit that is meant: the one with this credit code; else one with this name (or an alias) that has no other credit code. Where several bear the name and
 * nothing tells them apart, none: two schools of one name are never made one by a guess.
 */
export async function findUnit(store: Store, office: string, sought: UnitSought): Promise<StoredUnit | undefined> {
  if (sought.creditCode !== null) {
    const byCode = await store.database
      .selectFrom('unit')
      .selectAll()
      .where('office', '=', office)
      .where('credit_code', '=', sought.creditCode)
      .orderBy('id')
      .executeTakeFirst();
    if (byCode !== undefined) return unitFrom(byCode);
  }
  const byName = await store.database
    .selectFrom('unit')
    .selectAll()
    .where('office', '=', office)
    .where('id', 'in', (names) =>
      names.selectFrom('unit_name').select('unit').where('office', '=', office).where('name', 'in', namesOf(sought)),
    )
    .orderBy('id')
    .execute();
  const possible = byName.filter(
    (unit) => sought.creditCode === null || unit.credit_code === null || unit.credit_code === sought.creditCode,
  );
  const without = possible.filter((unit) => unit.credit_code === null);
  const meant = possible.length === 1 ? possible : without;
  const [only] = meant;
  return only !== undefined && meant.length === 1 ? unitFrom(only) : undefined;
}

/** The id that a unit gets when it becomes known; one more than the last where several units bear the name. */
export async function newUnitId(store: Store, office: string, sought: UnitSought): Promise<string> {
  const id = unitIdFrom(office, sought.creditCode ?? unitKey(sought.name));
  const { count } = await store.database
    .selectFrom('unit')
    .select((each) => each.fn.countAll().as('count'))
    .where((each) => each.or([each('id', '=', id), each('id', 'like', `${id}-%`)]))
    .executeTakeFirstOrThrow();
  return numberedId(id, Number(count));
}

/** Every name by which the unit is to be found, normalised, each once. */
export function namesOf(sought: UnitSought): string[] {
  return [...new Set([sought.name, ...(sought.aliases ?? [])].map(unitKey))];
}

function unitFrom(row: Row<'unit'>): StoredUnit {
  return {
    id: row.id,
    office: row.office,
    name: row.name,
    creditCode: row.credit_code,
    kind: row.kind,
    region: row.region,
  };
}
