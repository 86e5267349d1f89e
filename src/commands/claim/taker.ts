import type { ClaimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import type { DecidedSheet } from '../../io/ledger/write/claims/take-claims.ts';
import type { KnownClaim } from '../../rules/claim-intake/claim-subject.ts';
import type { GroupBefore } from './taken-before.ts';
import type { UnitGroup } from './unit-groups.ts';

/** Claims of one file and one unit that are to be taken in. */
export interface GroupToTake extends UnitGroup {
  readonly file: string;
  readonly sha256: string;
  readonly optionsHash: string;
  readonly basis: ClaimBasis;
  /** Decides on what is known at that moment: more than once where the ledger moves. */
  readonly decide: (basis: ClaimBasis) => DecidedSheet;
}

/** What became of a group. */
export interface TakenGroup {
  /** Null where it was only tried out. */
  readonly entry: string | null;
  /** In full, in the order of the claims; none where it was only tried out. */
  readonly numbers: readonly string[];
  readonly sheet: DecidedSheet;
}

/** Who takes claims in: the ledger, or a rehearsal that remembers what it would have taken. */
export interface Taker {
  /**
   * What is known of some persons.
   *
   * @param before - an earlier answer for these persons and others: good enough where nothing of theirs was taken since
   */
  basisOf(numbers: readonly string[], before?: ClaimBasis): Promise<ClaimBasis>;
  /**
   * Groups of claims of one file with what an earlier run took of them.
   *
   * @param file - its SHA-256
   */
  before(groups: readonly UnitGroup[], file: string): Promise<readonly GroupBefore[]>;
  /** Does something with each of several, one after the other, in as few transactions as may be. */
  each<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]>;
  take(group: GroupToTake): Promise<TakenGroup>;
  /** Claims taken before in this run that the ledger does not have. */
  readonly beside: readonly KnownClaim[];
}
