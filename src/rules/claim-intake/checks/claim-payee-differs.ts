import { finding } from '../../findings/catalogue.ts';
import type { ClaimCheck } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';

/** `claim-payee-differs`: the money would go to somebody else than the member. Of a death it goes to the heirs. */
export const payeeDiffers: ClaimCheck = {
  codes: ['claim-payee-differs'],
  run: ({ claims }) =>
    claims.flatMap((claim) => {
      const { payee, claimant, heirs } = claim.submitted;
      const { name } = payee;
      if (name === null || name === claimant.name || heirs.some((heir) => heir.name === name)) return [];
      const origin = originOfField(claim, 'payee');
      const parameters = { name: claimant.name };
      return [{ claim, finding: finding('claim-payee-differs', { origin, found: name, parameters }) }];
    }),
};
