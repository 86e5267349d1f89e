import type { Heir } from '../claim-intake/submitted-claim.ts';

/** An heir who would stand where another stood. */
export interface OutOfPlace {
  /** From 0. */
  readonly place: number;
  readonly before: string;
  /** Null where nobody would stand there. */
  readonly after: string | null;
}

/**
 * The first heir who does not keep his place though money or an amended account goes by it. What an heir had, and where he is to be paid by amendment, is on record under his place: were he
 * moved, another would be paid at his account, or he would be paid twice and another never.
 *
 * @param before - heirs as the claim stands; of a mistyped name only the account's holder can be amended from here on
 * @param after - heirs as it is to stand
 * @param bound - whether something is on record under a place, from 0
 */
export function heirOutOfPlace(
  before: readonly Heir[],
  after: readonly Heir[],
  bound: (place: number) => boolean,
): OutOfPlace | undefined {
  const place = before.findIndex(({ name }, index) => bound(index) && after[index]?.name !== name);
  const moved = before[place];
  return moved && { place, before: moved.name, after: after[place]?.name ?? null };
}
