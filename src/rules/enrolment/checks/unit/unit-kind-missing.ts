import { finding } from '../../../findings/catalogue.ts';
import type { Scheme } from '../../../scheme/schema.ts';
import type { Check } from '../../check.ts';
import { clauseOfFeeBy } from '../../fees.ts';
import { originOfFact } from '../../finding-origins.ts';
import { ratioGroups } from '../../participation-ratio.ts';
import { listed } from '../../rule-words.ts';
import { unitInForce } from '../../unit-in-force.ts';

/** The kind of unit must be known where a fee, a tier of the ratio or the days of payment go by it. */
export const unitKindMissing: Check = {
  codes: ['unit-kind-missing'],
  needs: 'ledger',
  run: (subject) => {
    const { submission, scheme } = subject;
    const clause = clauseByUnitKind(scheme);
    if (clause === undefined || unitInForce(subject).kind !== undefined) return [];
    return [
      finding('unit-kind-missing', {
        origin: originOfFact(submission, 'unit-kind'),
        found: submission.unit['unit-kind']?.value ?? '',
        parameters: { kinds: listed(Object.values(scheme.unitKinds ?? {}).map((kind) => kind.title)) },
        clause,
      }),
    ];
  },
};

/** The clause that needs the kind: of a fee, else of a tier, else of the days of payment; undefined where nothing goes by it. */
function clauseByUnitKind(scheme: Scheme): string | undefined {
  const tiers = ratioGroups(scheme).flatMap(({ participation }) =>
    participation.tiers.filter((tier) => tier.unitKinds).map((tier) => tier.clause ?? participation.clause),
  );
  const { pay, clause } = scheme.period;
  const payment = pay && 'of' in pay ? (pay.clause ?? clause) : undefined;
  return clauseOfFeeBy(scheme, 'unit-kind') ?? tiers[0] ?? payment;
}
