import type { ReportedBalance } from '../../../../rules/bundle/reported.ts';
import type { AccountId } from '../../../../rules/fund/accounts.ts';
import type { DateSpan, PlainDate } from '../../../../rules/value/plain-date.ts';

/** A unit's figures as a bundle reports them: what `summary` says of a unit, of which the ledger itself knows these three. */
export interface BundleUnit {
  /** Its name; null for claims of those who are in no unit. */
  readonly unit: string | null;
  readonly code: string | null;
  readonly region: string | null;
}

/** What an account stands at, in a bundle; positive debits, negative credits. */
export interface BundleBalance extends ReportedBalance {
  readonly account: AccountId;
}

/** A period of an office that keeps a ledger of its own. */
export interface BundlePeriod {
  /** Its name there, `yunnan-17/17`. */
  readonly period: string;
  readonly family: string;
  readonly number: string;
  readonly span: DateSpan;
  readonly schemeHash: string;
  readonly title: string;
  readonly figures: readonly BundleUnit[];
  readonly books: readonly BundleBalance[];
}

/** Figures of an office that keeps a ledger of its own; no personal data. They take the place of what it had reported before. */
export interface BundleImported {
  readonly kind: 'bundle-imported';
  readonly day: PlainDate;
  /** The office that reports. */
  readonly from: string;
  /** Its chain's head as it reported. */
  readonly head: { readonly sequence: number; readonly hash: string };
  readonly file: string;
  readonly sha256: string;
  readonly periods: readonly BundlePeriod[];
}
