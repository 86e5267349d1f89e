import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { feesDependOn } from '../../fees.ts';
import { originInRow, textInRow } from '../../finding-origins.ts';
import { feeOfRow } from '../../new-coverage.ts';
import { listed } from '../../rule-words.ts';
import { unitInForce } from '../../unit-in-force.ts';

/** The scheme's fee goes by the kind of staff, and the row's kind has none: what is due for the member cannot be told. */
export const feeUndetermined: Check = {
  codes: ['fee-undetermined'],
  needs: 'ledger',
  run: (subject) => {
    const { submission, scheme, members, known } = subject;
    const unit = unitInForce(subject);
    if (unit.kind === undefined && feesDependOn(scheme, 'unit-kind')) return [];
    return members.flatMap((reading) => {
      const inForce = known.unit?.members.get(reading.identity.document?.number ?? '')?.coverages ?? [];
      const unclear = reading.plans.find(
        (plan) =>
          scheme.plans[plan]?.fee !== undefined &&
          !inForce.some((coverage) => coverage.plan === plan) &&
          feeOfRow(subject, unit, reading, plan) === undefined,
      );
      const plan = unclear === undefined ? undefined : scheme.plans[unclear];
      if (plan === undefined) return [];
      return [
        finding('fee-undetermined', {
          origin: originInRow(submission, reading.row, ['staff-kind']),
          found: textInRow(reading.row, 'staff-kind'),
          parameters: {
            plan: plan.title,
            kinds: listed(Object.values(scheme.staffKinds ?? {}).map((kind) => kind.title)),
          },
          clause: plan.clause,
        }),
      ];
    });
  },
};
