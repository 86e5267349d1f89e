import type { SettledPart } from '../fund/settled-part.ts';
import type { TextParameters } from '../value/text.ts';

/** Why a line cannot settle what a person says. */
export type AssignProblem =
  | 'unit-unknown'
  | 'period-unknown'
  | 'batch-unknown'
  | 'wrong-way'
  | 'sum-differs'
  | 'nothing-left'
  | 'advance-too-small'
  | 'answered-paid'
  | 'bounced-which'
  | 'bounced-sum'
  | 'bounced-already'
  | 'claim-unknown'
  | 'whose-open';

/** What a line settles as a person says, or why it cannot. */
export type Assigned = { readonly parts: readonly SettledPart[] } | Refused;

/** Why a line cannot settle what a person says, with what its words need. */
export interface Refused {
  readonly problem: AssignProblem;
  readonly parameters: TextParameters;
}

/** The same as what an assignment comes to. */
export function problem(code: AssignProblem, parameters: TextParameters): Assigned {
  return refused(code, parameters);
}

/** That it cannot, and why. */
export function refused(code: AssignProblem, parameters: TextParameters): Refused {
  return { problem: code, parameters };
}
