/** What an inbox reads of the reports that the verbs print as `--json`; all else of them is not its business. */

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

export interface EnrolTold extends VerbReport {
  readonly files: readonly { readonly path: string }[];
  readonly units: readonly {
    readonly file: string;
    readonly unit: string;
    readonly status: 'accepted' | 'partial' | 'returned' | 'unchanged';
    readonly outputs: readonly string[];
  }[];
}

export interface ClaimTold extends VerbReport {
  readonly files: readonly { readonly path: string; readonly unread: number }[];
  readonly claims: readonly {
    readonly file: string;
    readonly cell: string | null;
    readonly number: string | null;
    readonly status: 'approved' | 'reduced' | 'rejected' | 'held' | 'returned';
  }[];
}

export interface AmendTold extends VerbReport {
  readonly files: readonly { readonly path: string; readonly rows: number }[];
  readonly amendments: readonly { readonly file: string; readonly status: 'applied' | 'unchanged' | 'returned' }[];
}

export interface ReceiveTold {
  readonly run: number | null;
  readonly files: readonly {
    readonly file: string;
    readonly outcome: 'applied' | 'tried' | 'unchanged' | 'refused';
    readonly unidentified: number;
    readonly findings: readonly FindingTold[];
  }[];
}

export interface ResultTold {
  readonly run: number | null;
  readonly batch: string;
  readonly outcome: 'applied' | 'tried' | 'unchanged' | 'refused';
  readonly bounced: number;
  readonly findings: readonly FindingTold[];
}
