import type { SubmittedClaim } from '../../claim-intake/submitted-claim.ts';
import { compactText } from '../../person/tidy-text.ts';

/** A hospital by which two stays are compared; undefined where the claim states none. */
export function hospitalOf({ hospital }: Pick<SubmittedClaim, 'hospital'>): string | undefined {
  const name = compactText(hospital ?? '');
  return name === '' ? undefined : name;
}
