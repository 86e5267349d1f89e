import type { Yuan } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { AccountId } from './accounts.ts';

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

/** A line of a journal entry with a day of its own. The lines of one day add up to zero by themselves. */
export interface BookPosting extends Posting {
  readonly account: AccountId;
  readonly unit: string | null;
  /** Absent where it belongs to none, as money at the bank does. */
  readonly period?: string;
  readonly day: PlainDate;
}
