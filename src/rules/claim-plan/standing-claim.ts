import type { ClaimingMember, FormerClaim } from '../claim/claim.ts';
import type { Decision } from '../claim/decision.ts';
import type { PlanAward } from '../fund/claim-postings.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** What a benefit gives, as later claims have to reckon with it, with the plan that it belongs to. */
export interface PlacedAward extends PlanAward {
  readonly benefit: string;
}

/** A decision with what the ledger needs of it. Its awards add up to its amount. */
export interface PlacedDecision {
  readonly decision: Decision;
  readonly awards: readonly PlacedAward[];
  /** The day that puts the claim among others of the person. */
  readonly eventDay: PlainDate;
}

/** A claim that was taken before, with the decision that stands. The id of its claim sorts in the order in which claims were taken. */
export interface StandingClaim extends FormerClaim, PlacedDecision {
  /** As the ledger names it. */
  readonly number: string;
  readonly unit: string | null;
  /** The period's name in the ledger. */
  readonly periodId: string;
  readonly awards: readonly PlacedAward[];
  /** How the decision came about: only what the scheme alone decided is decided again. */
  readonly how: 'decided' | 'ruled' | 'corrected' | 'elsewhere';
}

/** What is known of one who claims. */
export interface KnownClaimant {
  /** His id, whatever the number that he was asked for by. */
  readonly person: string;
  readonly member: ClaimingMember;
  /** His claims, in all periods. */
  readonly history: readonly StandingClaim[];
}
