import type { SubmittedClaim } from '../../claim-intake/submitted-claim.ts';
import { compactText } from '../../person/tidy-text.ts';
import type { PlainDate } from '../../value/plain-date.ts';

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

/** A hospital by which two stays are compared; undefined where the claim states none. */
export function hospitalOf({ hospital }: Pick<SubmittedClaim, 'hospital'>): string | undefined {
  const name = compactText(hospital ?? '');
  return name === '' ? undefined : name;
}
