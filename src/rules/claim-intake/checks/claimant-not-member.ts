import { finding } from '../../findings/catalogue.ts';
import type { ClaimCheck, ClaimFinding } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';
import { likeness } from '../likeness.ts';
import { similarFindings } from '../unread-claimant.ts';

/** `claimant-not-member`, and `claimant-similar` for each member who may be meant: nobody is taken for another without a person's word. */
export const notMember: ClaimCheck = {
  codes: ['claimant-not-member', 'claimant-similar'],
  run: ({ claims, known: { members, near } }) => {
    const similarTo = likeness(near);
    return claims.flatMap((claim): ClaimFinding[] => {
      const { claimant, unitName } = claim.submitted;
      const { identity, name } = claimant;
      if (members.has(identity.number)) return [];
      const origin = originOfField(claim, 'id-number');
      const unit = unitName === null ? {} : { unit: unitName };
      const error = finding('claimant-not-member', { origin, ...unit, found: identity.number, parameters: { name } });
      const notes = similarFindings(similarTo({ number: identity.number, name, unitName }), { origin, unitName });
      return [error, ...notes].map((each) => ({ claim, finding: each }));
    });
  },
};
