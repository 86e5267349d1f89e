import type { Sex } from '../person/identity.ts';
import type { Counted } from '../scheme/participation.ts';
import type { Yuan } from '../value/money.ts';
import type { DateSpan, PlainDate } from '../value/plain-date.ts';

/** A period of a scheme: the edition's dated window. */
export interface PeriodInForce {
  readonly scheme: string;
  /** As the centre counts it: `3`, `2021`. */
  readonly number: string;
  readonly span: DateSpan;
}

/** A line of the centre's own register of units (`--units`). */
export interface RegisteredUnit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly creditCode: string | undefined;
  /** Id of the scheme's kind of unit. */
  readonly kind: string | undefined;
  readonly region: string | undefined;
  readonly headcounts: Readonly<Partial<Record<Counted, number>>>;
}

/** Waiting of one coverage: for these events (all where null) nothing is paid before `until`, the first day on which an event counts. */
export interface WaitingUntil {
  readonly events: readonly string[] | null;
  /** Null while the count has not begun, because it runs from a fee or an invoice still to come: the waiting holds, its end is not known. */
  readonly until: PlainDate | null;
}

/** One member's coverage in one plan, as it is in force in the ledger or is planned to be. Money is yuan with two places. */
export interface CoverageRecord {
  readonly plan: string;
  readonly shares: number;
  /** First day covered; null while it waits for the fee. */
  readonly from: PlainDate | null;
  /** First day no longer covered; null while `from` is. */
  readonly to: PlainDate | null;
  readonly waiting: readonly WaitingUntil[];
  /** `renewing` where the former coverage is recognised, whatever the roster says. */
  readonly renewal: 'new' | 'renewing';
  /** Periods enrolled without a gap that the scheme counts, this one included. */
  readonly consecutivePeriods: number;
  /** The whole fee of all shares for the term. */
  readonly fee: Yuan;
  /** Who pays which part of it; `unit` is what the unit remits. Adds up to `fee`. */
  readonly payers: readonly { readonly who: string; readonly amount: Yuan }[];
}

/** One member of one unit with everything that the ledger keeps of the row. */
export interface MemberRecord {
  readonly identity: { readonly kind: string; readonly number: string };
  readonly name: string;
  readonly sex: Sex | null;
  readonly birthDate: PlainDate | null;
  readonly phone: string | null;
  readonly bank: string | null;
  readonly bankCard: string | null;
  readonly staffKind: string | null;
  readonly insuranceKind: string | null;
  readonly hardship: boolean;
  readonly remark: string | null;
  /** File, sheet and row's address of the identity number: where the record comes from. */
  readonly origin: { readonly file: string; readonly sheet: string; readonly cell: string };
  readonly coverages: readonly CoverageRecord[];
}

/** A former coverage by which a renewal is recognised. */
export interface FormerCoverage {
  readonly plan: string;
  readonly shares: number;
  readonly span: DateSpan;
  readonly consecutivePeriods: number;
}

/** A correction by which an identity number ceased to be somebody's. */
export interface CorrectedNumber {
  /** From which on it is not the person's. */
  readonly day: PlainDate;
  /** Under which the person is or was on record. */
  readonly names: readonly string[];
}

/** The unit as the ledger knows it, with its lists in force in this period. */
export interface KnownUnit {
  readonly id: string;
  readonly name: string;
  readonly creditCode: string | null;
  readonly kind: string | null;
  readonly region: string | null;
  /** From the latest list in force that states them. */
  readonly headcounts: Readonly<Partial<Record<Counted, number>>>;
  /** Members in force through this unit in this period, by identity number. */
  readonly members: ReadonlyMap<string, MemberRecord>;
  /** Entries of its lists in force, newest last. */
  readonly lists: readonly {
    readonly entry: string;
    readonly sha256: string;
    readonly schemeHash: string;
    readonly optionsHash: string;
    /** How it was taken. */
    readonly status: 'accepted' | 'partial';
    /** The day of the business on which it was taken: the same list is judged as of that day again, so that it gives the same findings. */
    readonly asOf: PlainDate;
  }[];
  /** Why nobody can be removed but by `amend`: a fee was received, or a claim exists. */
  readonly fixedBy: 'fee-received' | 'claim' | null;
}

/**
 * What is known before a submission is judged. Read from the ledger in one go for the unit and the identity numbers of its rows;
 * empty for `mutual check` without a workspace.
 */
export interface Known {
  readonly unit: KnownUnit | undefined;
  /** Coverages of these persons through other units that overlap this period, by identity number. */
  readonly elsewhere: ReadonlyMap<string, { readonly unitName: string; readonly plans: readonly string[] }>;
  /** Former coverages by identity number; undefined where the ledger holds no former period of this scheme at all. */
  readonly former: ReadonlyMap<string, readonly FormerCoverage[]> | undefined;
  /** Corrections of those identity numbers that are nobody's since, the earliest first. */
  readonly corrected: ReadonlyMap<string, readonly CorrectedNumber[]>;
  /** Days of death of these persons, by identity number, of which a claim or an amendment tells; none where absent. */
  readonly deaths?: ReadonlyMap<string, PlainDate>;
}
