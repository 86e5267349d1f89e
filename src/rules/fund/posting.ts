import type { Yuan } from '../value/money.ts';

/** One line of a journal entry. The lines of one entry add up to zero. */
export interface Posting {
  /** Id of an account of the chart (`fund/accounts.ts`). */
  readonly account: string;
  /** Whom the line concerns: `unit`, or a payer such as `provincial-union`; null where nobody. */
  readonly party: string | null;
  readonly plan: string | null;
  /** Positive debits, negative credits. */
  readonly amount: Yuan;
}
