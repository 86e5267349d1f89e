import type { ClaimSituation } from '../claim/claim.ts';
import type { Scheme } from '../scheme/schema.ts';

/** One member's claims, as they can be decided under any scheme. */
export interface Claimant {
  /** In full; who shows it masks it. */
  readonly name: string;
  /** Identity number; null where the source does not say it or it cannot be relied on. */
  readonly number: string | null;
  readonly unitName: string;
  /** What his claims are decided on under a scheme: the same claims in the same order under any. */
  situations(scheme: Scheme): readonly ClaimSituation[];
}

/** Where claims to be replayed come from: claim sheets, a ledger. Each claimant comes once, with all his claims. */
export interface ClaimSource {
  claimants(): Iterable<Claimant> | AsyncIterable<Claimant>;
}
