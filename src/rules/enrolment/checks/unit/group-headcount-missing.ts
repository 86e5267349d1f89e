import { finding } from '../../../findings/catalogue.ts';
import { headcountStates } from '../../../findings/ratio-findings.ts';
import { worded } from '../../../value/text.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { groupRatiosInForce } from '../../group-ratios.ts';
import { groupWords, headcountWords } from '../../rule-words.ts';

/** Without the number of such people in the unit, nobody can tell whether enough of them take part. The register's and the ledger's number count as well. */
export const groupHeadcountMissing: Check = {
  codes: ['group-headcount-missing'],
  needs: 'ledger',
  run: (subject) => {
    const { submission } = subject;
    return groupRatiosInForce(subject).flatMap(({ group, rule, counted, headcount, participants }) => {
      if (headcount !== undefined) return [];
      const what = headcountWords[counted];
      const found = submission.unit[counted]?.value ?? '';
      const state = worded(found === '' ? headcountStates.absent : headcountStates.unreadable, { what, found });
      return [
        finding('group-headcount-missing', {
          origin: originOfFact(submission, counted),
          found,
          parameters: { what, state, who: groupWords[rule.who], required: rule.atLeast, participants },
          clause: rule.clause ?? group.participation.clause,
        }),
      ];
    });
  },
};
