import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { fieldOfPlan, originInRow, textInRow } from '../../finding-origins.ts';

/** A plan for women takes no man. The identity number decides on the sex; where it tells none, the roster does. */
export const planNotForMen: Check = {
  codes: ['plan-not-for-men'],
  needs: 'submission',
  run: ({ submission, scheme, members }) =>
    members
      .filter(({ plans }) => plans.some((id) => scheme.plans[id]?.only === 'women'))
      .filter((reading) => (reading.identity.document?.sex ?? reading.sex) === 'male')
      .flatMap((reading) =>
        reading.plans.flatMap((id) => {
          const plan = scheme.plans[id];
          if (plan?.only !== 'women') return [];
          return [
            finding('plan-not-for-men', {
              origin: originInRow(submission, reading.row, [fieldOfPlan(id), 'plan']),
              found: textInRow(reading.row, fieldOfPlan(id)) || textInRow(reading.row, 'plan'),
              parameters: { plan: plan.title },
              clause: plan.clause,
            }),
          ];
        }),
      ),
};
