import { patientKey } from './repeats.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/**
 * Who was ill or died, of whom one cannot be in two places: as `patientKey`, and somebody of the family who is told by the relation alone (配偶住院) is not the member. What is
 * compared with other sheets, which mostly state no relation, goes by `patientKey`.
 */
export function patientTold(submitted: SubmittedClaim): string {
  const { claim, claimant, patient } = submitted;
  const { relation = 'member' } = claim;
  return patient === null && relation !== 'member' ? `${claimant.identity.number} ${relation}` : patientKey(submitted);
}
