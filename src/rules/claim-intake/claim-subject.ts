import type { FindingCode } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Yuan } from '../value/money.ts';
import type { DateSpan, PlainDate } from '../value/plain-date.ts';
import type { IntakeClaim } from './intake-claim.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** Somebody enrolled, in the period or formerly. */
export interface KnownMember {
  /** Normalised. */
  readonly number: string;
  readonly name: string;
  readonly unitName: string;
}

/** A claim that was taken before and still stands: not rejected, not undone. */
export interface KnownClaim {
  /** As people name it: `127-3`, `office/127-3`. */
  readonly number: string;
  /** Id of its period, `fuzhou-3/3`. */
  readonly period: string;
  readonly submitted: SubmittedClaim;
  /** It waits for something: papers, a fact, a reviewer's word. */
  readonly held?: boolean;
}

/** What the ledger, or a test, knows of those who claim. Plain data, as small as the claims ask for. */
export interface KnownForClaims {
  /** The claimants by their identity numbers. Who is not there is no member, or not yet: a coverage that waits for its fee is none. */
  readonly members: ReadonlyMap<string, KnownMember>;
  /** Those enrolled in the period who may be meant where a claimant is no member: with the name, or with a number like the one given, or himself while his coverage waits for the fee. */
  readonly near: readonly KnownMember[];
  /** Of this period and of former ones, through whatever unit: claims of the claimants, and claims with one of their receipts. */
  readonly claims: readonly KnownClaim[];
  /** Numbers of claimants who state heirs and of whose death the ledger knows, by a claim or an amendment; none where absent. */
  readonly dead?: ReadonlySet<string>;
  /** Days of death of claimants, by number, of which an amendment tells; none where absent. */
  readonly deathsAmended?: ReadonlyMap<string, PlainDate>;
  /** To whom the accounts belong that former claims and rosters name. */
  readonly accounts: readonly { readonly account: string; readonly number: string; readonly name: string }[];
  /** Periods of the scheme that the ledger has, to tell to which one a claim belongs. */
  readonly periods: readonly { readonly title: string; readonly span: DateSpan }[];
  /** Amounts above zero that former claims of the period were awarded, by benefit. */
  readonly amounts: ReadonlyMap<string, readonly Yuan[]>;
}

/** The ledger knows nobody; whoever tries something out adds what it is to know. */
export const nothingKnown: KnownForClaims = {
  members: new Map(),
  near: [],
  claims: [],
  accounts: [],
  periods: [],
  amounts: new Map(),
};

/** What the checks of claims are run on: the claims of a file (or of several), and what they are held to. */
export interface ClaimSubject {
  readonly claims: readonly IntakeClaim[];
  readonly scheme: Scheme;
  readonly period: { readonly span: DateSpan };
  /** The day of the business. */
  readonly asOf: PlainDate;
  readonly known: KnownForClaims;
}

/** A finding and the claim that it speaks of. */
export interface ClaimFinding {
  readonly claim: IntakeClaim;
  readonly finding: Finding;
}

/** One check of claims, before anything is decided: all claims at once, since some are held to each other. Takes time linear in the claims. */
export interface ClaimCheck {
  readonly codes: readonly FindingCode[];
  readonly run: (subject: ClaimSubject) => readonly ClaimFinding[];
}
