import type { FormerCoverage, MemberRecord } from '../../../rules/enrolment/known.ts';
import type { EnrolmentPlan } from '../../../rules/enrolment/plan.ts';
import type { Posting } from '../../../rules/fund/posting.ts';
import type { DateSpan, PlainDate } from '../../../rules/value/plain-date.ts';
import type { MembersAmended } from './amendment-entries.ts';
import type { AuditEntry } from './audit-entries.ts';
import type { BookEntry } from './books/book-entries.ts';
import type { ClaimEntry } from './claims/claim-entries.ts';
import type { PayoutEntry } from './claims/payout-entries.ts';
import type { FormerTotalsBrought } from './former-entries.ts';
import type { NoticeEntry } from './notice-entries.ts';
import type { EntryPeriod } from './period-id.ts';

/** A unit as an entry states it. */
export interface UnitFacts {
  readonly name: string;
  readonly creditCode: string | null;
  readonly kind: string | null;
  readonly region: string | null;
}

/** What an entry did to what is known of a unit. Ids and names are resolved here once, so that replaying needs to look nothing up. */
export interface UnitChange {
  readonly id: string;
  readonly office: string;
  /** Null where the entry made the unit known. */
  readonly before: UnitFacts | null;
  readonly after: UnitFacts;
  /** Normalised names by which it was not known before. */
  readonly newNames: readonly string[];
}

/** A member with the person's id and his place in the unit's order, from 1. */
export interface PlacedMember {
  readonly person: string;
  readonly place: number;
  readonly record: MemberRecord;
}

/** A member as he stood before: also the entry that had put him so, which undoing puts back. */
export interface MemberBefore extends PlacedMember {
  readonly entry: string;
}

/** What an entry did to the members of one unit in one period. */
export interface RosterChange {
  readonly unit: string;
  readonly added: readonly PlacedMember[];
  readonly removed: readonly MemberBefore[];
  readonly changed: readonly { readonly before: MemberBefore; readonly after: PlacedMember }[];
}

/** A line of a journal entry, with the unit that it concerns. */
export interface UnitPosting extends Posting {
  readonly unit: string | null;
  /** Where it is another than the entry's. */
  readonly period?: string;
  /** Where it is another than the entry's: that on which the bank booked it. */
  readonly day?: PlainDate;
}

/** The first entry of a run: what was asked, by whom and when. */
export interface RunOpened {
  readonly kind: 'run-opened';
  readonly verb: string;
  /** `--actor`, else the system's user. */
  readonly actor: string;
  /** ISO 8601 with its offset. */
  readonly at: string;
  /** The day of the business: `--as-of`, else today. */
  readonly day: PlainDate;
  readonly options: Readonly<Record<string, string>>;
  readonly toolVersion: string;
  /** Files and folders that the command was given; the hash is null for what is no file. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string | null }[];
}

/** What became of one submission of a run, in the order of the run. */
export interface RunUnit {
  /** Null where the unit is not in the ledger. */
  readonly unit: string | null;
  readonly name: string;
  readonly file: string;
  readonly status: EnrolmentPlan['status'];
  /** The entry by which its list stands; of an unchanged one an earlier run's; null where it was returned. */
  readonly entry: string | null;
  /** Finding codes, each once. */
  readonly codes: readonly string[];
}

/** The last entry of a run; one that was killed has none. */
export interface RunClosed {
  readonly kind: 'run-closed';
  readonly at: string;
  /** `interrupted`: ended cleanly before everything was done. `refused`: it could not be done, and nothing of it was written. */
  readonly outcome: 'completed' | 'interrupted' | 'refused';
  /** What the run counts, by the names that its verb gives it: files, lists by what became of them, claims. */
  readonly counts: Readonly<Record<string, number>>;
  readonly units: readonly RunUnit[];
}

/** A period begins to be kept in the ledger, under a version of its scheme. */
export interface PeriodOpened {
  readonly kind: 'period-opened';
  /** `17`, without its scheme. */
  readonly number: string;
  /** `from` in it, `to` the day after it. */
  readonly span: DateSpan;
  readonly family: string;
  readonly schemeHash: string;
  /** The scheme in full, as resolved; it has an `id`. */
  readonly scheme: { readonly id: string };
}

/** Another version of the scheme comes into force for a period. What was decided before keeps the version that it was decided under. */
export interface SchemeAdopted {
  readonly kind: 'scheme-adopted';
  readonly day: PlainDate;
  readonly period: EntryPeriod;
  readonly reason: string;
  /** Hash of the version that was in force until then, which an undo puts back. */
  readonly before: string;
  readonly schemeHash: string;
  /** The scheme in full, as resolved. */
  readonly scheme: { readonly id: string };
}

/** A unit's list was taken in, in whole or in part: what it changes for the unit and its members, and what is owed by it. */
export interface ListTaken {
  readonly kind: 'list-taken';
  readonly day: PlainDate;
  readonly period: EntryPeriod;
  readonly schemeHash: string;
  /** Of the options that change what a list comes to. */
  readonly optionsHash: string;
  readonly unit: UnitChange;
  /** `partial`: rows with errors were left out, because `--partial` asked for that. */
  readonly status: 'accepted' | 'partial';
  readonly list: EnrolmentPlan['list'];
  readonly change: RosterChange;
  readonly due: EnrolmentPlan['due'];
  readonly plans: EnrolmentPlan['plans'];
  readonly postings: readonly UnitPosting[];
}

/** A person's paper and its number, normalised. */
export interface Identity {
  /** Of the paper: `resident`, `passport` and the others of an identity document. */
  readonly kind: string;
  readonly number: string;
}

/** A person's coverages of former periods that the ledger did not see itself. */
export interface FormerMember {
  readonly person: string;
  readonly identity: Identity;
  readonly name: string;
  readonly coverages: readonly FormerCoverage[];
}

/** The members of a unit with their coverages of former periods, as a centre brings them with it. */
export interface FormerMembers {
  readonly kind: 'former-members';
  readonly day: PlainDate;
  readonly family: string;
  readonly unit: UnitChange;
  readonly file: string;
  readonly sha256: string;
  readonly members: readonly FormerMember[];
}

/** Balances that a centre brings with it. */
export interface Opening {
  readonly kind: 'opening';
  readonly day: PlainDate;
  readonly period: string | null;
  readonly file: string;
  readonly sha256: string;
  readonly postings: readonly UnitPosting[];
}

/** Takes back all that one earlier entry did. */
export interface Undo {
  readonly kind: 'undo';
  readonly day: PlainDate;
  readonly reason: string;
  /** The entry undone. */
  readonly undone: string;
  /** Where it had corrected a number: persons without coverage who are known by the former number, and give it up. */
  readonly displaced: readonly { readonly person: string; readonly number: string }[];
}

/** Every kind of entry; `kind` tells which. */
export type EntryBody =
  | RunOpened
  | RunClosed
  | PeriodOpened
  | SchemeAdopted
  | ListTaken
  | MembersAmended
  | FormerMembers
  | Opening
  | FormerTotalsBrought
  | ClaimEntry
  | PayoutEntry
  | BookEntry
  | AuditEntry
  | NoticeEntry
  | Undo;

/** What an entry's text holds: its place in the chain, and its body. */
export interface EntryContent {
  readonly office: string;
  /** From 1, without a gap, in the office's chain. */
  readonly sequence: number;
  /** After every entry that it rests on, also those of other chains: replaying in this order gives the same projections. */
  readonly position: number;
  readonly run: number;
  readonly body: EntryBody;
}
