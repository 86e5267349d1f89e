import { finding } from '../../../findings/catalogue.ts';
import { acceptedStaffKinds } from '../../../scheme/accepted-staff.ts';
import type { Check } from '../../check.ts';
import { feesDependOn } from '../../fees.ts';
import { originInRow, textInRow } from '../../finding-origins.ts';
import { feeOfRow } from '../../new-coverage.ts';
import { listed } from '../../rule-words.ts';
import { unitInForce } from '../../unit-in-force.ts';
import { findingsOn } from '../findings-on.ts';

/** The scheme's fee goes by the kind of staff, and the row states none: what is due for the member cannot be told. Of a kind that is refused `staff-kind-refused` tells. */
export const feeUndetermined: Check = {
  codes: ['fee-undetermined'],
  needs: 'ledger',
  run: (subject) => {
    const { submission, scheme, members, known } = subject;
    const unit = unitInForce(subject);
    if (unit.kind === undefined && feesDependOn(scheme, 'unit-kind')) return [];
    const accepted = acceptedStaffKinds(scheme);
    return findingsOn(members, (reading) => {
      if (reading.staffKind !== undefined && !accepted.includes(reading.staffKind)) return undefined;
      if (reading.problems.some(({ field }) => field === 'staff-kind')) return undefined;
      const inForce = known.unit?.members.get(reading.identity.document?.number ?? '')?.coverages ?? [];
      const unclear = reading.plans.find(
        (plan) =>
          scheme.plans[plan]?.fee !== undefined &&
          !inForce.some((coverage) => coverage.plan === plan) &&
          feeOfRow(subject, unit, reading, plan) === undefined,
      );
      const plan = unclear === undefined ? undefined : scheme.plans[unclear];
      if (plan === undefined) return undefined;
      return finding('fee-undetermined', {
        origin: originInRow(submission, reading.row, ['staff-kind']),
        found: textInRow(reading.row, 'staff-kind'),
        parameters: {
          plan: plan.title,
          kinds: listed(accepted.map((id) => scheme.staffKinds?.[id]?.title ?? id)),
        },
        clause: plan.clause,
      });
    });
  },
};
