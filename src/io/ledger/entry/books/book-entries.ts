import type { BundleImported } from './bundle-entries.ts';
import type { PeriodEndEntry } from './period-entries.ts';
import type { StatementEntry } from './statement-entries.ts';

/** Entries of the accountant's half: statements, the end of periods, what other ledgers report. */
export type BookEntry = StatementEntry | PeriodEndEntry | BundleImported;

/** Kinds of these entries. */
export const bookKinds = [
  'statement-taken',
  'statement-assigned',
  'advances-set-off',
  'period-closed',
  'period-reopened',
  'bundle-imported',
] as const satisfies readonly BookEntry['kind'][];
