import type { DecidedRow } from '../../rules/claim-intake/decided/decided-row.ts';
import type { IntakeClaim } from '../../rules/claim-intake/intake-claim.ts';
import type { ClaimTerms } from './claim-terms.ts';
import { numbersOf } from './settle-group.ts';
import type { Taker } from './taker.ts';
import { type UnitGroup, unitGroups } from './unit-groups.ts';

/** Rows that are looked up at once: a sheet may hold all decisions of a prefecture. */
const AT_ONCE = 1000;

/** Decisions made elsewhere of the members of one unit. */
export interface DecidedUnit {
  readonly unit: UnitGroup['unit'];
  readonly rows: readonly DecidedRow[];
}

/** Parts the rows by the unit through which each member was covered. Keeps of what the ledger knows no more than that. */
export async function decidedUnits(
  rows: readonly DecidedRow[],
  terms: ClaimTerms,
  taker: Taker,
): Promise<DecidedUnit[]> {
  const rowOf = new Map<IntakeClaim, DecidedRow>(rows.map((row) => [row.claim, row]));
  const units = new Map<string, { unit: UnitGroup['unit']; rows: DecidedRow[] }>();
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const claims = rows.slice(from, from + AT_ONCE).map(({ claim }) => claim);
    const basis = await taker.basisOf(numbersOf(claims));
    for (const group of unitGroups(claims, basis, terms)) {
      const of = units.get(group.unit?.id ?? '') ?? { unit: group.unit, rows: [] };
      units.set(group.unit?.id ?? '', of);
      for (const claim of group.claims) of.rows.push(...[rowOf.get(claim) ?? []].flat());
    }
  }
  return [...units.values()];
}
