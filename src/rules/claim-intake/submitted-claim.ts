import type { Claim } from '../claim/claim.ts';
import type { DecisionStatus } from '../claim/decision.ts';
import type { Yuan } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** Who is paid, as a claim sheet states it. What it does not state is null: the member himself, at the account of the roster. */
export interface Payee {
  readonly name: string | null;
  readonly bank: string | null;
  readonly account: string | null;
  readonly phone: string | null;
}

/** One of several people among whom the payment for a dead member is parted. */
export interface Heir {
  readonly name: string;
  /** As a fraction of whole numbers, `1/3`; the shares of all heirs of a claim add up to one. */
  readonly share: string;
  readonly bank: string | null;
  readonly account: string | null;
  readonly papers: readonly string[];
}

/** A patient who is not the member. */
export interface Patient {
  readonly name: string;
  readonly relation: 'child' | 'spouse' | 'parent';
  readonly identityNumber: string | null;
  readonly birthDate: PlainDate | null;
}

/** What was decided elsewhere, as the sheet that brings it in states it. */
export interface DecidedElsewhere {
  /** What the claim is called there. */
  readonly number: string;
  readonly amount: Yuan;
  readonly status: DecisionStatus;
  /** The day on which it was paid; null where it is still to be paid, or nothing is. */
  readonly paidOn: PlainDate | null;
  readonly reason: string | null;
}

/** One claim as a sheet states it, read and tidied: what the ledger keeps of it, besides where it stands. Keys are in the order of canonical JSON. */
export interface SubmittedClaim {
  /** What the scheme decides on. Its id is the claim's number once the ledger has given it one. */
  readonly claim: Omit<Claim, 'id' | 'pool'>;
  readonly claimant: { readonly identity: { readonly kind: string; readonly number: string }; readonly name: string };
  /** Only of a claim that was decided elsewhere. */
  readonly elsewhere?: DecidedElsewhere;
  readonly heirs: readonly Heir[];
  readonly hospital: string | null;
  readonly origin: { readonly cell: string; readonly file: string; readonly sheet: string };
  readonly patient: Patient | null;
  readonly payee: Payee;
  readonly receiptNumber: string | null;
  readonly remark: string | null;
  readonly spouseNumber: string | null;
  /** As the sheet states it; null where it states none. */
  readonly unitName: string | null;
  readonly visitNumber: number | null;
}
