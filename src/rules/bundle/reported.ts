import type { UnitFigures } from '../summary/unit-figures.ts';
import type { Yuan } from '../value/money.ts';
import type { DateSpan } from '../value/plain-date.ts';

/** The last entry of a chain. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
}

/** A period as an office reports it. */
export interface ReportedPeriod {
  /** Its name in the office's ledger, `yunnan-17/17`. */
  readonly period: string;
  readonly family: string;
  readonly number: string;
  readonly span: DateSpan;
  readonly schemeHash: string;
  readonly title: string;
  readonly figures: readonly UnitFigures[];
  /** What stands on each account, positive debits. */
  readonly books: readonly { readonly account: string; readonly party: string | null; readonly amount: Yuan }[];
}

/** What an office that keeps a ledger of its own reports: figures, nothing of any person. */
export interface Reported {
  readonly office: string;
  /** The head of its chain as it reported. */
  readonly head: Head;
  readonly periods: readonly ReportedPeriod[];
}
