import { finding } from '../../../findings/catalogue.ts';
import type { Scheme } from '../../../scheme/schema.ts';
import type { Check } from '../../check.ts';
import { feesDependOn } from '../../fees.ts';
import { originOfFact } from '../../finding-origins.ts';
import { ratioGroups } from '../../participation-ratio.ts';
import { listed } from '../../rule-words.ts';
import { unitInForce } from '../../unit-in-force.ts';

/** The kind of unit must be known where a fee or a tier of the ratio goes by it. */
export const unitKindMissing: Check = {
  codes: ['unit-kind-missing'],
  needs: 'ledger',
  run: (subject) => {
    const { submission, scheme } = subject;
    if (!needsUnitKind(scheme) || unitInForce(subject).kind !== undefined) return [];
    return [
      finding('unit-kind-missing', {
        origin: originOfFact(submission, 'unit-kind'),
        found: submission.unit['unit-kind']?.value ?? '',
        parameters: { kinds: listed(Object.values(scheme.unitKinds ?? {}).map((kind) => kind.title)) },
        clause: scheme.period.clause,
      }),
    ];
  },
};

function needsUnitKind(scheme: Scheme): boolean {
  const byKind = ratioGroups(scheme).some(({ participation }) => participation.tiers.some((tier) => tier.unitKinds));
  return byKind || feesDependOn(scheme, 'unit-kind');
}
