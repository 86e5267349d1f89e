import type { IdentityReading, ReadingProblem, Sex } from '../person/identity.ts';
import type { RosterField } from '../scheme/forms.ts';
import type { RosterRow } from '../submission/submission.ts';
import type { Fen } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';

/** A value that was repaired without doubt (full width, spaces, lower-case x, a 15-digit number): noted as `text-repaired`. */
export interface Repair {
  readonly field: RosterField;
  readonly raw: string;
  readonly value: string;
}

/** A roster's row with its cells read once; the checks look at this. What could not be read is undefined and has its problem. */
export interface MemberReading {
  readonly row: RosterRow;
  readonly name: string | undefined;
  readonly identity: IdentityReading;
  /** As the roster states it. */
  readonly sex: Sex | undefined;
  readonly phone: string | undefined;
  readonly bank: string | undefined;
  readonly bankCard: string | undefined;
  /** Id of one of the scheme's kinds of staff. */
  readonly staffKind: string | undefined;
  readonly insuranceKind: string | undefined;
  readonly hardship: boolean;
  readonly declaredRenewal: 'new' | 'renewing' | undefined;
  /** Of the column of shares; 1 where the roster has no such column. */
  readonly shares: number | undefined;
  /** Numbers of shares that stand in the columns of single plans, by the plan's id. They go before {@link shares}. */
  readonly sharesByPlan: ReadonlyMap<string, number>;
  /** Ids of the plans that this person takes, in the scheme's order. */
  readonly plans: readonly string[];
  /** The fee that the roster states for this row. */
  readonly declaredFee: Fen | undefined;
  readonly hiredOn: PlainDate | undefined;
  readonly remark: string | undefined;
  readonly repairs: readonly Repair[];
  /** Problems of single cells other than the identity number. */
  readonly problems: readonly (ReadingProblem & { readonly field: RosterField })[];
}
