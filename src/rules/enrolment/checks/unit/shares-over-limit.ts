import { finding } from '../../../findings/catalogue.ts';
import type { Text } from '../../../value/text.ts';
import type { Check } from '../../check.ts';
import { originInRow, textInRow } from '../../finding-origins.ts';
import { mostShares, sharesAsked } from '../../plan-shares.ts';

/** Nobody takes more shares than the scheme allows. A number of shares that cannot be read is a problem of its cell. */
export const sharesOverLimit: Check = {
  codes: ['shares-over-limit'],
  needs: 'submission',
  run: ({ submission, scheme, members }) =>
    members.flatMap((reading) => {
      if (reading.shares === undefined) return [];
      const over = reading.plans.find((id) => sharesAsked(scheme, reading, id) > mostShares(scheme, id));
      const plan = over === undefined ? undefined : scheme.plans[over];
      if (over === undefined || plan === undefined) return [];
      return [
        finding('shares-over-limit', {
          origin: originInRow(submission, reading.row, ['shares']),
          found: textInRow(reading.row, 'shares'),
          parameters: { plan: plan.title, allowed: allowedShares(mostShares(scheme, over)) },
          clause: plan.shares?.clause ?? plan.clause,
        }),
      ];
    }),
};

function allowedShares(most: number): Text {
  return most === 1 ? { zh: '1 份', en: '1 share' } : { zh: `1 至 ${most} 份`, en: `1 to ${most} shares` };
}
