import { finding } from '../../findings/catalogue.ts';
import type { ClaimCheck } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';

/** `claimant-name-differs`: the number is a member's, and the name is somebody else's. One of the two is wrong. */
export const nameDiffers: ClaimCheck = {
  codes: ['claimant-name-differs'],
  run: ({ claims, known: { members } }) =>
    claims.flatMap((claim) => {
      const { identity, name } = claim.submitted.claimant;
      const member = members.get(identity.number);
      if (member === undefined || plain(member.name) === plain(name)) return [];
      const origin = originOfField(claim, 'name');
      const parameters = { name: member.name, memberUnit: member.unitName };
      return [{ claim, finding: finding('claimant-name-differs', { origin, found: name, parameters }) }];
    }),
};

const plain = (name: string) => name.replace(/[\s·]/g, '').toUpperCase();
