import type { Fund } from '../../scheme/fund.ts';
import type { Fen } from '../../value/money.ts';
import type { AccountId } from '../accounts.ts';
import type { Posting } from '../posting.ts';
import type { Payer } from '../short.ts';
import type { CarryParty, CarryScope } from './carry-party.ts';

/** What stands on one account in a period, of one unit or of none. */
export interface PeriodBalance {
  readonly account: AccountId;
  readonly unit: string | null;
  /** The unit's region. */
  readonly region: string | null;
  /** Positive debits, negative credits. */
  readonly fen: Fen;
}

/** Income and expense of one party, by account; positive debits, negative credits. */
export interface PartyResult extends CarryParty {
  readonly sums: ReadonlyMap<AccountId, Fen>;
}

/** What former periods have left to one party. */
export interface FormerShare extends CarryParty {
  /** Positive where there is money. */
  readonly fen: Fen;
}

/** A line of the closing entry. */
export interface ClosingPosting extends Posting {
  readonly account: AccountId;
  readonly unit: string | null;
}

/** One split of the scheme and what it takes. */
export interface ClosingSplit {
  readonly to: NonNullable<Fund['splits']>[number]['to'];
  readonly title: string;
  readonly rate: string;
  /** The fees or the income that the rate is of. */
  readonly of: Fen;
  readonly amount: Fen;
}

/** What the period leaves to one party. All in fen, positive where there is money. */
export interface CarriedShare extends CarryParty {
  readonly before: Fen;
  /** Income less benefits, splits and other expense, top-ups among the income. */
  readonly result: Fen;
  readonly after: Fen;
}

/** The fund does not suffice for what was decided. */
export interface Shortage {
  /** What is wanting and nobody has agreed to add, of each party by itself: the plenty of one does not help another. */
  readonly amount: Fen;
  /** What is wanting if the parties' money is taken as one; zero where it suffices together. */
  readonly ofWhole: Fen;
  /** With whom the balance stays, and by whom it is therefore counted; null where the scheme does not say. */
  readonly scope: NonNullable<CarryScope> | null;
  /** The scheme's answer; null where it has none. */
  readonly answer: 'pro-rata' | 'top-up' | null;
  /** Who is to add it, by the scheme. */
  readonly by: readonly Payer[];
}

/** What closing a period comes to. */
export interface Closing {
  /** They add up to zero; with them the period's income and expense are zero, and nothing else moves but splits and top-ups. */
  readonly postings: readonly ClosingPosting[];
  readonly splits: readonly ClosingSplit[];
  /** What payers add, in the scheme's order. */
  readonly topUps: readonly { readonly payer: Payer; readonly amount: Fen }[];
  /** By party, the centre's own first. */
  readonly carried: readonly CarriedShare[];
  /** Null where the fund suffices, or is topped up in full. */
  readonly shortage: Shortage | null;
}
