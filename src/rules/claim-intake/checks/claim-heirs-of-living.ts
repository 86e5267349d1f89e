import { finding } from '../../findings/catalogue.ts';
import { isOwnDeath } from '../../value/own-death.ts';
import type { ClaimCheck } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';
import type { SubmittedClaim } from '../submitted-claim.ts';

/** `claim-heirs-of-living`: heirs are stated, who would be paid instead of the member, and neither a claim nor an amendment tells of his death. */
export const heirsOfLiving: ClaimCheck = {
  codes: ['claim-heirs-of-living'],
  run: ({ claims, known }) => {
    const told = [...known.claims, ...claims].flatMap(({ submitted }) => theDead(submitted));
    const dead = new Set([...told, ...(known.dead ?? [])]);
    return claims.flatMap((claim) => {
      const { heirs, claimant } = claim.submitted;
      if (heirs.length === 0 || dead.has(claimant.identity.number)) return [];
      const found = heirs.map(({ name }) => name).join('、');
      const parameters = { name: claimant.name };
      return [
        {
          claim,
          finding: finding('claim-heirs-of-living', { origin: originOfField(claim, 'heirs'), found, parameters }),
        },
      ];
    });
  },
};

/** The member's number, where it is he who died. */
function theDead(submitted: SubmittedClaim): string[] {
  return isOwnDeath(submitted) ? [submitted.claimant.identity.number] : [];
}
