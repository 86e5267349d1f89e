/** What an inbox reads of the reports that the verbs print as `--json`; all else of them is not its business. */

/** A finding of any of them. `sheet` and `cell` are null where it is about a file, or about a unit as a whole. */
export interface FindingTold {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly fix: string;
}

interface VerbReport {
  readonly run: number | null;
  readonly findings: readonly FindingTold[];
  readonly outputs: readonly string[];
}

/** Of the report of `mutual enrol`. `units` holds one for each list of a file. */
export interface EnrolTold extends VerbReport {
  readonly files: readonly { readonly path: string }[];
  readonly units: readonly {
    readonly file: string;
    readonly unit: string;
    readonly status: 'accepted' | 'partial' | 'returned' | 'unchanged';
    readonly outputs: readonly string[];
  }[];
}

/** Of the report of `mutual claim`. */
export interface ClaimTold extends VerbReport {
  readonly files: readonly { readonly path: string; readonly unread: number }[];
  readonly claims: readonly {
    readonly file: string;
    readonly cell: string | null;
    readonly number: string | null;
    readonly status: 'approved' | 'reduced' | 'rejected' | 'held' | 'returned';
  }[];
}

/** Of the report of `mutual amend FILE…`. `rows` counts those of the file, as many as it has in `amendments`. */
export interface AmendTold extends VerbReport {
  readonly files: readonly { readonly path: string; readonly rows: number }[];
  readonly amendments: readonly { readonly file: string; readonly status: 'applied' | 'unchanged' | 'returned' }[];
}

/** Of the report of `mutual receive`. `tried`: of a dry run what would be taken; `unchanged`: all its lines were taken before; `refused`: an error. */
export interface ReceiveTold {
  readonly run: number | null;
  readonly files: readonly {
    readonly file: string;
    readonly outcome: 'applied' | 'tried' | 'unchanged' | 'refused';
    /** Lines of money that nobody could match yet. */
    readonly unidentified: number;
    readonly findings: readonly FindingTold[];
  }[];
}

/** Of the report of `mutual payout result`, which answers one batch with one file. */
export interface ResultTold {
  readonly run: number | null;
  readonly batch: string;
  readonly outcome: 'applied' | 'tried' | 'unchanged' | 'refused';
  /** Payments that the bank sent back. */
  readonly bounced: number;
  readonly findings: readonly FindingTold[];
}
