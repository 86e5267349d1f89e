import type { Yuan } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** Somebody to whose account an earlier batch paid, or is paying, for another member. */
export interface EarlierHolder {
  /** The member's id. */
  readonly person: string;
  /** The member's name. */
  readonly name: string;
  /** The name on the account. */
  readonly payee: string;
  /** As people name them: `127-3`, `2026-001`. */
  readonly claim: string;
  readonly batch: string;
  readonly line: number;
}

/** What is still to be recovered of a member. */
export interface Owed {
  /** As people name them. */
  readonly claims: readonly string[];
  readonly amount: Yuan;
}

/** What the books know of those who would be paid, beside what their claims state. */
export interface KnownOfPayees {
  /** By account; of members other than those who would be paid there now. */
  readonly holders: ReadonlyMap<string, readonly EarlierHolder[]>;
  /** Accounts that somebody put on record for the very claims that would be paid there now: the earlier line was the wrong one, he says. */
  readonly putOnRecord: ReadonlySet<string>;
  /** Numbers, as of the payables, of the claims that are made because the member died. */
  readonly deaths: ReadonlySet<string>;
  /** The members' ids, of whose death a claim or an amendment tells. */
  readonly dead: ReadonlySet<string>;
  /** Days of the events, by the numbers, as of the payables, of claims whose coverage was taken back since they were decided. */
  readonly uncovered: ReadonlyMap<string, PlainDate>;
  /** By the member's id. */
  readonly owed: ReadonlyMap<string, Owed>;
}

/** For a look at what is stated alone. */
export const nothingKnown: KnownOfPayees = {
  holders: new Map(),
  putOnRecord: new Set(),
  deaths: new Set(),
  dead: new Set(),
  uncovered: new Map(),
  owed: new Map(),
};
