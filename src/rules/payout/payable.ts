import type { Heir } from '../claim-intake/submitted-claim.ts';
import type { Origin } from '../submission/cell.ts';
import type { Yuan } from '../value/money.ts';

/** Who gets a sum, and where. */
export interface PayeeAccount {
  readonly name: string;
  readonly bank: string | null;
  readonly account: string | null;
}

/** A decided claim that is to be paid. Its payee and account are settled already: what the claim states, else the member himself and the account of the roster. */
export interface Payable {
  /** The claim's number, such as `127-3`. */
  readonly claim: string;
  /** Tells members apart. */
  readonly person: string;
  readonly unit: { readonly id: string; readonly name: string };
  /** The member. */
  readonly name: string;
  readonly idNumber: string;
  /** Above zero. */
  readonly amount: Yuan;
  readonly payee: PayeeAccount;
  /** Those among whom the sum is parted, with shares that add up to one; none where the payee gets all of it. */
  readonly heirs: readonly Heir[];
  /** What each heir has had or has at the bank, in the heirs' order: of a sum that is paid in parts each gets what his share of the whole still lacks. Nothing where absent. */
  readonly had?: readonly Yuan[];
  /** Where the claim stands in its sheet. */
  readonly origin: Origin;
}

/** One line of a batch: one sum to one account. */
export interface PayoutLine {
  /** From 1, unique in the batch, and never another's. */
  readonly line: number;
  readonly claim: string;
  readonly person: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly name: string;
  readonly idNumber: string;
  readonly payee: PayeeAccount;
  /** Place among the claim's heirs, from 0; null where the sum is not parted. */
  readonly heir: number | null;
  readonly amount: Yuan;
}
