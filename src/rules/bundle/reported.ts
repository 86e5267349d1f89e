import type { BookSum } from '../fund/statement/fund-books.ts';
import type { UnitFigures } from '../summary/unit-figures.ts';
import type { Yuan } from '../value/money.ts';
import type { DateSpan } from '../value/plain-date.ts';

/** The last entry of a chain. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
}

/** What a fund statement has to know of a balance besides. */
export interface BalanceDetail {
  /** As the period sees it. */
  readonly part: BookSum['part'];
  /** Region of the units that it concerns, by its path; null where it concerns none, or the region does not matter. */
  readonly region: string | null;
  /** What of it was debited; the rest of the amount was credited. */
  readonly debit: Yuan;
}

/** What stands on an account in an office's books, for one party. */
export interface ReportedBalance {
  readonly account: string;
  /** A payer, a fund or a region; never a person. */
  readonly party: string | null;
  /** Positive debits. */
  readonly amount: Yuan;
  /** Left out in reports of the first form: no fund statement can be made of them. */
  readonly detail?: BalanceDetail;
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
  /** All that stands in the office's books, as the period sees it. */
  readonly books: readonly ReportedBalance[];
}

/** What an office that keeps a ledger of its own reports: figures, nothing of any person. */
export interface Reported {
  readonly office: string;
  /** The head of its chain as it reported. */
  readonly head: Head;
  readonly periods: readonly ReportedPeriod[];
}
