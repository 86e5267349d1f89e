import { originOf } from '../../../submission/submission.ts';
import type { Check } from '../../check.ts';
import type { MemberReading } from '../../member-reading.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from './row-finding.ts';

/** The same identity number in several rows of a list: told at each but the first, whose place it names. */
export const duplicateInRoster: Check = {
  codes: ['duplicate-in-roster'],
  needs: 'submission',
  run: (subject) => {
    const firstOf = new Map<string, MemberReading>();
    return findingsOn(subject.members, (member) => {
      const number = member.identity.document?.number;
      if (number === undefined) return undefined;
      const first = firstOf.get(number);
      if (first === undefined) {
        firstOf.set(number, member);
        return undefined;
      }
      const { sheet, cell } = originOf(subject.submission, first.row, 'id-number');
      const parameters = { first: `${sheet}!${cell}` };
      return rowFinding(subject, 'duplicate-in-roster', member, 'id-number', { parameters });
    });
  },
};
