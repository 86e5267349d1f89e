import type { Yuan } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { UnitPosting } from '../entry.ts';
import type { EntryPeriod } from '../period-id.ts';

/** A difference of the reconciliation that somebody let stand. */
export interface Waiver {
  readonly kind: string;
  /** Tells the difference wherever it is found again. */
  readonly key: string;
  /** What it came to then. */
  readonly amount: Yuan;
  readonly reason: string;
}

/** A period at its end: its balance is carried over, and nothing comes into it any more. */
export interface PeriodClosed {
  readonly kind: 'period-closed';
  readonly day: PlainDate;
  readonly period: EntryPeriod;
  /** The splits and what carries income less expense over. */
  readonly postings: readonly UnitPosting[];
  readonly waived: readonly Waiver[];
  readonly carry: {
    /** As the scheme says it: `county`, `city`; null where it does not. */
    readonly scope: string | null;
    readonly amount: Yuan;
  };
  /** What the period came to, as the closing set says it; plain data. */
  readonly figures: Readonly<Record<string, unknown>>;
}

/** A closed period is open again. */
export interface PeriodReopened {
  readonly kind: 'period-reopened';
  readonly day: PlainDate;
  readonly period: EntryPeriod;
  /** The entry that had closed it. */
  readonly closed: string;
  readonly reason: string;
  /** Those of the closing, the other way round. */
  readonly postings: readonly UnitPosting[];
}

/** Entries that close a period, or open it again. */
export type PeriodEndEntry = PeriodClosed | PeriodReopened;
