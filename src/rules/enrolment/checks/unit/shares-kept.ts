import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originInRow, textInRow } from '../../finding-origins.ts';
import { sharesAsked, sharesField } from '../../plan-shares.ts';

/** A member in force keeps his shares, whatever a later list says; the unit should know that its list changes nothing there. */
export const sharesKept: Check = {
  codes: ['shares-kept'],
  needs: 'ledger',
  run: ({ submission, scheme, members, known }) =>
    (known.unit ? members : []).flatMap((reading) => {
      const inForce = known.unit?.members.get(reading.identity.document?.number ?? '');
      if (inForce === undefined) return [];
      return inForce.coverages
        .filter(({ plan }) => textInRow(reading.row, sharesField(reading, plan)) !== '')
        .filter(({ plan, shares }) => reading.plans.includes(plan) && sharesAsked(scheme, reading, plan) !== shares)
        .map(({ plan, shares }) =>
          finding('shares-kept', {
            origin: originInRow(submission, reading.row, [sharesField(reading, plan)]),
            found: textInRow(reading.row, sharesField(reading, plan)),
            parameters: { plan: scheme.plans[plan]?.title ?? plan, shares },
          }),
        );
    }),
};
