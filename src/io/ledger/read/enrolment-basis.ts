import { canonicalJson } from '../entry/canonical-json.ts';
import { sha256 } from '../entry/hash.ts';
import { entryPeriod } from '../entry/period-id.ts';
import { newUnitId } from '../identity/find-unit.ts';
import { personIdFrom } from '../identity/ids.ts';
import type { Ledger, Store } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';
import { type KnownInDetail, type KnownQuestion, readKnown } from './known-for.ts';
import { readPosition } from './last-position.ts';

/** All that an entry about a unit's list is made from: what the checks are told, and the ids under which the ledger knows those concerned. */
export interface EnrolmentBasis extends KnownInDetail {
  readonly question: KnownQuestion;
  /** Hash of the scheme that is in force for the period; undefined where the ledger does not hold the period. */
  readonly schemeHash: string | undefined;
  /** Normalised names by which the unit is found; none where it is not known. */
  readonly unitNames: readonly string[];
  /** The id that the unit will get; null where it is known. */
  readonly newUnit: string | null;
  /** The highest position of any entry at that moment. */
  readonly position: number;
}

/**
 * Reads the basis as it stands at one moment, without making those wait who write.
 *
 * @throws UserError where the ledger cannot be read
 */
export function basisFor(ledger: Ledger, question: KnownQuestion): Promise<EnrolmentBasis> {
  return atOneMoment(ledger, (store) => readBasis(store, question));
}

/** The same within a transaction. */
export async function readBasis(store: Store, question: KnownQuestion): Promise<EnrolmentBasis> {
  const position = await readPosition(store);
  const schemeHash = await schemeInForce(store, entryPeriod(question.period).id);
  const detail = await readKnown(store, question);
  const { stored } = detail;
  const names =
    stored === undefined
      ? { unitNames: [], newUnit: await newUnitId(store, question.office, question.unit) }
      : { unitNames: await namesOfUnit(store, stored.id), newUnit: null };
  return { ...detail, ...names, question, schemeHash, position };
}

/** Normalised names by which a unit is found. */
export async function namesOfUnit(store: Store, unit: string): Promise<string[]> {
  const rows = await store.database
    .selectFrom('unit_name')
    .select('name')
    .where('unit', '=', unit)
    .orderBy('name')
    .execute();
  return rows.map((row) => row.name);
}

async function schemeInForce(store: Store, period: string): Promise<string | undefined> {
  const row = await store.database
    .selectFrom('period')
    .select('scheme_hash')
    .where('id', '=', period)
    .executeTakeFirst();
  return row?.scheme_hash;
}

/** A hash by which two bases are told to be the same, whenever they were read: what was planned on one holds on the other. */
export function basisDigest(basis: EnrolmentBasis): string {
  const { known, stored, members, guards, persons, unitNames, newUnit, schemeHash } = basis;
  return sha256(
    canonicalJson({
      schemeHash: schemeHash ?? null,
      unit: known.unit === undefined ? null : { ...known.unit, members: known.unit.members.size },
      stored: stored ?? null,
      members,
      guards,
      elsewhere: sorted(known.elsewhere),
      former: known.former === undefined ? null : sorted(known.former),
      corrected: sorted(known.corrected),
      deaths: sorted(known.deaths ?? new Map()),
      persons: sorted(persons).filter(isNotFromNumber),
      unitNames,
      newUnit,
    }),
  );
}

/** Whether a person's id is not the one that is made from this number: his number was corrected, or another had it before. Of all others the number says all. */
export const isNotFromNumber = ([number, id]: readonly [string, string]): boolean => id !== personIdFrom(number);

const sorted = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1));
