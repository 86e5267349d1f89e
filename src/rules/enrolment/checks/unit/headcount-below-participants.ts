import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { headcountWords } from '../../rule-words.ts';
import { ratiosInForce } from '../../unit-ratios.ts';
import { rowsThatMayBeHeadings } from '../person/heading-or-person.ts';
import { rowsNotToCount } from '../rows-not-to-count.ts';

/**
 * Nobody enrols more people than there are: the headcount is wrong, or somebody on the list does not belong to the unit. Rows that may be headings, or of which it is
 * told that they take no part, are no reason to ask for it.
 */
export const headcountBelowParticipants: Check = {
  codes: ['headcount-below-participants'],
  needs: 'ledger',
  run: (subject) => {
    const { submission, members } = subject;
    const above = ratiosInForce(subject).filter(
      ({ participants, headcount }) => headcount !== undefined && participants > headcount,
    );
    const notCounted = above.length > 0 ? rowsThatMayBeHeadings(members) + rowsNotToCount(subject) : 0;
    return above.flatMap(({ group, participants, headcount }) => {
      if (headcount === undefined || participants - notCounted <= headcount) return [];
      const denominator = group.participation.of;
      return [
        finding('headcount-below-participants', {
          origin: originOfFact(submission, denominator),
          found: submission.unit[denominator]?.value ?? String(headcount),
          parameters: { what: headcountWords[denominator], headcount, participants },
          clause: group.participation.clause,
        }),
      ];
    });
  },
};
