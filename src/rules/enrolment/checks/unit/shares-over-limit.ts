import { finding } from '../../../findings/catalogue.ts';
import type { Scheme } from '../../../scheme/schema.ts';
import type { Text } from '../../../value/text.ts';
import type { Check } from '../../check.ts';
import { originInRow, textInRow } from '../../finding-origins.ts';
import type { MemberReading } from '../../member-reading.ts';
import { mostShares, sharesAsked, sharesField } from '../../plan-shares.ts';

/**
 * Nobody takes more shares than the scheme allows: of a plan with a column of its own at that column, else once at the column of shares. A number of shares that
 * cannot be read is a problem of its cell.
 */
export const sharesOverLimit: Check = {
  codes: ['shares-over-limit'],
  needs: 'submission',
  run: ({ submission, scheme, members }) =>
    members
      .filter((reading) => asksTooMuch(scheme, reading))
      .flatMap((reading) => {
        const told = new Set<string>();
        return reading.plans.flatMap((id) => {
          const plan = scheme.plans[id];
          const field = sharesField(reading, id);
          if (plan === undefined || told.has(field)) return [];
          if (field === 'shares' && reading.shares === undefined) return [];
          if (sharesAsked(scheme, reading, id) <= mostShares(scheme, id)) return [];
          told.add(field);
          return finding('shares-over-limit', {
            origin: originInRow(submission, reading.row, [field]),
            found: textInRow(reading.row, field),
            parameters: { plan: plan.title, allowed: allowedShares(mostShares(scheme, id)) },
            clause: plan.shares?.clause ?? plan.clause,
          });
        });
      }),
};

function asksTooMuch(scheme: Scheme, reading: MemberReading): boolean {
  return reading.plans.some((id) => sharesAsked(scheme, reading, id) > mostShares(scheme, id));
}

function allowedShares(most: number): Text {
  return most === 1 ? { zh: '1 份', en: '1 share' } : { zh: `1 至 ${most} 份`, en: `1 to ${most} shares` };
}
