import { finding } from '../../findings/catalogue.ts';
import { isOwnDeath } from '../../value/own-death.ts';
import type { ClaimCheck } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';

/** `claim-heirs-missing`: the member is dead, and the claim does not say who is paid. The dead are paid through their heirs. */
export const heirsMissing: ClaimCheck = {
  codes: ['claim-heirs-missing'],
  run: ({ claims }) =>
    claims.flatMap((claim) => {
      const { submitted } = claim;
      if (!isOwnDeath(submitted) || submitted.heirs.length > 0) return [];
      const { name } = submitted.claimant;
      return [
        { claim, finding: finding('claim-heirs-missing', { origin: originOfField(claim, 'heirs'), found: name }) },
      ];
    }),
};
