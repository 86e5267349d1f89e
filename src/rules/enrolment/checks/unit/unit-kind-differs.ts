import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import { readUnitFacts } from '../../unit-facts.ts';

/** A unit that calls itself another kind than the centre's register does may pay another fee. */
export const unitKindDiffers: Check = {
  codes: ['unit-kind-differs'],
  needs: 'submission',
  run: ({ submission, scheme, register }) => {
    const { kind } = readUnitFacts(submission, scheme);
    if (kind === undefined || register?.kind === undefined || kind === register.kind) return [];
    return [
      finding('unit-kind-differs', {
        origin: originOfFact(submission, 'unit-kind'),
        found: submission.unit['unit-kind']?.value ?? '',
        parameters: { registered: scheme.unitKinds?.[register.kind]?.title ?? register.kind },
      }),
    ];
  },
};
