import { claimFieldTitle } from '../../claim-sheet/names.ts';
import { finding } from '../../findings/catalogue.ts';
import type { ClaimCheck } from '../claim-subject.ts';
import { differingCosts } from '../cost-sums.ts';
import { originOfField } from '../intake-claim.ts';

/** `claim-costs-differ`: the parts of the costs do not come to their sum, or a part is more than the whole. A figure was taken over wrongly. */
export const costsDiffer: ClaimCheck = {
  codes: ['claim-costs-differ'],
  run: ({ claims, scheme }) =>
    claims.flatMap((claim) =>
      differingCosts(claim.submitted.claim.costs).map(({ whole, stated, parts, sum }) => {
        const origin = originOfField(claim, `cost:${whole}`);
        const titles = parts.map((part) => claimFieldTitle(scheme, `cost:${part}`)).join(' + ');
        const parameters = { column: claimFieldTitle(scheme, `cost:${whole}`), parts: titles, sum };
        return { claim, finding: finding('claim-costs-differ', { origin, found: stated, parameters }) };
      }),
    ),
};
