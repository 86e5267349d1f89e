import type { DecisionStatus } from '../claim/decision.ts';
import type { Yuan } from '../value/money.ts';

/** So many persons, each counted once: whoever renews in any plan renews. */
export interface MemberCount {
  readonly new: number;
  readonly renewing: number;
}

/** So many claims (a claim is one visit), and what they were given. */
export interface VisitSum {
  readonly visits: number;
  readonly amount: Yuan;
}

/** One plan: its members, their whole fee whoever pays it, and what units remit of it. */
export interface PlanFigures {
  readonly plan: string;
  readonly members: MemberCount;
  readonly fee: Yuan;
  readonly due: Yuan;
}

/** Claims that one benefit gave something; a claim that several gave something is in each. */
export interface BenefitFigures extends VisitSum {
  readonly benefit: string;
}

/** Claims whose amounts lie between two bounds, in yuan. */
export interface BandFigures extends VisitSum {
  /** The least amount, which belongs to the band; null for the first. */
  readonly from: Yuan | null;
  /** The greatest; null for the last. Of the first band it belongs to the next, of any other to the band itself: below 3,000; 3,000 to 10,000; above 10,000. */
  readonly to: Yuan | null;
}

/** What helped members had paid themselves, of those visits that state it. */
export interface SelfPaid {
  /** Helped visits that state it. */
  readonly visits: number;
  /** What the members bore before mutual aid. */
  readonly before: Yuan;
  /** What mutual aid gave for the same visits. */
  readonly relieved: Yuan;
}

/** What claims came to. A claim is helped where it was approved, also in part, with something to pay. */
export interface ClaimFigures {
  readonly byStatus: Readonly<Record<DecisionStatus, VisitSum>>;
  readonly helped: VisitSum;
  /** Distinct persons helped. */
  readonly persons: number;
  /** What of it has been paid, also by a former system. */
  readonly paid: Yuan;
  /** The largest amount of one claim; `0.00` where nobody was helped. */
  readonly largest: Yuan;
  /** In order of their bounds; they hold all helped claims. */
  readonly byBand: readonly BandFigures[];
  /** In order of the benefits' ids. */
  readonly byBenefit: readonly BenefitFigures[];
  /** Null where no helped claim states it. */
  readonly selfPaid: SelfPaid | null;
}

/**
 * What a group of units comes to in a period: all counts and sums that add up, level by level. Whole numbers and yuan as text, so that it goes into an entry and a
 * bundle as it is.
 *
 * A person is counted once in a period: as a member at the unit that covered him last, as one helped at the unit of his first helped claim.
 */
export interface Figures {
  readonly units: number;
  readonly members: MemberCount;
  /** In order of the plans' ids. */
  readonly byPlan: readonly PlanFigures[];
  readonly fees: {
    /** Whole fees of all coverages, whoever pays them. */
    readonly whole: Yuan;
    /** What units had to remit, and what was received of it or set off against it. */
    readonly due: Yuan;
    readonly received: Yuan;
    /** What unions, government or relief funds pay of the fees. */
    readonly subsidised: Yuan;
  };
  readonly claims: ClaimFigures;
}

/** What one unit comes to in a period. */
export interface UnitFigures extends Figures {
  /** Its name; null for claims that came through no unit that the ledger knows. */
  readonly unit: string | null;
  readonly code: string | null;
  /** From the widest to the narrowest, `红河州/蒙自市`. */
  readonly region: string | null;
}
