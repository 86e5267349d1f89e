import type { PlainDate } from '../../../rules/value/plain-date.ts';
import type { Identity, RosterChange, UnitPosting } from './entry.ts';
import type { EntryPeriod } from './period-id.ts';

/** A person's number was wrong; from the day on he is known by the other. */
export interface IdentityCorrection {
  readonly person: string;
  readonly from: Identity;
  readonly to: Identity;
  /** Another person known by the right number, who has no coverage: he came from a list that was undone, and gives the number up. */
  readonly displaced: string | null;
}

/** What happened to a member after the list was taken in. */
export type AmendmentKind =
  | 'transfer'
  | 'identity-correction'
  | 'substitution'
  | 'withdrawal'
  | 'retirement'
  | 'death'
  | 'account'
  | 'correction'
  /** Somebody joins after the list was taken. */
  | 'joining'
  /** Coverage that starts with the payment. */
  | 'payment';

/** The row of a submitted sheet that asked for an amendment. */
export interface AmendmentSource {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  /** Of the file. */
  readonly sha256: string;
  /** Hash of what the row asks for, by which the same request is known again. */
  readonly request: string;
}

/** Members are others from a day on: somebody joins, leaves, moves to another unit, is known by another number or paid to another account, or his coverage begins. */
export interface MembersAmended {
  readonly kind: 'members-amended';
  readonly day: PlainDate;
  readonly period: EntryPeriod;
  readonly amendment: AmendmentKind;
  readonly reason: string;
  /** Where it came in a sheet of several. */
  readonly source?: AmendmentSource;
  readonly changes: readonly RosterChange[];
  readonly corrections: readonly IdentityCorrection[];
  readonly postings: readonly UnitPosting[];
}
