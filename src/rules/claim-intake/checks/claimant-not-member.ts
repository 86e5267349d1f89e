import { finding } from '../../findings/catalogue.ts';
import type { ClaimCheck, ClaimFinding } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';
import { likeness } from '../likeness.ts';
import { similarFindings } from '../unread-claimant.ts';

/**
 * `claimant-not-member`, and `claimant-similar` for each member who may be meant: nobody is taken for another without a person's word. `claimant-fee-awaited` instead where
 * he is enrolled and his coverage waits for the fee: he is near without being a member yet.
 */
export const notMember: ClaimCheck = {
  codes: ['claimant-not-member', 'claimant-similar', 'claimant-fee-awaited'],
  run: ({ claims, known: { members, near } }) => {
    const similarTo = likeness(near);
    return claims.flatMap((claim): ClaimFinding[] => {
      const { claimant, unitName } = claim.submitted;
      const { identity, name } = claimant;
      if (members.has(identity.number)) return [];
      const origin = originOfField(claim, 'id-number');
      const unit = unitName === null ? {} : { unit: unitName };
      const enrolled = near.find(({ number }) => number === identity.number);
      if (enrolled) {
        const parameters = { name: enrolled.name, memberUnit: enrolled.unitName };
        return [
          { claim, finding: finding('claimant-fee-awaited', { origin, ...unit, found: identity.number, parameters }) },
        ];
      }
      const error = finding('claimant-not-member', { origin, ...unit, found: identity.number, parameters: { name } });
      const notes = similarFindings(similarTo({ number: identity.number, name, unitName }), { origin, unitName });
      return [error, ...notes].map((each) => ({ claim, finding: each }));
    });
  },
};
