import type { SubmittedClaim } from './submitted-claim.ts';

/** Whether a claim is made because the member himself died, not somebody of the family, named or told by the relation alone. */
export function isOwnDeath({ claim, patient }: Pick<SubmittedClaim, 'claim' | 'patient'>): boolean {
  return claim.event === 'death' && patient === null && (claim.relation ?? 'member') === 'member';
}
