import { originOf } from '../../../submission/submission.ts';
import type { Check } from '../../check.ts';
import { rowFinding } from './row-finding.ts';

/** The same identity number in several rows of a list: told at each but the first, whose place it names. */
export const duplicateInRoster: Check = {
  codes: ['duplicate-in-roster'],
  needs: 'submission',
  run: (subject) => {
    const first = new Map<string, string>();
    return subject.members.flatMap((member) => {
      const number = member.identity.document?.number;
      if (number === undefined) return [];
      const place = first.get(number);
      if (place !== undefined) {
        return [rowFinding(subject, 'duplicate-in-roster', member, 'id-number', { parameters: { first: place } })];
      }
      const { sheet, cell } = originOf(subject.submission, member.row, 'id-number');
      first.set(number, `${sheet}!${cell}`);
      return [];
    });
  },
};
