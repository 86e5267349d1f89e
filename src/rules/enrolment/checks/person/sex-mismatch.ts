import { sexes } from '../../../findings/person-reasons.ts';
import type { Check } from '../../check.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from '../row-finding.ts';

/** A sex that is not the one in the identity number, or no sex at all. */
export const sexMismatch: Check = {
  codes: ['sex-mismatch'],
  needs: 'submission',
  run: (subject) =>
    findingsOn(subject.members, (member) => {
      const known = member.identity.document?.sex;
      const isUnread = member.problems.some((problem) => problem.code === 'sex-mismatch');
      const differs = member.sex !== undefined && known !== undefined && member.sex !== known;
      if (!isUnread && !differs) return undefined;
      const parameters = { expectedSex: sexes[known ?? 'either'] };
      return rowFinding(subject, 'sex-mismatch', member, 'sex', { parameters });
    }),
};
