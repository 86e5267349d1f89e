import type { Difference } from '../../io/ledger/verify/difference.ts';
import type { CarriedHead, HeadFound } from '../../io/ledger/verify/heads-sought.ts';
import type { GivenToHold } from './given-to-hold.ts';

/** By what a thing was proved: the ledger, or a bundle in its place. */
export type Source =
  | { readonly kind: 'ledger' }
  | { readonly kind: 'bundle'; readonly file: string; readonly offices: readonly string[]; readonly replayed: boolean };

/** A chain head that a thing carries, and the entry that it is of. */
export interface HeldHead {
  readonly given: string;
  readonly hash: string;
  /** The run that stands beside it. */
  readonly stated: number | null;
  /** Null where no entry has it. */
  readonly entry: string | null;
  /** The entry's run; null also where a bundle without entries holds nothing but its hash. */
  readonly run: number | null;
}

/** A closing set, as `--closing` and `--against` look at it. */
export interface ProvedSet {
  readonly folder: string;
  readonly files: number;
  readonly run: number;
  /** It was held to itself and to no ledger. */
  readonly alone: boolean;
}

/** What `verify` found out. */
export interface Verified {
  /** Null where nothing but closing sets was looked at. */
  readonly source: Source | null;
  readonly entries: number;
  readonly against: readonly HeldHead[];
  readonly closing: readonly ProvedSet[];
  readonly differences: readonly Difference[];
  /** How many there are, those included that are too many to be told. */
  readonly found: number;
}

/** All heads that things carry, in order. */
export function headsOf(against: readonly GivenToHold[]): CarriedHead[] {
  return against.flatMap(({ heads }) => heads);
}

/** The same with the entries that were found, in the same order. */
export function heldHeads(against: readonly GivenToHold[], found: readonly (HeadFound | undefined)[]): HeldHead[] {
  const given = against.flatMap((each) => each.heads.map((head) => ({ ...head, given: each.given })));
  return given.map(({ given: from, hash, run = null }, at) => {
    const { entry = null, run: of = null } = found[at] ?? {};
    return { given: from, hash, stated: run, entry, run: of };
  });
}

/** Closing sets among the things that were given. */
export function setsAmong(
  against: readonly GivenToHold[],
): { readonly folder: string; readonly set: NonNullable<GivenToHold['set']> }[] {
  return against.flatMap(({ given, set }) => (set === undefined ? [] : [{ folder: given, set }]));
}

/** A set's differences, each with its folder before the name of the file. */
export function differencesIn(folder: string, differences: readonly Difference[]): Difference[] {
  return differences.map((each) => ({ ...each, key: `${folder}/${each.key}` }));
}
