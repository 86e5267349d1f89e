import type { MemberRecord } from '../../../../rules/enrolment/known.ts';
import type { AmendmentKind } from '../../entry/amendment-entries.ts';
import type { CorrectionEffect, PlacedDecision } from '../../entry/claims/claim-entries.ts';
import type { LineAnswer, PayeeAccount } from '../../entry/claims/payout-entries.ts';
import type { FormerMember, Identity } from '../../entry/entry.ts';

/** A decision as one entry left it; money in yuan. */
export interface StoryDecision {
  readonly status: PlacedDecision['decision']['status'];
  readonly amount: string;
}

/** What one entry did to a person or one of his claims. `number` is the claim's, in full. */
export type StoryEvent =
  | { readonly kind: 'former'; readonly file: string; readonly coverages: FormerMember['coverages'] }
  | {
      /** Whether he came on a unit's list, stands on it otherwise, or left it; of who left, `record` is as he was. */
      readonly kind: 'added' | 'changed' | 'removed';
      /** Id. */
      readonly unit: string;
      /** The period's name in the ledger. */
      readonly period: string;
      readonly record: MemberRecord;
      /** Null where a list did it. */
      readonly amendment: { readonly kind: AmendmentKind; readonly reason: string } | null;
    }
  | { readonly kind: 'identity'; readonly from: Identity; readonly to: Identity; readonly reason: string }
  | ({
      readonly kind: 'taken';
      readonly number: string;
      readonly elsewhere: 'paid' | 'open' | null;
      readonly origin: { readonly file: string; readonly sheet: string; readonly cell: string };
    } & StoryDecision)
  | ({ readonly kind: 'redecided'; readonly number: string; readonly before: string } & StoryDecision)
  | ({
      readonly kind: 'ruled';
      readonly number: string;
      readonly before: string;
      readonly ruling: 'approve' | 'reject' | 'hold';
      readonly reason: string;
      /** Ids of clauses. */
      readonly waived: readonly string[];
    } & StoryDecision)
  | ({
      readonly kind: 'corrected';
      readonly number: string;
      readonly before: string;
      readonly reason: string;
      readonly effect: CorrectionEffect;
      /** Groups of diseases, by id, that a reviewer put it in by this; none where it is of none. Absent where he said nothing new. */
      readonly diseases?: readonly string[];
      /** Values that a reviewer stated by this, by their paths in the scheme. */
      readonly stated?: Readonly<Record<string, string>>;
    } & StoryDecision)
  | { readonly kind: 'approved'; readonly number: string; readonly reason: string | null }
  | { readonly kind: 'payee'; readonly number: string; readonly payee: PayeeAccount; readonly reason: string }
  | {
      readonly kind: 'batched';
      readonly number: string;
      readonly batch: string;
      readonly line: number;
      readonly payee: PayeeAccount;
      readonly amount: string;
      /** An earlier payment of it had come back. */
      readonly again: boolean;
    }
  | ({ readonly kind: 'answered'; readonly number: string; readonly batch: string; readonly file: string } & LineAnswer)
  | {
      readonly kind: 'noticed';
      readonly number: string;
      /** In full. */
      readonly notice: string;
      readonly row: number;
      readonly from: string;
      readonly to: string;
      readonly amount: string;
    }
  | {
      readonly kind: 'objected';
      readonly number: string;
      readonly notice: string;
      readonly objector: string | null;
      readonly reason: string;
      readonly on: string;
    }
  | {
      /** A case of the audit about it was let stand. */
      readonly kind: 'let-stand';
      readonly number: string;
      /** Id of the audit test. */
      readonly test: string;
      readonly reason: string;
      readonly expires: string | null;
    }
  | {
      readonly kind: 'voided';
      readonly number: string;
      readonly batch: string;
      readonly line: number;
      readonly clause: string;
      readonly amount: string;
    };

/** An entry of the story, with the run that made it. */
export interface StoryEntry {
  readonly entry: string;
  readonly run: {
    readonly number: number;
    readonly verb: string;
    readonly actor: string;
    /** ISO 8601 with its offset. */
    readonly at: string;
  };
  /** The run that took it back; null while it counts. */
  readonly undoneBy: number | null;
  /** At least one. */
  readonly events: readonly StoryEvent[];
}
