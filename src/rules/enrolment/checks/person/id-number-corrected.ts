import type { Check } from '../../check.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from '../row-finding.ts';

/**
 * A number that was corrected, with a name of the person who had it: a list from before the correction, by which that person would be enrolled a second time. Under
 * another name it is the number of whom it always belonged to.
 */
export const idNumberCorrected: Check = {
  codes: ['id-number-corrected'],
  needs: 'ledger',
  run: (subject) =>
    findingsOn(subject.members, (member) => {
      const { name } = member;
      if (name === undefined) return undefined;
      const corrections = subject.known.corrected.get(member.identity.document?.number ?? '') ?? [];
      const correction = corrections.findLast(({ names }) => names.includes(name));
      if (correction === undefined) return undefined;
      return rowFinding(subject, 'id-number-corrected', member, 'id-number', { parameters: { day: correction.day } });
    }),
};
