import type { PlainDate } from '../value/plain-date.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** Admission and discharge. */
export interface Stay {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Undefined of a claim that is of no stay, or does not state both days. */
export function stayOf({ claim: { event, admitted, discharged } }: Pick<SubmittedClaim, 'claim'>): Stay | undefined {
  if (event !== 'hospitalisation' || admitted === undefined || discharged === undefined) return undefined;
  return admitted <= discharged ? { from: admitted, to: discharged } : undefined;
}
