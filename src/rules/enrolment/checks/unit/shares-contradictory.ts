import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { fieldOfPlan, originInRow, textInRow } from '../../finding-origins.ts';
import { mostShares } from '../../plan-shares.ts';

/** The column of shares and that of a plan do not state different numbers: nobody but the unit knows which one is meant. */
export const sharesContradictory: Check = {
  codes: ['shares-contradictory'],
  needs: 'submission',
  run: ({ submission, scheme, members }) =>
    members
      .filter(({ sharesByPlan, shares }) => sharesByPlan.size > 0 && shares !== undefined)
      .filter(({ row }) => textInRow(row, 'shares') !== '')
      .flatMap((reading) =>
        [...reading.sharesByPlan]
          .filter(([id, shares]) => mostShares(scheme, id) > 1 && shares !== reading.shares)
          .map(([id, own]) =>
            finding('shares-contradictory', {
              origin: originInRow(submission, reading.row, [fieldOfPlan(id)]),
              found: textInRow(reading.row, fieldOfPlan(id)),
              parameters: { plan: scheme.plans[id]?.title ?? id, own, shares: reading.shares ?? '' },
            }),
          ),
      ),
};
