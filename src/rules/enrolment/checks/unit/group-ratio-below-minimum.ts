import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { groupRatiosInForce } from '../../group-ratios.ts';
import { groupWords, headcountWords, listed } from '../../rule-words.ts';

/** The unit must enrol the share of certain people (those in hardship) that the scheme asks, beside its ratio. */
export const groupRatioBelowMinimum: Check = {
  codes: ['group-ratio-below-minimum'],
  needs: 'ledger',
  run: (subject) => {
    const { submission, scheme } = subject;
    return groupRatiosInForce(subject).flatMap(({ group, rule, counted, headcount, participants, needed, shortBy }) => {
      if (headcount === undefined || shortBy === 0) return [];
      return [
        finding('group-ratio-below-minimum', {
          origin: originOfFact(submission, counted),
          found: `${participants}/${headcount}`,
          parameters: {
            plans: listed(group.plans.map((plan) => scheme.plans[plan]?.title ?? plan)),
            who: groupWords[rule.who],
            what: headcountWords[counted],
            participants,
            headcount,
            required: rule.atLeast,
            needed,
            shortBy,
          },
          clause: rule.clause ?? group.participation.clause,
        }),
      ];
    });
  },
};
