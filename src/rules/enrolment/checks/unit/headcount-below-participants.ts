import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { headcountWords } from '../../rule-words.ts';
import { ratiosInForce } from '../../unit-ratios.ts';

/** Nobody enrols more people than there are: the headcount is wrong, or somebody on the list does not belong to the unit. */
export const headcountBelowParticipants: Check = {
  codes: ['headcount-below-participants'],
  needs: 'ledger',
  run: (subject) => {
    const { submission } = subject;
    return ratiosInForce(subject).flatMap(({ group, participants, headcount }) => {
      if (headcount === undefined || participants <= headcount) return [];
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
