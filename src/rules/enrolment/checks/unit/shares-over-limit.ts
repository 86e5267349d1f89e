import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originInRow, textInRow } from '../../finding-origins.ts';
import { mostShares, sharesAsked } from '../../plan-shares.ts';

/** Nobody takes more shares than the scheme allows, nor fewer than one. */
export const sharesOverLimit: Check = {
  codes: ['shares-over-limit'],
  needs: 'submission',
  run: ({ submission, scheme, members }) =>
    members.flatMap((reading) => {
      if (reading.problems.some((problem) => problem.field === 'shares')) return [];
      const stated = textInRow(reading.row, 'shares');
      const unread = reading.shares === undefined && stated !== '';
      const over = reading.plans.find((plan) => {
        const shares = sharesAsked(scheme, reading, plan);
        return unread || shares < 1 || shares > mostShares(scheme, plan);
      });
      const plan = over === undefined ? undefined : scheme.plans[over];
      if (over === undefined || plan === undefined) return [];
      return [
        finding('shares-over-limit', {
          origin: originInRow(submission, reading.row, ['shares']),
          found: stated,
          parameters: { plan: plan.title, most: mostShares(scheme, over) },
          clause: plan.shares?.clause ?? plan.clause,
        }),
      ];
    }),
};
