import type { Fund } from '../../scheme/fund.ts';
import { regionsOf } from '../../summary/levels.ts';

/** Where the balance of a closed period stays, as the scheme says; undefined where it does not say. */
export type CarryScope = NonNullable<Fund['carryOver']>['scope'] | undefined;

/** Whose a part of the balance is: a region by its path, or a unit; both null where it is the centre's own. */
export interface CarryParty {
  /** A region's path, `红河州/蒙自市`; of a unit `unit`, as on its dues. */
  readonly party: string | null;
  /** The unit's id. */
  readonly unit: string | null;
}

/** The part that belongs to no region and no unit. */
export const centreItself: CarryParty = { party: null, unit: null };

/** Levels that name a region of the scope. */
const NAMING = {
  province: ['province'],
  city: ['province', 'prefecture'],
  county: ['province', 'prefecture', 'county'],
} as const;

/**
 * Whose the money of a unit is once the period is closed. A path that ends above the scope's level counts as far as it goes: a unit of the prefecture itself has a
 * balance of its own beside those of the counties.
 *
 * @param of - the unit and its region's path from the province or the city down; null where what is booked concerns no unit, or its region is not known
 */
export function carryParty(
  scope: CarryScope,
  of: { readonly unit: string | null; readonly region: string | null },
): CarryParty {
  if (scope === undefined || scope === 'none') return centreItself;
  if (scope === 'unit') return of.unit === null ? centreItself : { party: 'unit', unit: of.unit };
  const regions = regionsOf(of.region);
  const path = NAMING[scope].flatMap((level) => regions[level] ?? []);
  return path.length === 0 ? centreItself : { party: path.join('/'), unit: null };
}

/** By what a party is known among others. */
export function partyKey({ party, unit }: CarryParty): string {
  return unit ?? party ?? '';
}
