import type { FormerAward } from '../../../../rules/claim/claim.ts';
import type { Decision } from '../../../../rules/claim/decision.ts';
import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { UnitPosting } from '../entry.ts';
import type { EntryPeriod } from '../period-id.ts';

/** What a benefit gives, as later claims have to reckon with it, with the plan that the benefit belongs to; also 0.00, which used up a deductible or counts as a visit. */
export interface PlacedAward extends FormerAward {
  readonly plan: string | null;
}

/** How a decision came about: by the scheme, by a person, by a correction after payment, or elsewhere, brought in as it was. */
export type HowDecided = 'decided' | 'ruled' | 'corrected' | 'elsewhere';

/** A decision with what the projections need of it. Its awards add up to its amount. */
export interface PlacedDecision {
  readonly decision: Decision;
  readonly awards: readonly PlacedAward[];
  /** The day that puts the claim among others of the person. */
  readonly eventDay: PlainDate;
}

/** A decision as it stood before an entry changed it, which undoing puts back. */
export interface DecisionBefore extends PlacedDecision {
  /** The entry by which it stood. */
  readonly entry: string;
  readonly how: HowDecided;
  /** The entry that had approved it for payment. */
  readonly approved: string | null;
}

/** A claim taken in, with its person's id and the number that it was given. */
export interface TakenClaim extends PlacedDecision {
  /** In full, `红河州办事处/127-3`. */
  readonly number: string;
  readonly person: string;
  readonly submitted: SubmittedClaim;
  /** Finding codes, each once. */
  readonly codes: readonly string[];
  /** Of a decision brought in: `paid` before or outside this ledger, so that it stands and is never paid here; or still `open`. Null where it was decided here. */
  readonly elsewhere: 'paid' | 'open' | null;
}

/** A claim of the ledger that is decided again, not frozen: an earlier event came later. */
export interface ChangedDecision extends PlacedDecision {
  readonly number: string;
  readonly person: string;
  readonly before: DecisionBefore;
}

/** Claims of one file and one unit, decided. */
export interface ClaimsDecided {
  readonly kind: 'claims-decided';
  readonly day: PlainDate;
  readonly period: EntryPeriod;
  readonly schemeHash: string;
  readonly optionsHash: string;
  readonly file: string;
  readonly sha256: string;
  /** The claimants' unit; null where they are in none that the ledger knows. */
  readonly unit: string | null;
  readonly taken: readonly TakenClaim[];
  readonly redecided: readonly ChangedDecision[];
  readonly postings: readonly UnitPosting[];
}

/** A person's decision in place of the one that stood. Who took it stands on the run. */
export interface ClaimRuled extends ChangedDecision {
  readonly kind: 'claim-ruled';
  readonly day: PlainDate;
  readonly period: EntryPeriod;
  readonly unit: string | null;
  readonly ruling: 'approve' | 'reject' | 'hold';
  readonly reason: string;
  /** Clauses over which it goes, each named by the person. */
  readonly waived: readonly string[];
  /** Later decisions of the same person that it changes; absent where there are none. */
  readonly redecided?: readonly ChangedDecision[];
  readonly postings: readonly UnitPosting[];
}

/** Claims of a period decided anew because another version of its scheme came into force. */
export interface ClaimsRedecided {
  readonly kind: 'claims-redecided';
  readonly day: PlainDate;
  readonly period: EntryPeriod;
  /** Of the version under which they are decided from now on. */
  readonly schemeHash: string;
  readonly redecided: readonly ChangedDecision[];
  /** Claims that come to the same under that version, which holds for them from now on: their decisions stand with their approvals. */
  readonly kept: readonly { readonly number: string; readonly person: string }[];
  readonly postings: readonly UnitPosting[];
}

/** A claim that was approved for payment. */
export interface ApprovedClaim {
  readonly number: string;
  readonly person: string;
  /** The account on the roster that it was to be paid to, null where the roster had none; absent where the claim states another or an amendment does, and in entries of before this was kept. */
  readonly rosterAccount?: string | null;
}

/** Decisions approved for payment. */
export interface ClaimsApproved {
  readonly kind: 'claims-approved';
  readonly day: PlainDate;
  readonly claims: readonly ApprovedClaim[];
  readonly reason: string | null;
}

/** What a correction does to money: more is owed, or something is to be recovered. */
export interface CorrectionEffect {
  readonly kind: 'none' | 'supplement' | 'receivable';
  /** In yuan, zero or more. */
  readonly amount: string;
}

/** A claim that was stated wrongly, corrected and decided again; also after it was paid. */
export interface ClaimCorrected extends ChangedDecision {
  readonly kind: 'claim-corrected';
  readonly day: PlainDate;
  readonly period: EntryPeriod;
  readonly unit: string | null;
  readonly submitted: SubmittedClaim;
  readonly before: DecisionBefore & { readonly submitted: SubmittedClaim };
  readonly effect: CorrectionEffect;
  readonly reason: string;
  /** Clauses whose limits were set aside, each named by the person; absent where there are none. */
  readonly waived?: readonly string[];
  /** Later decisions of the same person that it changes; absent where there are none. */
  readonly redecided?: readonly ChangedDecision[];
  readonly postings: readonly UnitPosting[];
}

/** Entries by which a decision on a claim comes to stand, or is approved for payment. */
export type ClaimEntry = ClaimsDecided | ClaimsRedecided | ClaimRuled | ClaimsApproved | ClaimCorrected;

/** In `claim_entry`, in place of its kind: a `claims-redecided` left the claim's decision as it was, so that nothing rests on it, nor it on anything. */
export const KEPT = 'claims-kept';

/** What `claim_entry` says of entries after which a claim's decision is that of the version then in force, or a person's. */
export const decidingKinds = ['claims-decided', 'claims-redecided', KEPT, 'claim-ruled', 'claim-corrected'] as const;

/** Kinds of entry about claims, notices and payouts: they rest on one another by claim and person, not by unit. */
export const claimKinds = [
  'claims-decided',
  'claims-redecided',
  'claim-ruled',
  'claims-approved',
  'claim-corrected',
  'batch-made',
  'batch-answered',
  'payout-voided',
  'payee-amended',
  'notice-published',
  'objections-taken',
] as const;
