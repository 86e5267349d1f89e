import type { FormerTotals } from '../../../rules/summary/former-totals.ts';
import type { PlainDate } from '../../../rules/value/plain-date.ts';

/** What periods from before this ledger came to, as the centre knows it. They have no books, members or claims here: only summaries tell of them. */
export interface FormerTotalsBrought {
  readonly kind: 'former-totals';
  readonly day: PlainDate;
  readonly family: string;
  readonly file: string;
  readonly sha256: string;
  readonly totals: readonly (FormerTotals & { readonly origin: { readonly sheet: string; readonly cell: string } })[];
}
